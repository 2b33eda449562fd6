import { ApiError } from '../../src/api/errors.js';
import { dayOf } from '../time/durations.js';

/** The first and the last day, in UTC. */
export interface Between {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Returns a test: is an instant on one of the days? */
export function during({ from = '', until = '9999' }: Between): (at: number) => boolean {
  return (at) => {
    const day = dayOf(at);
    return from <= day && day <= until;
  };
}

export interface PageWanted {
  readonly after?: string | undefined;
  readonly size?: number | undefined;
}

/** A page of a sorted list; it begins after the item with the id `after`. */
export function paged<T extends { readonly id: string }>(all: readonly T[], { after, size = 50 }: PageWanted) {
  const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && from === 0) throw new ApiError('invalid', { fields: { after: { code: 'unknown' } } });
  const items = all.slice(from, from + size);
  return { items, next: from + size < all.length ? items.at(-1)!.id : null, total: all.length };
}
