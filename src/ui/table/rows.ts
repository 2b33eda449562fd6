import type { Sort } from './column.js';
import type { pager } from './pager.js';

/** Rows in their order, some of which may not be here yet. An array is such rows. */
export interface Rows<R> {
  readonly length: number;
  at(index: number): R | undefined;
}

/** Rows on pages, and the buttons between them. */
export interface Pages {
  readonly size: number;
  readonly steps: (props: Parameters<typeof pager>[0]) => unknown;
}

/** Rows that stay at the backend: those that are looked at are here. */
export interface RemoteRows<R> extends Rows<R> {
  /** All rows, if all are here; the table sorts them itself. */
  readonly whole: readonly R[] | undefined;
  /** True if the backend sorts them. */
  readonly canSort: boolean;
  /** True if more rows may follow, however many. */
  readonly isOpen: boolean;
  /** Their pages, if they are too many for one scroll bar; by default, all rows are below each other. */
  readonly pages: Pages | undefined;
  /** The question that they answer; the answer to another one begins at the top. */
  readonly question: string;
  /** Tells which rows are looked at: from an index until before another. */
  look(from: number, until: number): void;
  /** Sets the order. */
  sort(sort: Sort | undefined): void;
}

export const isRemote = <R>(rows: Rows<R>): rows is RemoteRows<R> => 'look' in rows;

/** The rows from an index until before another. */
export function slice<R>(rows: Rows<R>, from: number, until: number): Rows<R> {
  if (from === 0 && until >= rows.length) return rows;
  if (Array.isArray(rows)) return (rows as readonly R[]).slice(from, until);
  return { length: Math.max(0, Math.min(until, rows.length) - from), at: (index) => rows.at(from + index) };
}
