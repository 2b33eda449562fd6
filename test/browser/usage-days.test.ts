import { expect } from '@open-wc/testing';
import { ApiError } from '../../src/api/errors.js';
import type { Client } from '../../src/api/client.js';
import type { Product } from '../../src/api/choices.js';
import type { UsageRequest } from '../../src/api/usage.js';
import { signIn } from '../../src/api/session.js';
import { changed, startSession } from '../../src/core/backend.js';
import type { NxUsage } from '../../src/features/usage/usage.js';
import { inProcess } from '../../mocks/index.js';
import { adapterOf } from './backends.js';
import { charles } from './charles.js';
import { toEnd } from './made-up-list.js';
import { twoPeople } from './two-people.js';
import { rows, traffic } from './usage-stage.js';
import { all, enter, open, pick, press, seen, until, words } from './user.js';

const [hour, day] = [3_600_000, 86_400_000];
const noon = Date.UTC(2026, 2, 1, 12);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

interface Wanted extends Partial<Record<'from' | 'until' | 'status' | 'sort' | 'after' | 'requestId', string>> {
  readonly product: Product;
  readonly days?: number;
  readonly offset?: number;
  readonly size?: number;
}

const request = (product: Product, n: number, at: number, status = 'delivered'): UsageRequest => ({
  id: `${product}${n}`,
  product,
  at: new Date(at).toISOString(),
  direction: 'outbound',
  from: 'Example',
  to: String(447_700_900_000 + n),
  country: 'GB',
  network: '23415',
  status,
  code: '0',
  reason: null,
  cost: `0.${1000 + n}`,
  latency: 1000,
  body: 'Hello',
});

/** So many requests to a product, each so long before the next. */
const series = (product: Product, count: number, apart: number) =>
  Array.from({ length: count }, (_, n) => request(product, n, noon - n * apart));

/** The requests of a backend, which may gain others and lose the ability to count days. */
class Requests {
  readonly asked: Wanted[] = [];
  counts = true;

  constructor(public all: readonly UsageRequest[]) {}

  readonly answer = async (wanted: Wanted) => {
    this.asked.push(wanted);
    const { after, offset = 0, size = 50, sort = '-at' } = wanted;
    const days = this.#daysOf(wanted);
    const found = this.#found({ ...wanted, ...days }).toSorted((a, b) => {
      const field = sort.replace('-', '') as 'at' | 'cost';
      return a[field].localeCompare(b[field]) * (sort === field ? 1 : -1);
    });
    const before = after === undefined ? -1 : found.findIndex(({ id }) => id === after);
    if (after !== undefined && before < 0) throw new Error(`There is no ${after} on these days`);
    const items = found.slice(before + 1 + offset, before + 1 + offset + size);
    const next = before + 1 + offset + size < found.length ? items.at(-1)!.id : null;
    return { items, next, total: found.length, offset, sort, ...days };
  };

  #daysOf({ product, days, from, until }: Wanted) {
    const newest = this.#found({ product }).toSorted((a, b) => b.at.localeCompare(a.at))[0];
    if (!this.counts || !days || !newest) return {};
    const last = newest.at.slice(0, 10);
    return { from: from ?? dayOf(Date.parse(last) - (days - 1) * day), until: until ?? last };
  }

  #found({ product, from = '', until = '9', status }: Wanted) {
    return this.all.filter((it) => {
      const on = it.at.slice(0, 10);
      return it.product === product && from <= on && on <= until && (!status || it.status === status);
    });
  }
}

async function visit(requests: Requests) {
  const { client } = await traffic();
  const it = open('nx-usage', { adapter: { ...adapterOf(client), searchRequests: requests.answer } } as object) as NxUsage;
  await until(() => rows(it).length > 0, 'rows');
  return it;
}

