import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { searchDays } from '../../../mocks/rules/search-days.js';
import { scenarios, stage } from './stage.js';

const at = Date.UTC(2026, 2, 1, 23, 59);

test('the days end with that of the newest request, and what is given stays', () => {
  for (const [given, days, from, until] of [
    [{}, 1, '2026-03-01', '2026-03-01'],
    [{}, 30, '2026-01-31', '2026-03-01'],
    [{}, 400, '2025-01-26', '2026-03-01'],
    [{ from: '2026-02-27' }, 30, '2026-02-27', '2026-03-01'],
    [{ until: '2026-02-27' }, 30, '2026-01-31', '2026-02-27'],
    [{ from: '2026-01-01', until: '2026-04-01' }, 30, '2026-01-01', '2026-04-01'],
  ] as const)
    assert.deepEqual(searchDays(given, days, at), { from, until });
});

const busy = scenarios.busy();

test('a search for the last days finds what a search for these days finds, and tells them', () => {
  const { ada } = stage(busy);
  const newest = ada.call('searchRequests', { product: 'sms', size: 1 }).items[0]!.at;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom({}, { status: 'rejected' }, { number: '4477' }, { sort: 'cost' as const }, { until: '2026-01-15' }),
      (days, more) => {
        const { from, until, ...found } = ada.call('searchRequests', { product: 'sms', size: 1000, days, ...more });
        assert.deepEqual({ from, until }, searchDays(more, days, Date.parse(newest)));
        const { from: _, until: __, ...those } = ada.call('searchRequests', { product: 'sms', size: 1000, ...more, from, until });
        assert.deepEqual(found, those);
      },
    ),
    { numRuns: 60 },
  );
});

test('without a request there are no days, and without a wish nobody is told any', () => {
  const { ada } = stage(scenarios.new());
  const { from, until, items } = ada.call('searchRequests', { product: 'sms', days: 30 });
  assert.deepEqual([from, until, items], [undefined, undefined, []]);
  const all = stage(busy).ada.call('searchRequests', { product: 'sms' });
  assert.deepEqual([all.from, all.until], [undefined, undefined]);
});

test('no days, and more than a century of them, are refused', () => {
  const { ada } = stage(busy);
  for (const days of [0, -1, 1.5, 36_526])
    assert.throws(() => ada.call('searchRequests', { product: 'sms', days }), /invalid/, `${days}`);
});
