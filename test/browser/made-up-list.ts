import { all, words } from './user.js';

export interface Wanted {
  readonly after?: string;
  readonly offset?: number;
  readonly size?: number;
  readonly sort?: string;
  readonly [filter: string]: unknown;
}

interface Made {
  readonly count: number;
  readonly row: (at: number) => object;
  /** The order without another wish. */
  readonly newestFirst: string;
  /** Changes the pages. */
  readonly shape?: ((page: object) => object) | undefined;
}

/** A list at a backend that counts the rows, leaves out as many as asked, and sorts. */
export function madeUpList({ count, row, newestFirst, shape = (page) => page }: Made) {
  const asked: Wanted[] = [];
  const answer = async (wanted: Wanted) => {
    const { after, offset = 0, size = 50, sort = newestFirst } = wanted;
    asked.push(wanted);
    const from = (after ? Number(after) + 1 : 0) + offset;
    const items = Array.from({ length: Math.max(0, Math.min(size, count - from)) }, (_, at) => row(from + at));
    const next = from + items.length < count ? String(from + items.length - 1) : null;
    return shape({ items, next, total: count, offset, sort });
  };
  return { asked, answer };
}

/** The row of a table that is the last of all, if it is drawn. */
export const lastRow = (it: Element) => all(it, 'tbody tr').find((row) => row.ariaRowIndex === all(it, 'table')[0]?.ariaRowCount);

/** Scrolls a list to its end. */
export const toEnd = (it: Element) => {
  const scroller = all(it, '[part=scroller]')[0]!;
  scroller.scrollTop = scroller.scrollHeight;
};

export const rows = (it: Element) => all(it, 'tbody tr').map(words);
