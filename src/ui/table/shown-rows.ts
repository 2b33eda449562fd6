import type { ReactiveControllerHost } from 'lit';
import type { Column, Sort } from './column.js';
import { RowModel, type Compare, type Keep } from './row-model.js';
import { isRemote, slice, type Pages, type Rows } from './rows.js';
import { comparing } from './table-head.js';

/** From so many rows on, only the visible ones are drawn. */
const longFrom = 60;

interface Shown<R> {
  readonly columns: readonly Column<R>[];
  readonly rows: Rows<R>;
  readonly keep?: Keep<R> | undefined;
  readonly locale: string;
}

/** The rows that a table shows: in their order, those of one page. Rows that stay at the backend are filtered and sorted there. */
export class ShownRows<R> {
  sort: Sort | undefined;
  /** The page that was chosen, counted from 0. */
  chosen = 0;
  /** The page that is shown: the last one if the chosen one is gone. */
  page = 0;
  pages: Pages | undefined;
  /** The rows of all pages. */
  all: Rows<R> = [];
  /** The rows of this page. */
  rows: Rows<R> = [];
  /** The rows on the pages before. */
  from = 0;
  #order: string | undefined;
  #compare: Compare<R> | undefined;
  #question: string | undefined;
  #keep: Keep<R> | undefined;
  readonly #model: RowModel<R>;

  /** `onQuestion` is called when the rows answer another question than before. */
  constructor(
    host: ReactiveControllerHost,
    private readonly onQuestion: () => void,
  ) {
    this.#model = new RowModel(host);
  }

  /** True while the shown rows are about to change. */
  get isBusy(): boolean {
    return this.#model.isBusy;
  }

  get isLong(): boolean {
    return this.rows.length >= longFrom;
  }

  show(shown: Shown<R>): void {
    this.#follow(shown);
    this.all = this.#arranged(shown);
    this.pages = isRemote(shown.rows) ? shown.rows.pages : undefined;
    const size = this.pages?.size ?? Math.max(1, this.all.length);
    this.page = Math.min(this.chosen, Math.max(0, Math.ceil(this.all.length / size) - 1));
    this.from = this.page * size;
    this.rows = slice(this.all, this.from, this.from + size);
  }

  #follow({ rows, keep }: Shown<R>) {
    const question = isRemote(rows) ? rows.question : undefined;
    if (keep !== this.#keep) this.chosen = 0;
    if (question !== this.#question) this.onQuestion();
    [this.#keep, this.#question] = [keep, question];
  }

  #arranged({ columns, rows, keep, locale }: Shown<R>): Rows<R> {
    const { sort } = this;
    const whole = isRemote(rows) ? rows.whole : (rows as readonly R[]);
    if (!whole) return rows;
    const order = sort && `${sort.key} ${sort.down} ${locale}`;
    if (order !== this.#order) this.#compare = sort && comparing(columns, sort, locale);
    this.#order = order;
    return this.#model.of(whole, keep, this.#compare);
  }
}

/** The columns as they can be offered: none sorts rows that neither are all here nor are sorted by the backend. */
export function sortable<R>(columns: readonly Column<R>[], rows: Rows<R>): readonly Column<R>[] {
  if (!isRemote(rows) || rows.whole || rows.canSort) return columns;
  return columns.map((column) => ({ ...column, by: undefined }));
}
