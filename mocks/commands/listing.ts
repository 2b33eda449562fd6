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
  readonly offset?: number | undefined;
  readonly size?: number | undefined;
}

/** Results in an order, of which a page can be had without the others. */
export interface Results<T> {
  readonly total: number;
  page(offset: number, size: number): readonly T[];
  /** The number of results before the one with an id; undefined if it is none. */
  placeOf(id: string): number | undefined;
}

/** The results that a list holds. */
export function resultsIn<T extends { readonly id: string }>(all: readonly T[]): Results<T> {
  const placeOf = (wanted: string): number | undefined => {
    const at = all.findIndex(({ id }) => id === wanted);
    return at < 0 ? undefined : at;
  };
  return { total: all.length, page: (offset, size) => all.slice(offset, offset + size), placeOf };
}

/** A page of results; it begins `offset` results after the one with the id `after`. */
export function pageBy<T extends { readonly id: string }>(all: Results<T>, { after, offset = 0, size = 50 }: PageWanted) {
  const before = after === undefined ? -1 : all.placeOf(after);
  if (before === undefined) throw new ApiError('invalid', { fields: { after: { code: 'unknown' } } });
  const from = before + 1 + offset;
  const items = all.page(from, size);
  return { items, next: from + size < all.total ? items.at(-1)!.id : null, total: all.total, offset };
}

/** A page of a sorted list; it begins `offset` items after the one with the id `after`. */
export const paged = <T extends { readonly id: string }>(all: readonly T[], wanted: PageWanted) => pageBy(resultsIn(all), wanted);
