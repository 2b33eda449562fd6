import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RowModel, type Compare, type Keep } from './row-model.js';
import { LongRows } from './long-rows.js';
import type { pager } from './pager.js';
import { columnHead, comparing, sortSelect, type Column, type Sort, type TableWords } from './table-head.js';
import { isOneStop, OneStop } from './one-stop.js';
import { cellsOf, openPressed, widths } from './table-cells.js';
import { keepIn, type Ref } from '../content/with-element.js';

export interface TableProps<R> extends TableWords {
  readonly id: string;
  /** Description of the table for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  /** The same array as long as nothing in it has changed. */
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** The filter of rows; the same function as long as the filter is the same. */
  readonly keep?: Keep<R> | undefined;
  /** The rows per page, and the pager; by default, all rows are below each other. */
  readonly pages?: { readonly size: number; readonly steps: typeof pager };
  /** Called when a row is pressed beside its controls, one of which does the same. */
  readonly open?: (row: R) => void;
  /** Drawn if there are no rows. */
  readonly empty: unknown;
}

/** From so many rows on, only the visible ones are drawn. */
const longFrom = 60;

/**
 * Rows below column names, which sort them: on pages or in a list of any length, and as items of two lines where it is narrow.
 *
 * @csspart table - A table.
 * @csspart table-box - A table with its pages.
 * @csspart scroller - The place in which a table scrolls.
 * @csspart row - A row of a table.
 */
export class Table<R> implements ReactiveController {
  #sort: Sort | undefined;
  #order: string | undefined;
  #compare: Compare<R> | undefined;
  #page = 0;
  #props: TableProps<R> | undefined;
  #rows: readonly R[] = [];
  readonly #rowModel: RowModel<R>;
  readonly #body: Ref<HTMLElement> = {};
  readonly #oneStop = new OneStop(this.#body, (index) => this.#long.bring(index));
  readonly #long = new LongRows<R>(this.#body, this.#oneStop.arrange);

  constructor(private readonly host: ReactiveControllerHost) {
    this.#rowModel = new RowModel(host);
    host.addController(this);
  }

  view(props: TableProps<R>): unknown {
    if (props.keep !== this.#props?.keep) this.#page = 0;
    this.#props = props;
    const all = this.#arranged(props);
    const { pages, locale, t } = props;
    const pageSize = pages?.size ?? all.length;
    const page = Math.min(this.#page, Math.max(0, Math.ceil(all.length / pageSize) - 1));
    this.#rows = all.slice(page * pageSize, (page + 1) * pageSize);
    if (all.length === 0) return this.#rowModel.isBusy ? nothing : props.empty;
    return html`<div class="nx-table-box" part="table-box" aria-busy=${String(this.#rowModel.isBusy)}>
      ${this.#table(props, page * pageSize, all.length)}
      ${isOneStop(this.#rows.length) ? html`<p id="${props.id}-keys" class="nx-hidden">${t('parts.rowKeys')}</p>` : nothing}
      ${pages?.steps({ page, pageSize, all: all.length, locale, t, go: this.#go })}
    </div>`;
  }

  /** The list for sorting, for the toolbar; drawn only where rows are items of two lines. */
  readonly sorting = (columns: readonly Column<R>[], words: TableWords) => sortSelect(columns, this.#sort, this.#sortBy, words);

  hostUpdated(): void {
    const rows = this.#rows;
    if (this.#props && rows.length >= longFrom) this.#long.show({ rows, keyOf: this.#props.keyOf, cells: this.#cells });
    else this.#long.stop();
    this.#oneStop.show(rows.length);
  }

  /** Draws again, because the element may have been out of the page. */
  hostConnected = (): void => this.hostUpdated();

  hostDisconnected(): void {
    this.#long.stop();
    this.#oneStop.stop();
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
      aria-describedby=${isOneStop(this.#rows.length) ? `${props.id}-keys` : nothing}
      aria-rowcount=${all + 1}
      .style=${isLong ? widths(props.columns) : nothing}
    >
      <caption id=${caption} class="nx-hidden">
        ${props.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          ${props.columns.map((column) => columnHead(column, this.#sort, this.#sortBy))}
        </tr>
      </thead>
      ${isLong ? html`<tbody role="rowgroup" @click=${this.#press} ${keepIn(this.#body)}></tbody>` : this.#short(from)}
    </table>`;
    return isLong
      ? html`<div
          class="nx-scroll"
          part="scroller"
          tabindex="-1"
          role="region"
          aria-labelledby=${caption}
          ${keepIn(this.#long.scroller)}
        >
          ${table}
        </div>`
      : table;
  }

  #short(from: number) {
    return html`<tbody role="rowgroup" @click=${this.#press} ${keepIn(this.#body)}>
      ${repeat(
        this.#rows,
        (row) => this.#props!.keyOf(row),
        (row, at) =>
          html`<tr role="row" part="row" data-index=${at} aria-rowindex=${from + at + 2}>
            ${this.#cells(row)}
          </tr>`,
      )}
    </tbody>`;
  }

  readonly #cells = (row: R) => cellsOf(this.#props!.columns, row);

  readonly #press = (event: Event) => openPressed(event, this.#rows, this.#props?.open);
  readonly #go = (page: number) => {
    this.#page = page;
    this.#oneStop.toTop();
    this.host.requestUpdate();
  };

  readonly #sortBy = (sort: Sort | undefined) => {
    this.#sort = sort;
    this.#long.toTop();
    this.#go(0);
  };
}
