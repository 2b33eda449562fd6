import type { Answer } from '../wire/row.js';

type Lookups = typeof import('./lookups.js');

/** An answer whose code loads when it is first asked for: few pages need it. */
export const later = (name: keyof Lookups): Answer =>
  async function answer(...call) {
    return (await import('./lookups.js'))[name](...call);
  };
