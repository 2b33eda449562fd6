import type { Answer } from '../engine/operation.js';

type Lookups = typeof import('./lookups.js');
let lookups: Lookups | undefined;

/** Makes the public API available at once, for callers that need every call answered without loading. */
export const haveLookups = (all: Lookups): void => void (lookups = all);

/** An answer whose code loads with the first call, because few pages need it. */
export const lazy =
  (name: keyof Lookups): Answer =>
  (...call) =>
    lookups
      ? lookups[name](...call)
      : import('./lookups.js').then((all) => {
          haveLookups(all);
          return all[name](...call);
        });
