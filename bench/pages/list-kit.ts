// The kit's table, in an element. The code for long lists is loaded beforehand, as with the other lists.
import { NxElement } from '../../src/core/element.js';
import { partWords, type PartWords } from '../../src/i18n/parts/words.js';
import { loadWords, translator } from '../../src/i18n/i18n.js';
import { base } from '../../src/ui/styles/base.styles.js';
import { buttons } from '../../src/ui/button/button.styles.js';
import '../../src/ui/table/row-window.js';
import { Table } from '../../src/ui/table/table.js';
import { tables } from '../../src/ui/table/table.styles.js';
import type { Column } from '../../src/ui/table/table-head.js';
import { make } from './rows.js';

interface Row {
  id: string;
  number: string;
  country: string;
  price: string;
  status: string;
}
const keys = ['id', 'number', 'country', 'price', 'status'] as const;
const columns: readonly Column<Row>[] = keys.map((key) => ({ key, title: key, cell: (row) => row[key], by: (row) => row[key] }));
void loadWords(partWords, 'en');
const t = translator<PartWords>('en');

class BenchTable extends NxElement {
  static override styles = [base, buttons, tables];
  readonly table = new Table<Row>(this);
  rows: readonly Row[] = [];
  keep: ((row: Row) => boolean) | undefined;
  protected override render() {
    const { rows, keep } = this;
    return this.table.view({
      id: 't',
      caption: 'Numbers',
      columns,
      rows,
      keep,
      keyOf: ({ id }) => id,
      locale: 'en',
      t,
      empty: '',
    });
  }
  get isBusy() {
    return this.renderRoot.querySelector('[aria-busy=true]') !== null;
  }
}
customElements.define('bench-table', BenchTable);
const it = new BenchTable();
it.style.setProperty('--_rows-height', '600px');
document.querySelector('#app')!.append(it);

let data: readonly Row[] = [];
const drawn = () => {
  it.requestUpdate();
  return it.updateComplete;
};
Object.assign(window, {
  bench: {
    data: (count: number) => void (data = make(count) as Row[]),
    async render() {
      it.rows = data;
      await drawn();
      // The first rows come in two steps, both before the next paint.
      await Promise.resolve();
    },
    async update(at: number, time: number) {
      it.rows = it.rows.with(at, { ...it.rows[at]!, status: `s${time}` });
      await drawn();
    },
    async filter(text: string) {
      it.keep = text ? ({ number }) => number.includes(text) : undefined;
      await drawn();
      while (it.isBusy) await new Promise(requestAnimationFrame);
    },
    scroller: () => it.renderRoot.querySelector('[role=region]'),
  },
});
