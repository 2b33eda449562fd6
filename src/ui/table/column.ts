import type { MenuItem } from '../menu/menu.js';

/** The order of a table: by a column, upward or downward. */
export interface Sort {
  readonly key: string;
  readonly down: boolean;
}

export interface Column<R> {
  readonly key: string;
  readonly title: string;
  /** `more` are further entries of the row's menu. */
  readonly cell: (row: R, more?: readonly MenuItem[]) => unknown;
  /** The value by which rows are sorted; a column without it cannot be sorted. */
  readonly by?: ((row: R) => string | number) | undefined;
  /** Aligned at the end of the line, as figures are. */
  readonly end?: boolean;
  /** Columns of the third priority are hidden below 52rem of the table's own width, those of the second below 42rem. */
  readonly priority?: 'second' | 'third';
  /** The name is for screen readers only: a column of buttons. */
  readonly quiet?: true;
  /** The name stands before the value where a row is an item of two lines. */
  readonly labelled?: true;
  /** Its cells draw menus. */
  readonly hasMenu?: true;
  /** Share of the width relative to other columns; 1 by default. */
  readonly share?: number;
}
