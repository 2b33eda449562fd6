import type { Answer } from '../engine/operation.js';

type Lookups = typeof import('./lookups.js');
let lookups: Lookups | undefined;

/** For whoever has the public API at hand, and wants every call answered at once. */
export const haveLookups = (all: Lookups): void => void (lookups = all);

/** An answer whose code loads when it is first asked for: few pages need it. */
export const lazy =
  (name: keyof Lookups): Answer =>
  (...call) =>
    lookups
      ? lookups[name](...call)
      : import('./lookups.js').then((all) => {
          haveLookups(all);
          return all[name](...call);
        });
