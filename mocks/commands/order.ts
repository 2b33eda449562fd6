import type { Results } from './listing.js';

/** The value by which results are sorted. */
type By<T> = (it: T) => string | number;

/** The value of each field that sorts a list. */
export type Fields<T, F extends string> = Readonly<Record<F, By<T>>>;

/** The name of a field, with a minus if the greatest comes first. */
export type Order<F extends string> = F | `-${F}`;

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by a field (docs/rules.md#lists). Equals stay in the order in which they are given. */
export function sorted<T, F extends string>(all: readonly T[], order: Order<F>, fields: Fields<T, F>): readonly T[] {
  const down = order.startsWith('-');
  const by = fields[(down ? order.slice(1) : order) as F];
  return all.toSorted((a, b) => (down ? compare(by(b), by(a)) : compare(by(a), by(b))));
}

/** The same results from the last to the first. */
export const backward = <T>(all: Results<T>): Results<T> => ({
  total: all.total,
  page(offset, size) {
    const until = Math.max(0, all.total - offset);
    const from = Math.max(0, until - size);
    return all.page(from, until - from).toReversed();
  },
  placeOf(id) {
    const place = all.placeOf(id);
    return place === undefined ? undefined : all.total - 1 - place;
  },
});
