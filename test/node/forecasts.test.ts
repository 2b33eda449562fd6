// Forecasts of elements about a rule, against the backend that keeps it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { post } from '../../mocks/rules/ledger.js';
import { withAccount } from '../../mocks/world/copies.js';
import { uncovered } from '../../src/sections/renewals.js';
import { warnings } from '../../src/sections/spending.js';
import { hour, minute, person, stage as moneyStage } from './money/stage.js';
import { key, stage as numbersStage } from './numbers/stage.js';

test('the numbers that a forecast calls at risk are those whose renewal the backend does not make', () => {
  const { ada } = numbersStage();
  const found = ['GB', 'US', 'AU', 'DE'].flatMap((country) => ada.call('searchNumbers', { country, size: 3 }).items);
  const free = found.filter(({ addressRequired }) => !addressRequired);
  assert.ok(new Set(free.map(({ monthlyPrice }) => monthlyPrice)).size > 1);
  const rent = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: free.length - 1 }));
  const rents = fc.uniqueArray(rent, { selector: ([, which]) => which, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rents, fc.integer({ min: 0, max: 80_000 }), (rents, left) => {
      const staged = numbersStage();
      staged.spendTo(10_000_000);
      for (const [minutes, which] of rents) {
        staged.engine.advance(minutes * minute);
        const { country, msisdn } = free[which]!;
        person(staged.engine).call('rentNumber', { country, msisdn, idempotencyKey: key() });
      }
      staged.spendTo(left);
      const ada = person(staged.engine);
      const { items } = ada.call('listNumbers', {});
      const atRisk = uncovered(items, ada.call('getBalance', {}).amount).map(({ msisdn }) => msisdn);
      const last = items
        .map(({ renewsOn }) => renewsOn)
        .toSorted()
        .at(-1)!;
      const before = new Set(ada.call('listLedger', { size: 1000 }).items.map(({ id }) => id));
      staged.engine.moveTo(Date.parse(last) + 24 * hour);
      // A month later, her session is over.
      const entries = person(staged.engine)
        .call('listLedger', { size: 1000 })
        .items.filter(({ id }) => !before.has(id));
      const renewed = entries
        .filter(({ kind }) => kind === 'numberRenewal')
        .map(({ description }) => description.replace(/\D/g, ''));
      const lost = items.map(({ msisdn }) => msisdn).filter((it) => !renewed.includes(it));
      assert.deepEqual(new Set(atRisk), new Set(lost));
    }),
  );
});

test('the times of a look back are those at which the backend would have mailed', () => {
  const step = fc.tuple(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 40_000, max: 60_000 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { engine, ada, account } = moneyStage();
      const set = (balance: number) => {
        const amount = balance - account().balance;
        const change = { at: engine.world.now, kind: 'message', what: 'text messages', amount } as const;
        if (amount !== 0) engine.replace(withAccount(engine.world, post(account(), change)));
      };
      engine.advance(minute);
      set(100_000);
      ada.call('putAlerts', { financeEmails: [], balanceAlert: true, threshold: 500 });
      const mails: number[] = [];
      const advance = (by: number) => {
        for (const { type, at } of engine.advance(by)) if (type === 'balanceAlert') mails.push(at);
      };
      for (const [minutes, balance] of steps) {
        advance(minutes * minute);
        set(balance);
      }
      advance(hour);
      const { items } = person(engine).call('listLedger', { size: 1000 });
      // The balance stood at or above the threshold when the alert was set.
      const since = items.slice(0, items.findIndex(({ balanceAfter }) => balanceAfter === '10.0000') + 1);
      assert.deepEqual(warnings(since, 500), mails.toReversed());
    }),
  );
});
