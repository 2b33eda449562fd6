import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RowModel, type Compare, type Keep } from './row-model.js';
import { LongRows } from './long-rows.js';
import { pager } from './pager.js';
import { columnHead, comparing, sortSelect, widths, type Column, type Sort, type TableWords } from './table-head.js';
import { keepIn } from '../content/with-element.js';

export interface TableProps<R> extends TableWords {
  readonly id: string;
  /** What the table holds, for those who cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  /** The same array as long as nothing in it has changed. */
  readonly rows: readonly R[];
  readonly keyOf: (endpoint: R) => string;
  /** Which rows are wanted; the same function as long as the wish is the same. */
  readonly keep?: Keep<R> | undefined;
  /** Rows on a page; without one they all stand below each other. */
  readonly pageSize?: number;
  /** What is drawn when there are no rows. */
  readonly empty: unknown;
}

/** From so many rows on only those in sight are drawn. */
const longFrom = 60;
/** Rows below named columns: sorted by a press on a name, on pages or in a list of any length, as cards where it is narrow. */
export class Table<R> implements ReactiveController {
  #sort: Sort | undefined;
  #order: string | undefined;
  #compare: Compare<R> | undefined;
  #page = 0;
  #props: TableProps<R> | undefined;
  #rows: readonly R[] = [];
  readonly #rowModel: RowModel<R>;
  readonly #long = new LongRows<R>();

  constructor(private readonly host: ReactiveControllerHost) {
    this.#rowModel = new RowModel(host);
    host.addController(this);
  }

  view(props: TableProps<R>): unknown {
    if (props.keep !== this.#props?.keep) this.#page = 0;
    this.#props = props;
    const all = this.#arranged(props);
    const { pageSize = all.length, locale, t } = props;
    const page = Math.min(this.#page, Math.max(0, Math.ceil(all.length / pageSize) - 1));
    this.#rows = all.slice(page * pageSize, (page + 1) * pageSize);
    const go = (to: number) => this.#go(to);
    if (all.length === 0) return this.#rowModel.isBusy ? nothing : props.empty;
    return html`<div class="nx-table-box" part="table-box" aria-busy=${String(this.#rowModel.isBusy)}>
      ${sortSelect(props.columns, this.#sort, this.#sortBy, props)} ${this.#table(props, page * pageSize, all.length)}
      ${pager({ page, pageSize, all: all.length, locale, t, go })}
    </div>`;
  }

  hostUpdated(): void {
    const rows = this.#rows;
    if (this.#props && rows.length >= longFrom) this.#long.show({ rows, keyOf: this.#props.keyOf, cells: this.#cells });
    else this.#long.stop();
  }

  hostDisconnected(): void {
    this.#long.stop();
  }

  #arranged({ columns, rows, keep, locale }: TableProps<R>): readonly R[] {
    const order = this.#sort && `${this.#sort.key} ${this.#sort.down} ${locale}`;
    if (order !== this.#order) this.#compare = this.#sort && comparing(columns, this.#sort, locale);
    this.#order = order;
    return this.#rowModel.of(rows, keep, this.#compare);
  }

  #table(props: TableProps<R>, from: number, all: number) {
    const isLong = this.#rows.length >= longFrom;
    const caption = `${props.id}-caption`;
    const table = html`<table
      role="table"
      part="table"
      aria-labelledby=${caption}
      aria-rowcount=${all + 1}
      .style=${isLong ? `--_columns:${widths(props.columns)}` : nothing}
    >
      <caption id=${caption} class="nx-hidden">
        ${props.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          ${props.columns.map((column) => columnHead(column, this.#sort, this.#sortBy))}
        </tr>
      </thead>
      ${isLong ? html`<tbody role="rowgroup" ${keepIn(this.#long.body)}></tbody>` : this.#short(from)}
    </table>`;
    return isLong
      ? html`<div
          class="nx-scroll"
          part="scroller"
          tabindex="0"
          role="region"
          aria-labelledby=${caption}
          ${keepIn(this.#long.scroller)}
        >
          ${table}
        </div>`
      : table;
  }

  #short(from: number) {
    return html`<tbody role="rowgroup">
      ${repeat(
        this.#rows,
        (endpoint) => this.#props!.keyOf(endpoint),
        (endpoint, at) =>
          html`<tr role="row" part="row" aria-rowindex=${from + at + 2}>
            ${this.#cells(endpoint)}
          </tr>`,
      )}
    </tbody>`;
  }

  readonly #cells = (endpoint: R) =>
    this.#props!.columns.map(
      ({ title, cell, end }) =>
        html`<td role="cell" part="cell" class=${end ? 'nx-end' : nothing} data-title=${title}>${cell(endpoint)}</td>`,
    );

  #go(page: number) {
    this.#page = page;
    this.host.requestUpdate();
  }

  readonly #sortBy = (sort: Sort | undefined) => {
    this.#sort = sort;
    this.#long.toTop();
    this.#go(0);
  };
}
