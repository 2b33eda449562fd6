/** A page of any list. A list that is asked by offset alone names no next page. */
export interface AnyPage<I> {
  readonly items: readonly I[];
  readonly next?: string | null | undefined;
  readonly total?: number | undefined;
  readonly offset?: number | undefined;
  readonly sort?: string | undefined;
}

/** The terms on which the pages of a list are asked for, besides its question. */
export interface AskedPages<P, Q> {
  /** A call that the element makes anyway, and that perhaps asks for the first page. */
  readonly known?: Q | undefined;
  /** The question of further pages where it differs from that of the first. */
  readonly after?: (first: P) => object;
}

/** The rows of a page. */
export const pageSize = 100;

/** True if a first page has all rows. */
export const isWhole = ({ items, next, total = 0 }: AnyPage<unknown>): boolean => !next && total <= items.length;
