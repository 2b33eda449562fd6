import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scenarios, stage } from './stage.js';

const { ada, account } = stage(scenarios.busy());
const size = 1000;
const requests = ada.call('searchRequests', { product: 'sms', size }).items;
const ledger = ada.call('listLedger', { size }).items;

/** The list by a field, the newest first among equals. */
function expected<T>(all: readonly T[], by: (it: T) => string | number, down: boolean): readonly T[] {
  const sign = down ? -1 : 1;
  return all.toSorted((a, b) => (by(a) < by(b) ? -sign : by(a) > by(b) ? sign : 0));
}
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

for (const [field, by] of [
  ['at', ({ at }) => at],
  ['to', ({ to }) => to],
  ['status', ({ status }) => status],
  ['cost', ({ cost }) => Number(cost)],
] as const satisfies readonly (readonly [string, (it: (typeof requests)[number]) => string | number])[])
  for (const sort of [field, `-${field}`] as const)
    test(`requests come in the order of ${sort}, page after page, each once`, () => {
      const wanted = sort === 'at' ? requests.toReversed() : expected(requests, by, sort.startsWith('-'));
      const [first, second] = [
        ada.call('searchRequests', { product: 'sms', sort, size: 40 }),
        ada.call('searchRequests', { product: 'sms', sort, size: 40, offset: 40 }),
      ];
      assert.deepEqual([first.sort, second.offset], [sort, 40]);
      assert.deepEqual(ids([...first.items, ...second.items]), ids(wanted.slice(0, 80)));
      assert.deepEqual(
        ids(ada.call('searchRequests', { product: 'sms', sort, size: 40, after: first.next! }).items),
        ids(second.items),
      );
    });

test('the ledger comes in the order of amounts and of descriptions', () => {
  const amounts = expected(ledger, ({ amount }) => Number(amount), false);
  assert.deepEqual(ids(ada.call('listLedger', { sort: 'amount', size: 50 }).items), ids(amounts.slice(0, 50)));
  const words = expected(ledger, ({ description }) => description, true);
  assert.deepEqual(ids(ada.call('listLedger', { sort: '-description', size: 50 }).items), ids(words.slice(0, 50)));
  assert.equal(ada.call('listLedger', { sort: 'at', size: 1 }).items[0]!.id, '1');
});

test('any page is the same part of the whole list, from the start or from an entry', () =>
  fc.assert(
    fc.property(fc.nat(ledger.length + 5), fc.integer({ min: 1, max: 60 }), fc.nat(ledger.length - 1), (offset, few, place) => {
      assert.deepEqual(ids(ada.call('listLedger', { offset, size: few }).items), ids(ledger.slice(offset, offset + few)));
      const after = ledger[place]!.id;
      const wanted = ledger.slice(place + 1 + offset, place + 1 + offset + few);
      assert.deepEqual(ids(ada.call('listLedger', { after, offset, size: few }).items), ids(wanted));
    }),
  ));

test('an order that does not exist is refused', () =>
  assert.deepEqual(Object.keys(ada.refused('searchRequests', { product: 'sms', sort: 'body' as 'at' }).fields ?? {}), ['sort']));

test('the balance of each day is what its last entry left', () => {
  const { days } = ada.call('getDailyBalances', { from: '2025-11-01', until: '2026-03-31' });
  const oldestFirst = ledger.toReversed();
  assert.ok(days.length === 151 && new Set(days.map(({ balance }) => balance)).size > 20);
  for (const { day, balance } of days)
    assert.equal(Number(balance), Number(oldestFirst.findLast(({ at }) => at.slice(0, 10) <= day)?.balanceAfter ?? 0), day);
  assert.equal(account().balance, Math.round(Number(days.at(-1)!.balance) * 1e4));
  assert.deepEqual(ada.refused('getDailyBalances', { from: '2026-03-02', until: '2026-03-01' }).fields, {
    until: { code: 'too_small' },
  });
});
