import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html } from 'lit';
import { pager } from '../../src/ui/table/pager.js';
import type { RemoteRows } from '../../src/ui/table/rows.js';
import { columns, made, names, rowsOf, scroller, sorting, stage, type Row, type TableStage } from './table-stage.js';
import { focused, key, press, seen, until, words } from './user.js';

/** Rows of a backend that are all here. */
const ofBackend = (whole: readonly Row[]): RemoteRows<Row> => ({
  length: whole.length,
  at: (index) => whole[index],
  whole,
  canSort: false,
  isOpen: false,
  pages: undefined,
  question: '',
  look: () => {},
  sort: () => {},
});

describe('a table', () => {
  it('sorts by a press on a name, the other way by a second, and as it came by a third', async () => {
    const it = await stage(12);
    const orders = [];
    for (let presses = 0; presses < 3; presses++) {
      await press(it, 'Name');
      await it.updateComplete;
      orders.push([sorting(it), names(it)[0], names(it)[2]]);
    }
    expect(orders).to.deep.equal([
      ['ascending none ', 'Row 1', 'Row 3'],
      ['descending none ', 'Row 12', 'Row 10'],
      ['none none ', 'Row 1', 'Row 3'],
    ]);
  });

  it('has pages, and begins at the first one when it is sorted', async () => {
    const rows = { ...ofBackend(made(23)), pages: { size: 10, steps: pager } };
    const it = await stage(0, { rows });
    await press(it, 'Last page');
    await seen(it, '21–23 of 23');
    expect(names(it)).to.deep.equal(['Row 21', 'Row 22', 'Row 23']);
    expect(rowsOf(it)[0]!.ariaRowIndex).to.equal('22');
    await press(it, 'Price');
    await seen(it, '1–10 of 23');
  });

  it('says so when there is nothing', async () => expect(words(await stage(0))).to.equal('Nothing yet'));

  it('is items of two lines where it is narrow, and can still be sorted', async () => {
    const it = await stage(3, {}, '20rem');
    const select = it.renderRoot.querySelector('select')!;
    expect(select.checkVisibility()).to.equal(true);
    select.value = '-price';
    select.dispatchEvent(new Event('change'));
    await it.updateComplete;
    expect(names(it)).to.deep.equal(['Row 3', 'Row 2', 'Row 1']);
    const [title, value, note] = [...rowsOf(it)[0]!.children].map((cell) => cell.getBoundingClientRect());
    expect(value!.left, 'the value at the end of the first line').to.be.at.least(title!.right);
    expect(value!.top).to.be.below(title!.bottom);
    expect(note!.top, 'the rest below').to.be.at.least(title!.bottom);
    expect(it.renderRoot.querySelector('thead')!.checkVisibility(), 'names whose buttons would take the focus').to.equal(false);
    expect(it.scrollWidth).to.be.at.most(it.clientWidth);
  });
});

describe('the columns of a table', () => {
  const weighed = columns.map((column, at) =>
    at === 0 ? column : { ...column, priority: at === 1 ? ('second' as const) : ('third' as const) },
  );
  const shownIn = async (width: string, count: number) => {
    const it = await stage(count, { columns: weighed }, width);
    const cells = await until(() => rowsOf(it)[0]?.children, 'a row');
    const ends = [...cells].filter((cell) => cell.checkVisibility()).map((cell) => cell.getBoundingClientRect().right);
    const table = it.renderRoot.querySelector('table')!.getBoundingClientRect();
    return {
      names: [...it.renderRoot.querySelectorAll('th')].filter((head) => head.checkVisibility()).map(words),
      rest: table.right - Math.max(...ends),
    };
  };
  for (const count of [5, 1000])
    for (const [width, names] of [
      ['60rem', ['Name', 'Price', 'Note']],
      ['50rem', ['Name', 'Price']],
      ['40rem', ['Name']],
    ] as const)
      it(`that remain in ${width} share all of it, among ${count} rows`, async () => {
        const { names: shown, rest } = await shownIn(width, count);
        expect(shown).to.deep.equal(names);
        expect(rest).to.be.below(2);
      });
});

describe('a row of a table', () => {
  it('opens by a press beside its controls, and leaves a press on a control to that', async () => {
    const opened: string[] = [];
    const it = await stage(3, { open: ({ name }) => opened.push(name) });
    (rowsOf(it)[1]!.children[1] as HTMLElement).click();
    await press(it, 'Row 3');
    expect(opened).to.deep.equal(['Row 2']);
  });
});

/** The table between two buttons of the page, with the focus on the first one. */
async function betweenButtons(it: TableStage) {
  const [before, after] = ['before', 'after'].map((text) =>
    Object.assign(document.createElement('button'), { textContent: text }),
  );
  it.before(before!);
  it.after(after!);
  await until(() => it.renderRoot.querySelector('tbody tr[tabindex="0"]'), 'rows that are one stop');
  before!.focus();
  return { before: before!, after: after! };
}
const row = () => words(focused()!).split(' ', 2).join(' ');
/** Keys in one turn of the event loop. */
const pressAtOnce = (keys: readonly string[]) => {
  for (const key of keys) focused()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
};
const after = async (press: string) => (await key(press), row());

