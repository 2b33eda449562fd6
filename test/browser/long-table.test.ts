import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { columns, names, rowsOf, scroller, stage, type Row } from './table-stage.js';
import { key, press, seen, until, words } from './user.js';

describe('a table of 100,000 rows', () => {
  it('draws what is in sight, tells how many there are, and is scrolled by keys, to its end', async () => {
    const it = await stage(100_000);
    await until(() => rowsOf(it).length > 5 && rowsOf(it).length < 20, 'the rows that can be seen');
    expect(it.renderRoot.querySelector('table')!.getAttribute('aria-rowcount')).to.equal('100001');
    scroller(it).focus();
    await key('End');
    await until(() => names(it)[0] !== 'Row 1', 'rows further down');
    // Row heights are measured on the way, so the end may move; some browsers scroll smoothly.
    await until(() => {
      scroller(it).scrollTop = scroller(it).scrollHeight;
      return names(it).includes('Row 100000');
    }, 'the last row');
  });

  it('sorts all of them, with the page free meanwhile', async () => {
    const it = await stage(100_000);
    await press(it, 'Price');
    await until(() => names(it)[0] === 'Row 1' && rowsOf(it)[1]?.textContent.includes('1'), 'the order of prices');
    const prices = rowsOf(it).map((row) => Number(row.children[1]!.textContent.trim()));
    expect(prices).to.deep.equal(prices.toSorted((a, b) => a - b));
  });

  it('keeps the row that has the focus, however far it is scrolled away', async () => {
    const it = await stage(100_000);
    await until(() => rowsOf(it).length > 5, 'rows');
    const button = rowsOf(it)[2]!.querySelector('button')!;
    button.focus();
    // WebKit scrolls the focused element into view a frame later.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    scroller(it).scrollTop = 900_000;
    await until(() => names(it).length > 5 && !names(it).includes('Row 4'), 'other rows');
    expect([names(it)[0], it.shadowRoot!.activeElement]).to.deep.equal(['Row 3', button]);
  });

  it('follows its scrolling after it was moved to another place', async () => {
    const it = await stage(100_000);
    const place = document.createElement('div');
    document.body.append(place);
    place.append(it);
    await it.updateComplete;
    scroller(it).scrollTop = 900_000;
    await until(() => Number(names(it)[0]?.slice(4)) > 10_000, 'rows further down');
  });

  it('keeps what is seen where it is when rows above turn out higher, and learns that text wraps otherwise', async () => {
    const high = { key: 'note', title: 'Note', cell: ({ price }: Row) => (price % 3 ? '–' : html`–<br />–<br />–<br />–`) };
    const it = await stage(100_000, { columns: [...columns.slice(0, 2), high] });
    scroller(it).scrollTop = 900_000;
    await until(() => Number(names(it)[0]?.slice(4)) > 10_000, 'rows further down');
    const topOf = (name: string) =>
      rowsOf(it)
        .find((row) => words(row).startsWith(`${name} `))
        ?.getBoundingClientRect().top;
    const seen = names(it)[6]!;
    for (let times = 0; times < 5; times++) {
      const before = topOf(seen)!;
      scroller(it).scrollTop -= 40;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(topOf(seen)).to.be.closeTo(before + 40, 1.5);
    }
    it.style.inlineSize = '20rem';
    const overlaps = () => {
      const boxes = rowsOf(it).map((row) => row.getBoundingClientRect());
      return boxes.some(({ top }, at) => at > 0 && top < boxes[at - 1]!.bottom - 1.5);
    };
    await until(() => it.clientWidth < 400 && !overlaps(), 'rows below each other');
  });

  it('shows what a filter keeps', async () => {
    const it = await stage(100_000);
    it.more = { keep: ({ name }) => name.endsWith('777') };
    it.requestUpdate();
    await until(() => names(it)[0] === 'Row 777' && names(it)[1] === 'Row 1777', 'the kept rows');
    expect(it.renderRoot.querySelector('table')!.getAttribute('aria-rowcount')).to.equal('101');
  });

  it('shows a row that has changed', async () => {
    const it = await stage(100_000);
    await until(() => rowsOf(it).length > 5, 'rows');
    it.rows = it.rows.with(1, { name: 'Row 2', price: 4711 });
    it.requestUpdate();
    await seen(it, '4711');
  });

  it('asks nothing of the other rows for one that has changed', async () => {
    let asked = 0;
    const keyOf = ({ name }: Row) => {
      asked++;
      return name;
    };
    const it = await stage(100_000, { keyOf });
    await until(() => rowsOf(it).length > 5 && rowsOf(it).length < 20, 'the rows that can be seen');
    asked = 0;
    it.rows = it.rows.with(1, { name: 'Row 2', price: 4711 });
    it.requestUpdate();
    await seen(it, '4711');
    expect(asked).to.be.below(100);
  });

  it('writes the rows after a jump into the elements of those before', async () => {
    const it = await stage(100_000);
    await until(() => rowsOf(it).length > 5, 'rows');
    const before = new Set(rowsOf(it));
    scroller(it).scrollTop = 900_000;
    await until(() => Number(names(it)[0]?.slice(4)) > 10_000, 'rows further down');
    expect(rowsOf(it).filter((row) => before.has(row)).length).to.be.at.least(before.size / 2);
  });
});
