import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { ShownRows, sortable } from './shown-rows.js';
import type { Keep } from './row-model.js';
import { isRemote, type RemoteRows, type Rows } from './rows.js';
import { LongRows } from './long-rows.js';
import { columnHead, sortSelect, type Column, type Sort, type TableWords } from './table-head.js';
import { isOneStop, OneStop } from './one-stop.js';
import { cellsOf, openPressed, shortRows, widths } from './table-cells.js';
import { keepIn, type Ref } from '../content/with-element.js';

export interface TableProps<R> extends TableWords {
  readonly id: string;
  /** Description of the table for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  /** The same array as long as nothing in it has changed; or rows that stay at the backend. */
  readonly rows: readonly R[] | RemoteRows<R>;
  readonly keyOf: (row: R) => string;
  /** The filter of rows; the same function as long as the filter is the same. */
  readonly keep?: Keep<R> | undefined;
  /** Called when a row is pressed beside its controls, one of which does the same. */
  readonly open?: (row: R) => void;
  /** Drawn if there are no rows. */
  readonly empty: unknown;
}

/**
 * Rows below column names, which sort them: on pages or in a list of any length, and as items of two lines where it is narrow.
 *
 * @csspart table - A table.
 * @csspart table-box - A table with its pages.
 * @csspart scroller - The place in which a table scrolls.
 */
export class Table<R, H extends ReactiveControllerHost = ReactiveControllerHost> implements ReactiveController {
  #props: TableProps<R> | undefined;
  readonly #shown: ShownRows<R>;
  readonly #body: Ref<HTMLElement> = {};
  readonly #oneStop = new OneStop(this.#body, (index) => this.#long.bring(index));
  readonly #long = new LongRows<R>(this.#body, this.#oneStop.arrange);

  constructor(protected readonly host: H) {
    this.#shown = new ShownRows(host, () => this.#toTop());
    host.addController(this);
  }

  view(props: TableProps<R>): unknown {
    this.#props = props;
    this.#shown.show(props);
    const { locale, t, id } = props;
    const { all, rows, page, pages, isBusy } = this.#shown;
    if (all.length === 0) return isBusy ? nothing : props.empty;
    return html`<div class="nx-table-box" part="table-box" aria-busy=${String(isBusy)}>
      ${this.#table(props)}
      ${isOneStop(rows.length) ? html`<p id="${id}-keys" class="nx-hidden">${t('parts.rowKeys')}</p>` : nothing}
      ${pages?.steps({ page, pageSize: pages.size, all: all.length, locale, t, go: this.#go })}
    </div>`;
  }

  /** The list for sorting, for the toolbar; drawn only where rows are items of two lines. */
  readonly sorting = (columns: readonly Column<R>[], words: TableWords, rows: Rows<R> = []) =>
    sortSelect(sortable(columns, rows), this.#shown.sort, this.#sortBy, words);

  hostUpdated(): void {
    const { rows, from, isLong } = this.#shown;
    const props = this.#props;
    this.#oneStop.show(rows.length);
    if (props && isLong) return this.#long.show({ rows, from, keyOf: props.keyOf, cells: this.#cells, look: this.#look });
    this.#long.stop();
    this.#look(0, rows.length);
    this.#oneStop.arrange();
  }

  /** Draws again, because the element may have been out of the page. */
  hostConnected = (): void => this.hostUpdated();

  hostDisconnected(): void {
    this.#long.stop();
    this.#oneStop.stop();
  }

  readonly #look = (from: number, until: number) => {
    const rows = this.#props?.rows;
    const before = this.#shown.from;
    if (rows && isRemote(rows)) rows.look(before + from, before + until);
  };

  #table(props: TableProps<R>) {
    const { all, rows, sort, isLong } = this.#shown;
    const caption = `${props.id}-caption`;
    const table = html`<table
      role="table"
      part="table"
      aria-labelledby=${caption}
      aria-describedby=${isOneStop(rows.length) ? `${props.id}-keys` : nothing}
      aria-rowcount=${isRemote(all) && all.isOpen ? -1 : all.length + 1}
      .style=${isLong ? widths(props.columns) : nothing}
    >
      <caption id=${caption} class="nx-hidden">
        ${props.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          ${sortable(props.columns, props.rows).map((column) => columnHead(column, sort, this.#sortBy))}
        </tr>
      </thead>
      ${isLong ? html`<tbody role="rowgroup" @click=${this.#press} ${keepIn(this.#body)}></tbody>` : this.#short()}
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

  #short() {
    const { rows, from } = this.#shown;
    return html`<tbody role="rowgroup" @click=${this.#press} ${keepIn(this.#body)}>
      ${shortRows(rows, from, this.#props!)}
    </tbody>`;
  }

  readonly #cells = (row: R | undefined) => cellsOf(this.#props!.columns, row);

  readonly #press = (event: Event) => openPressed(event, this.#shown.rows, this.#props?.open);
  readonly #go = (page: number) => {
    this.#toTop();
    this.#shown.chosen = page;
    this.host.requestUpdate();
  };

  #toTop() {
    this.#shown.chosen = 0;
    this.#oneStop.toTop();
    this.#long.toTop();
  }

  readonly #sortBy = (sort: Sort | undefined) => {
    const rows = this.#props?.rows;
    this.#shown.sort = sort;
    if (rows && isRemote(rows)) rows.sort(sort);
    this.#go(0);
  };
}