describe('the days of <nx-usage>', () => {
  it('are those of the former page for the next, whatever came at midnight', async () => {
    const requests = new Requests(series('sms', 7000, hour / 9));
    const it = await visit(requests);
    const failed: unknown[] = [];
    it.addEventListener('nx-error', ({ detail }) => failed.push(detail));
    await press(it, 'Date');
    await until(() => requests.asked.at(-1)?.sort === 'at', 'the oldest first');
    await until(() => rows(it)[0]?.includes('31 Jan'), 'the first day');
    requests.all = [...requests.all, request('sms', 9999, noon + day)];
    await until(() => {
      toEnd(it);
      return rows(it).at(-1)?.includes('1 Mar');
    }, 'the last day');
    expect(failed).to.deep.equal([]);
  });

  it('go on with the newest request, also while others than the usual ones are chosen', async () => {
    const requests = new Requests(series('sms', 20, hour));
    const it = await visit(requests);
    await pick(it, 'Period', '7 days');
    await until(() => requests.asked.at(-1)?.days === 7, 'the question');
    requests.all = [...requests.all, request('sms', 99, noon + day)];
    changed(it.client!);
    await seen(it, '21 requests');
    await seen(it, 'Period: 7 days');
  });

  it('stay known where nothing is found, so that the filter can be taken back', async () => {
    const requests = new Requests(series('sms', 20, hour));
    const { answer } = requests;
    const silent = async (wanted: Wanted) => {
      const page = await answer(wanted);
      return page.items.length > 0 ? page : { ...page, from: undefined, until: undefined };
    };
    const it = await visit(Object.assign(requests, { answer: silent }));
    await pick(it, 'Status', 'Rejected');
    await seen(it, 'No results');
    await press(it, 'Clear filters');
    await seen(it, '20 requests');
  });

  describe('of a backend that counts none', () => {
    const uncounted = (all: readonly UsageRequest[]) => Object.assign(new Requests(all), { counts: false });

    it('follow its newest request', async () => {
      const requests = uncounted(series('sms', 20, hour));
      const it = await visit(requests);
      requests.all = [...requests.all, request('sms', 99, noon + day)];
      changed(it.client!);
      await seen(it, '21 requests');
    });

    it('end with the newest request of each product, whatever the order is', async () => {
      const calls = series('voice', 300, 6 * hour).map((it) => ({
        ...it,
        at: new Date(Date.parse(it.at) - 5 * day).toISOString(),
      }));
      const requests = uncounted([...series('sms', 300, hour), ...calls]);
      const it = await visit(requests);
      await press(it, 'Cost');
      await until(() => requests.asked.at(-1)?.sort, 'the order');
      (await until(() => all(it, '[role=tab]').find((tab) => words(tab) === 'Voice'), 'Voice')).click();
      await seen(it, '119 requests');
      const days = requests.asked.filter(({ product, until }) => product === 'voice' && until);
      expect(new Set(days.map(({ from, until }) => `${from} ${until}`))).to.deep.equal(new Set(['2026-01-26 2026-02-24']));
    });

    it('do not look like none while the newest request is looked for, and say so if that fails', async () => {
      const requests = uncounted(series('sms', 20, hour));
      const { client } = await traffic();
      let fails = true;
      const answer = async (wanted: Wanted) => {
        if (wanted.size === 1 && fails) throw new ApiError('unavailable');
        return requests.answer(wanted);
      };
      const it = open('nx-usage', { adapter: { ...adapterOf(client), searchRequests: answer } } as object);
      const said = new Set<boolean>();
      const watch = new MutationObserver(() => said.add(words(it).includes('No requests yet')));
      watch.observe(it.shadowRoot!, { subtree: true, childList: true, characterData: true });
      await seen(it, 'Try again');
      expect(all(it, '[part~=failure]')).to.have.length(1);
      fails = false;
      await press(it, 'Try again');
      await seen(it, '20 requests');
      watch.disconnect();
      expect([...said]).to.deep.equal([false]);
    });

    it('show nothing of other days meanwhile', async () => {
      const requests = uncounted(series('sms', 90, day));
      const { answer } = requests;
      let go = () => {};
      const held = new Promise<void>((then) => (go = then));
      const slow = async (wanted: Wanted) => {
        if (wanted.until) await held;
        return answer(wanted);
      };
      const { client } = await traffic();
      const it = open('nx-usage', { adapter: { ...adapterOf(client), searchRequests: slow } } as object);
      await seen(it, 'Period: 30 days');
      expect(rows(it)).to.deep.equal([]);
      expect(words(it)).not.to.include('90 requests');
      go();
      await seen(it, '30 requests');
    });
  });

  it('and all filters are those of one person', async () => {
    const two = await twoPeople('busy');
    await two.ada();
    const asked: object[] = [];
    const watched: Client = {
      ...two.client,
      call(row, input, signal) {
        if (row.id === 'searchRequests') asked.push(input as object);
        return two.client.call(row, input, signal);
      },
    };
    const it = open('nx-usage', { adapter: watched });
    await until(() => rows(it).length > 5, 'rows');
    await enter(it, 'Phone number', '4477');
    await until(() => 'number' in asked.at(-1)!, 'the search');
    const others = asked.length;
    startSession(watched, await inProcess(two.second).call(signIn, { email: charles.Email, password: charles.Password }));
    await seen(it, 'No requests yet');
    expect(new Set(asked.slice(others).map((it) => JSON.stringify(it)))).to.deep.equal(
      new Set(['{"days":30,"product":"sms","size":100}']),
    );
  });
});
