/** A page of any list. A list that is asked by offset alone names no next page. */
export interface AnyPage<I> {
  readonly items: readonly I[];
  readonly next?: string | null | undefined;
  readonly total?: number | undefined;
  readonly offset?: number | undefined;
  readonly sort?: string | undefined;
}

/** The rows of a page. */
export const pageSize = 100;

/** True if a first page has all rows. */
export const isWhole = ({ items, next, total = 0 }: AnyPage<unknown>): boolean => !next && total <= items.length;
