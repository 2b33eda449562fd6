import { expect } from '@open-wc/testing';
import type { Client } from '../../src/api/client.js';
import { searchNumbers } from '../../src/api/numbers.js';
import { searchRequests, type UsageRequest } from '../../src/api/usage.js';
import '../../src/define/number-search.js';
import { adapterOf, stage } from './backends.js';
import { changed } from '../../src/core/backend.js';
import { lastRow, madeUpList, toEnd } from './made-up-list.js';
import { rows, traffic, visit } from './usage-stage.js';
import { all, enter, focused, key, open, press, seen, until, words } from './user.js';

/** A client that keeps what one operation was asked, and when a call was given up. */
function spied(client: Client, operation: string) {
  const asked: Record<string, unknown>[] = [];
  const givenUp: unknown[] = [];
  const call: Client['call'] = (row, input, signal) => {
    if (row.id === operation) {
      asked.push(input as Record<string, unknown>);
      signal?.addEventListener('abort', () => givenUp.push(input));
    }
    return client.call(row, input, signal);
  };
  return { asked, givenUp, client: { ...client, call } };
}

/** Requests as they are made up: the newest is number 0, the dearest the oldest. */
const request = (at: number): UsageRequest => ({
  id: `R${at}`,
  product: 'sms',
  at: new Date(Date.UTC(2026, 2, 1) - at * 1000).toISOString(),
  direction: 'outbound',
  from: 'Example',
  to: String(447_700_900_000 + (at % 1000)),
  country: 'GB',
  network: '23415',
  status: 'delivered',
  code: '0',
  reason: null,
  cost: `0.${String(1000 + (at % 9000))}`,
  latency: 1000,
  body: 'Hello',
});

/** The days that a backend counts. */
const counted = { from: '2026-01-31', until: '2026-03-01' };

/** Opens the requests of a backend that has so many. */
async function requests(count: number, shape = (page: object): object => ({ ...page, ...counted })) {
  const { client } = await traffic();
  const { asked, answer } = madeUpList({ count, row: request, newestFirst: '-at', shape });
  const it = open('nx-usage', { adapter: { ...adapterOf(client), searchRequests: answer } } as object);
  await until(() => rows(it).length > 0, 'rows');
  return { it, asked: () => asked };
}