describe('the rows of a long table', () => {
  it('stay at the end for whoever goes there before their heights are known', async () => {
    const it = await stage(1000, {}, '20rem');
    const scrolled = await until(() => scroller(it), 'the list');
    scrolled.scrollTop = scrolled.scrollHeight;
    await until(() => rowsOf(it).length !== 20, 'the list that scrolls');
    await until(() => {
      const last = rowsOf(it).at(-1)!;
      return words(last).startsWith('Row 1000') && last.getBoundingClientRect().top < scrolled.getBoundingClientRect().bottom;
    }, 'the last row in sight');
  });
});

describe('the rows of a table, by the keyboard,', () => {
  for (const [when, isThere] of [
    ['before the list can scroll', () => true],
    ['faster than the list can scroll', (it: TableStage) => rowsOf(it).length !== 20],
  ] as const)
    it(`keep the focus where keys come ${when}`, async () => {
      const it = await stage(1000);
      await betweenButtons(it);
      await until(() => isThere(it), 'the list');
      rowsOf(it)[0]!.focus();
      pressAtOnce(['End', 'PageUp']);
      const there = row();
      expect(Number(there.slice(4))).to.be.within(980, 999);
      await until(() => names(it).includes('Row 999'), 'the last rows');
      expect(row()).to.equal(there);
    });

  it('are stops of their own where they are few', async () => {
    const it = await stage(10);
    expect(it.renderRoot.querySelector('[tabindex]')).to.equal(null);
  });

  for (const [count, width] of [
    [11, '60rem'],
    [1000, '60rem'],
    [1000, '20rem'],
  ] as const)
    it(`are one stop where they are ${count}, ${width} wide: arrows and their like lead from row to row, Tab leaves them`, async () => {
      const it = await stage(count, {}, width);
      const { after: next } = await betweenButtons(it);
      const heads = width === '20rem' ? 1 : 2;
      for (let stops = 0; stops < heads; stops++) await key('Tab');
      expect(await after('Tab')).to.equal('Row 1');
      expect([await after('ArrowDown'), await after('ArrowDown'), await after('ArrowUp')]).to.deep.equal([
        'Row 2',
        'Row 3',
        'Row 2',
      ]);
      expect([await after('End'), await after('ArrowDown')]).to.deep.equal(Array(2).fill(`Row ${count}`));
      expect(await after('PageUp')).not.to.equal(`Row ${count}`);
      expect([await after('Home'), await after('ArrowUp')]).to.deep.equal(['Row 1', 'Row 1']);
      const [down, up] = [await after('PageDown'), await after('PageUp')];
      expect([Number(down.slice(4)) > 2, up]).to.deep.equal([true, 'Row 1']);
      const { top, bottom } = focused()!.getBoundingClientRect();
      expect(bottom - top, 'a row that can be seen').to.be.above(20);
      await key('ArrowDown');
      await key('Tab');
      expect(focused() === next).to.equal(true);
      await executeServerCommand('chord', { keys: ['Shift', 'Tab'] });
      expect(row(), 'whoever comes back finds the row they left').to.equal('Row 2');
    });

  it('are pressed by Enter or Space where there is one thing to press, and entered where there are more', async () => {
    const pressed: string[] = [];
    const act = (name: string, what: string) => html`<button @click=${() => pressed.push(`${what} ${name}`)}>${what}</button>`;
    const name = { key: 'name', title: 'Name', cell: (row: Row) => row.name } as const;
    const one = { key: 'act', title: 'Act', cell: (row: Row) => act(row.name, 'Open') } as const;
    const two = { key: 'act', title: 'Act', cell: (row: Row) => [act(row.name, 'Open'), act(row.name, 'Drop')] } as const;
    const it = await stage(40, { columns: [name, one] });
    await betweenButtons(it);
    await key('Tab');
    await key('ArrowDown');
    await key('Enter');
    await key(' ');
    expect([pressed, row()]).to.deep.equal([['Open Row 2', 'Open Row 2'], 'Row 2']);

    it.more = { columns: [name, two] };
    it.requestUpdate();
    await seen(it, 'Drop');
    await key('ArrowDown');
    await key('Enter');
    expect(words(focused()!)).to.equal('Open');
    await key('ArrowRight');
    await key('Enter');
    expect(pressed.at(-1)).to.equal('Drop Row 3');
    expect(await after('Escape')).to.equal('Row 3');
    await key('Enter');
    expect(await after('ArrowUp')).to.equal('Row 2');
  });

  for (const count of [40, 1000])
    it(`are one stop again after their element was away, where they are ${count}`, async () => {
      const it = await stage(count);
      const { before, after: next } = await betweenButtons(it);
      it.remove();
      before.after(it);
      await until(() => it.renderRoot.querySelector('tbody tr[tabindex="0"]'), 'rows that are one stop');
      before.focus();
      for (let stops = 0; stops < 2; stops++) await key('Tab');
      expect(await after('Tab')).to.equal('Row 1');
      expect(await after('ArrowDown')).to.equal('Row 2');
      await key('Tab');
      expect(focused() === next).to.equal(true);
    });

  it('are stops of their own again when few are left', async () => {
    const it = await stage(40);
    await betweenButtons(it);
    it.rows = made(3);
    it.requestUpdate();
    await until(() => !it.renderRoot.querySelector('[tabindex]'), 'rows as they were');
  });
});
