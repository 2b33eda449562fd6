import { expect } from '@open-wc/testing';
import type { OptIn } from '../../src/api/opt-ins.js';
import '../../src/define/event-alerts.js';
import { adapterOf, stage } from './backends.js';
import { lastRow, madeUpList, rows, toEnd, type Wanted } from './made-up-list.js';
import { all, enter, gone, open, pick, press, seen, until, words } from './user.js';

/** Numbers as they are made up: number 0 came last; each third has opted out. */
const optIn = (at: number): OptIn => ({
  msisdn: String(12_025_550_000 + at),
  optedIn: at % 3 !== 0,
  optedInAt: '2026-02-01T09:00:00.000Z',
  optedOutAt: at % 3 === 0 ? '2026-02-02T09:00:00.000Z' : null,
});
const thousands = { count: 5000, row: optIn, newestFirst: '-added' };

/** Opens the opt-ins of a backend that answers like this. */
async function optIns(answer: (wanted: Wanted) => Promise<object>) {
  const { client } = await stage('shortCodes');
  const it = open('nx-event-alerts', { adapter: { ...adapterOf(client), listOptIns: answer } } as object);
  await until(() => rows(it).length > 5, 'numbers');
  return it;
}

describe('thousands of opt-ins', () => {
  it('come by the page that is looked at', async () => {
    const { asked, answer } = madeUpList(thousands);
    const it = await optIns(answer);
    await until(() => all(it, 'table')[0]!.ariaRowCount === '5001', 'their number');
    toEnd(it);
    const last = await until(() => lastRow(it), 'the last number');
    await until(() => words(last).includes('+12025554999'), 'its digits');
    expect(asked.length, JSON.stringify(asked)).to.be.at.most(6);
  });

  it('are sorted and searched by the backend', async () => {
    const { asked, answer } = madeUpList(thousands);
    const it = await optIns(answer);
    await press(it, 'Since');
    await until(() => asked.at(-1)!.sort === 'since', 'the order');
    await pick(it, 'Status', 'Opted out');
    await until(() => asked.at(-1)!['optedIn'] === false, 'the state');
    await enter(it, 'Search numbers', '(202) 555');
    await until(() => asked.at(-1)!['digits'] === '202555', 'the digits');
    expect(asked.at(-1)).to.deep.equal({ optedIn: false, digits: '202555', size: 100, sort: 'since' });
  });

  it('go from page to page where the backend can do no more', async () => {
    const shape = (page: object) => ({ ...page, total: undefined, offset: undefined, sort: undefined });
    const { asked, answer } = madeUpList({ ...thousands, shape });
    const it = await optIns(answer);
    await until(() => all(it, 'table')[0]!.ariaRowCount === '-1', 'that nobody knows how many');
    expect(all(it, 'th button').length, 'no order that the backend can not give').to.equal(0);
    toEnd(it);
    await until(() => asked.at(-1)!.after === '99', 'the second page');
  });

  it('never show an answer that another question has overtaken', async () => {
    const { answer } = madeUpList({ ...thousands, count: 80 });
    let late: (() => void) | undefined;
    const it = await optIns(async (wanted) => {
      if (wanted['optedIn'] === false) await new Promise<void>((go) => (late = go));
      const { items, ...page } = (await answer(wanted)) as { readonly items: readonly OptIn[] };
      const { optedIn } = wanted;
      return { ...page, total: undefined, items: items.filter((it) => optedIn === undefined || it.optedIn === optedIn) };
    });
    await pick(it, 'Status', 'Opted out');
    await until(() => late, 'an answer that does not come');
    expect(rows(it).length, 'the former rows').to.be.above(5);
    await pick(it, 'Status', 'Opted in');
    await until(() => rows(it).every((row) => row.includes('Opted in')), 'the other rows');
    late!();
    await it.updateComplete;
    expect(rows(it).some((row) => row.includes('Opted out'))).to.equal(false);
  });
});

describe('the search among opt-ins', () => {
  it('finds a number as people write it, says when there is none, and can be cleared', async () => {
    const { client } = await stage('shortCodes');
    const it = open('nx-event-alerts', { adapter: client });
    await until(() => rows(it).length === 4, 'the numbers');
    await enter(it, 'Search numbers', '+1 202 555 0199');
    await until(() => rows(it).length === 1, 'one of them');
    expect(rows(it)[0]).to.include('+12025550199');
    await enter(it, 'Search numbers', '999 999');
    await seen(it, 'No results');
    await press(it, 'Clear filters');
    await gone(it, 'No results');
    await until(() => rows(it).length === 4, 'all numbers');
  });
});
