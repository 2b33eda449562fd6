import type { Answer } from '../wire/row.js';

/** Answers whose code loads when one of them is first asked for: few pages need them. */
export const later = <K extends string>(load: () => Promise<Readonly<Record<K, Answer>>>, name: K): Answer =>
  async function answer(...call) {
    return (await load())[name](...call);
  };
