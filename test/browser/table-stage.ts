import { html } from 'lit';
import { Table, type TableProps } from '../../src/ui/table/table.js';
import type { Column } from '../../src/ui/table/table-head.js';
import { PartStage } from '../../stories/parts/stage.js';
import { words } from './user.js';

/** A thing with a name, by which rows are known. */
export interface Row {
  readonly name: string;
  readonly price: number;
}
export const columns: readonly Column<Row>[] = [
  { key: 'name', title: 'Name', cell: ({ name }) => html`<button>${name}</button>`, by: ({ name }) => name },
  { key: 'price', title: 'Price', cell: ({ price }) => price, by: ({ price }) => price, end: true },
  { key: 'note', title: 'Note', cell: () => '–' },
];
export const made = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, at) => ({ name: `Row ${at + 1}`, price: (at * 7) % count }));

export class TableStage extends PartStage {
  readonly table = new Table<Row>(this);
  rows: readonly Row[] = [];
  more: Partial<TableProps<Row>> = {};
  protected override render() {
    const { locale, t, rows, more } = this;
    const keyOf = ({ name }: Row) => name;
    return html`${this.table.sorting(columns, this)}
    ${this.table.view({ id: 't', caption: 'Things', columns, rows, keyOf, locale, t, empty: 'Nothing yet', ...more })}`;
  }
}
customElements.define('nx-table-stage', TableStage);

/** A table with some rows, in an element of its own. */
export async function stage(count: number, more: Partial<TableProps<Row>> = {}, width = '60rem') {
  const it = new TableStage();
  Object.assign(it, { rows: made(count), more });
  it.style.inlineSize = width;
  document.body.replaceChildren(it);
  await it.updateComplete;
  return it;
}
export const rowsOf = (it: TableStage) => [...it.renderRoot.querySelectorAll<HTMLElement>('tbody tr')];
export const names = (it: TableStage) => rowsOf(it).map((row) => words(row.querySelector('button')!));
export const sorting = (it: TableStage) =>
  [...it.renderRoot.querySelectorAll('th')].map((head) => head.getAttribute('aria-sort')).join(' ');
export const scroller = (it: TableStage) => it.renderRoot.querySelector<HTMLElement>('[role=region]')!;