describe('lists that stay at the backend', () => {
  it('ask for a page of a country’s numbers, and for its end where one goes there', async () => {
    const { client, asked } = spied((await stage('live')).client, 'searchNumbers');
    const it = open('nx-number-search', { adapter: client }, { country: 'US' });
    await until(() => rows(it).length > 5, 'numbers');
    await until(() => Number(all(it, 'table')[0]?.ariaRowCount) > 10_000, 'their number');
    expect(asked).to.deep.equal([{ country: 'US', size: 100 }]);
    toEnd(it);
    const last = await until(() => lastRow(it), 'the last row');
    await until(() => words(last).includes('+1'), 'its number');
    const { total } = await client.call(searchNumbers, { country: 'US', size: 1 });
    const { items } = await client.call(searchNumbers, { country: 'US', offset: total - 1, size: 1 });
    expect(words(last).replace(/\D/g, '')).to.include(items[0]!.msisdn);
    expect(asked.length, 'the first page, the last ones, and two by this test').to.be.at.most(5);
  });

  it('are as high while rows are on their way as with them', async () => {
    const { client } = await stage('live');
    const it = open('nx-number-search', { adapter: client }, { country: 'US' });
    await until(() => Number(all(it, 'table')[0]?.ariaRowCount) > 10_000, 'their number');
    await until(() => all(it, 'tbody tr').length < 20, 'those in sight');
    const likely = all(it, 'tbody tr')[2]!.offsetHeight;
    const scroller = all(it, '[part=scroller]')[0]!;
    const whole = scroller.scrollHeight;
    scroller.scrollTop = whole / 2;
    const waiting = await until(() => {
      const rows = all(it, 'tbody tr').slice(1);
      return rows.every((row) => words(row) === '') && rows;
    }, 'rows on their way');
    expect(waiting.map(({ offsetHeight }) => offsetHeight)).to.deep.equal(waiting.map(() => likely));
    expect(scroller.scrollHeight).to.equal(whole);
    await until(() => all(it, 'tbody tr').every((row) => words(row).includes('+1')), 'their numbers');
  });

  it('keep a place for rows that are on their way, and the focus in it', async () => {
    const { it } = await requests(5000);
    (await until(() => all(it, 'tbody tr').find(({ tabIndex }) => tabIndex === 0), 'the list')).focus();
    await key('End');
    await until(() => focused()?.getAttribute('aria-rowindex') === '5001', 'the last row');
    const row = focused()!;
    await until(() => words(row).includes('+44'), 'its recipient');
    expect(focused() === row, 'the focus').to.equal(true);
    await key('Enter');
    await seen(it, 'R4999');
  });

  it('let the backend sort what is too long for one page', async () => {
    const { client } = await traffic();
    const { asked, client: watched } = spied(client, 'searchRequests');
    const it = open('nx-usage', { adapter: watched });
    await until(() => rows(it).length > 5, 'rows');
    await press(it, 'Cost');
    await until(() => asked.at(-1)?.['sort'] === 'cost', 'the question');
    await press(it, 'Cost');
    await until(() => asked.at(-1)?.['sort'] === '-cost', 'the other order');
    expect(
      all(it, 'th[aria-sort]')
        .find((head) => words(head) === 'Cost')
        ?.getAttribute('aria-sort'),
    ).to.equal('descending');
    const most = (await client.call(searchRequests, asked.at(-1) as never)).items[0]!;
    await until(() => rows(it)[0]?.includes(String(Number(most.cost))), 'the dearest first');
  });

  it('sort what fits on one page themselves, and ask nobody', async () => {
    const { it, asked } = await requests(80);
    await press(it, 'Cost');
    await until(() => all(it, 'th[aria-sort=ascending]').length > 0, 'the cheapest first');
    await press(it, 'Cost');
    await until(() => rows(it)[0]?.includes('€0.1079'), 'the dearest first');
    expect(asked().length).to.equal(1);
  });

  it('are of the days that the backend counts, or else are asked for again by their days', async () => {
    const days = { days: 30, product: 'sms', size: 100 };
    const counting = await requests(80);
    expect(counting.asked()).to.deep.equal([days]);
    const { it, asked } = await requests(80, (page) => page);
    await seen(it, '80 requests');
    const newest = { product: 'sms', size: 1 };
    expect(asked()).to.deep.equal([days, newest, { ...counted, product: 'sms', size: 100 }]);
  });

  it('go from page to page where the backend can do no more, and offer no order that it can not give', async () => {
    const { it, asked } = await requests(350, (page) => ({
      ...page,
      ...counted,
      offset: undefined,
      total: undefined,
      sort: undefined,
    }));
    const table = all(it, 'table')[0]!;
    expect(table.ariaRowCount, 'nobody knows how many').to.equal('-1');
    expect(all(it, 'th button').length).to.equal(0);
    expect(asked().length).to.equal(1);
    toEnd(it);
    await until(() => asked().length === 2, 'the second page');
    expect(asked()[1]).to.deep.include({ after: '99' });
    await until(() => {
      toEnd(it);
      return all(it, 'table')[0]!.ariaRowCount === '351';
    }, 'the end');
    await until(() => words(lastRow(it) ?? it).includes('+44'), 'the last row');
  });

  it('have pages where no scroll bar could reach the end', async () => {
    const { it, asked } = await requests(10_000_000);
    await seen(it, '1–100,000 of 10,000,000');
    await press(it, 'Last page');
    await seen(it, '9,900,001–10,000,000 of 10,000,000');
    toEnd(it);
    const row = await until(() => lastRow(it), 'the last row');
    await until(() => words(row).includes('+44'), 'its recipient');
    expect(asked().length).to.be.at.most(5);
    expect(all(it, 'tbody tr').length).to.be.below(60);
  });

  it('give up the pages that nobody looks at any more, and drop an answer that another question has overtaken', async () => {
    const { client } = await traffic();
    const { givenUp, client: watched } = spied(client, 'searchRequests');
    let late: (() => void) | undefined;
    const slow: Client = {
      ...watched,
      async call(row, input, signal) {
        const answer = await watched.call(row, input, signal);
        if (row.id === 'searchRequests' && 'after' in (input as object)) await new Promise<void>((go) => (late = go));
        return answer;
      },
    };
    const it = open('nx-usage', { adapter: slow });
    await until(() => rows(it).length > 5, 'rows');
    toEnd(it);
    await until(() => late, 'a page that does not come');
    await enter(it, 'Phone number', '4477');
    await until(() => givenUp.length > 0, 'the end of its call');
    const shown = await until(() => rows(it).every((row) => row.includes('+4477')) && rows(it), 'the other rows');
    late!();
    await it.updateComplete;
    expect(rows(it)).to.deep.equal(shown);
  });

  it('stay where one is when they are loaded again, also where each page leads to the next', async () => {
    const stepping = { offset: undefined, total: undefined, sort: undefined };
    const { it, asked } = await requests(350, (page) => ({ ...page, ...counted, ...stepping }));
    await until(() => {
      toEnd(it);
      return all(it, 'table')[0]!.ariaRowCount === '351';
    }, 'the end');
    await until(() => words(lastRow(it) ?? it).includes('+447700900349'), 'the last row');
    const place = all(it, '[part=scroller]')[0]!.scrollTop;
    const before = asked().length;
    changed(it.client!);
    await until(() => asked().length === before + 4, 'all four pages again');
    await until(() => all(it, 'table')[0]!.ariaRowCount === '351', 'the end');
    expect(all(it, '[part=scroller]')[0]!.scrollTop).to.equal(place);
    expect(words(lastRow(it)!)).to.include('+447700900349');
  });

  it('stay on the page of many rows when they are loaded again, or on the last that is left', async () => {
    let count = 350_000;
    const { it, asked } = await requests(count, (page) => ({ ...page, ...counted, total: count }));
    const reloaded = async () => {
      const before = asked().length;
      changed(it.client!);
      await until(() => asked().length > before + 1, 'its first page, and the one that is looked at');
    };
    await seen(it, '1–100,000 of 350,000');
    await press(it, 'Last page');
    await seen(it, '300,001–350,000 of 350,000');
    await reloaded();
    await seen(it, '300,001–350,000 of 350,000');
    count = 250_000;
    await reloaded();
    await seen(it, '200,001–250,000 of 250,000');
  });

  it('begin at the top with another question', async () => {
    const { it } = await visit();
    toEnd(it);
    await until(() => all(it, '[part=scroller]')[0]!.scrollTop > 500, 'rows further down');
    await enter(it, 'Phone number', '44');
    await until(() => all(it, '[part=scroller]')[0]?.scrollTop === 0, 'the top');
  });
});
