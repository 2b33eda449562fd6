import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { items } from '../../../mocks/collections/log.js';
import { decimal } from '../../../mocks/world/money.js';
import { withHistory } from '../../../mocks/scenarios/with-history.js';
import { toSnapshot } from '../../../mocks/index.js';
import type { EntryKind } from '../../../mocks/world/entities.js';
import { scenarios, stage } from './stage.js';

const busy = scenarios.busy();
const products = ['sms', 'voice', 'verify', 'numberInsight'] as const;
const kinds: Readonly<Record<(typeof products)[number], EntryKind>> = { sms: 'message', voice: 'call', verify: 'verification', numberInsight: 'lookUp' }; // prettier-ignore
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const [from, until] = ['2025-11-01', '2026-03-31'];

for (const product of products) {
  test(`${product}: totals are the sums of what was asked, and of what the ledger says`, () => {
    const { ada, records, account } = stage(busy);
    const { total, days } = ada.call('getUsageTotals', { product, from, until });
    const own = records().filter((it) => it.product === product);
    const cost = own.reduce((sum, it) => sum + it.cost, 0);
    assert.ok(own.length > 20 && own.some((it) => it.reason !== null) && cost > 0);
    assert.deepEqual(total, { requests: own.length, failed: own.filter((it) => it.reason !== null).length, cost: decimal(cost) });
    assert.equal(
      items(account().ledger).reduce((sum, it) => sum - (it.kind === kinds[product] ? it.amount : 0), 0),
      cost,
    );
    assert.deepEqual([days.length, days[0]!.day, days.at(-1)!.day], [151, from, until]);
    for (const { day, requests } of days) assert.equal(requests, own.filter(({ at }) => dayOf(at) === day).length, day);
  });

  test(`${product}: pages show all, the newest first, each once`, () => {
    const { ada, records } = stage(busy);
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = ada.call('searchRequests', { product, size: 37, ...(after && { after }) });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    assert.deepEqual(seen, records().filter((it) => it.product === product).map(({ id }) => id).reverse()); // prettier-ignore
  });
}

test('a search finds what was asked, and nothing else', () => {
  const { ada, records } = stage(busy);
  fc.assert(
    fc.property(fc.constantFrom(...records()), (it) => {
      const on = dayOf(it.at);
      const search = { product: it.product, size: 1000 };
      const ids = (wanted: object) => ada.call('searchRequests', { ...search, ...wanted }).items;
      assert.deepEqual(ids({ requestId: it.id }).map(({ id, cost, status }) => [id, cost, status]), [[it.id, decimal(it.cost), it.status]]); // prettier-ignore
      const close = ids({ from: on, until: on, number: it.to.slice(-6), status: it.status });
      assert.ok(close.some(({ id }) => id === it.id));
      assert.ok(close.every(({ at, to, status }) => at.startsWith(on) && to.includes(it.to.slice(-6)) && status === it.status));
    }),
    { numRuns: 60 },
  );
});

test('a span is summed up if it is one, and not too long', () => {
  const { ada } = stage();
  const sum = (from: string, until: string) => ({ product: 'sms', from, until }) as const;
  assert.equal(ada.call('getUsageTotals', sum('2024-02-28', '2024-03-01')).days.length, 3);
  assert.deepEqual(ada.refused('getUsageTotals', sum('2026-03-02', '2026-03-01')).fields, { until: { code: 'too_small' } });
  assert.equal(ada.call('getUsageTotals', sum('2025-01-01', '2026-02-04')).days.length, 400);
  for (const end of ['2026-02-05', '9999-12-31'])
    assert.deepEqual(ada.refused('getUsageTotals', sum('2025-01-01', end)).fields, { until: { code: 'too_big', maximum: 400 } });
  assert.equal(ada.refused('searchRequests', { product: 'sms', after: 'nobody' }).code, 'invalid');
});

test('nobody sees what another account asked', () => {
  const { ada } = stage('new');
  assert.deepEqual(ada.call('searchRequests', { product: 'sms' }), { items: [], next: null, total: 0, offset: 0, sort: '-at' });
});

test('any past is whole: paid for to the last cent, in order, the same each time', () => {
  const begin = fc.constantFrom('new', 'live', 'reloading', 'runningDry', 'transferPending', 'zeroBalance');
  fc.assert(
    fc.property(
      begin,
      fc.nat(999),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 40 }),
      (name, seed, months, perDay) => {
        const world = scenarios[name as 'new']({ seed });
        const { id } = world.accounts.values()[0]!;
        const lived = withHistory(world, id, { months, perDay });
        assert.deepEqual(checkWorld(lived), []);
        assert.equal(toSnapshot(lived), toSnapshot(withHistory(world, id, { months, perDay })));
      },
    ),
    { numRuns: 15 },
  );
});

test('months go by as the calendar counts them', () => {
  const world = scenarios.live();
  const { now } = withHistory(world, world.accounts.values()[0]!.id, { months: 4, perDay: 1 });
  assert.equal(new Date(now).toISOString(), '2026-07-02T09:00:00.000Z');
});
