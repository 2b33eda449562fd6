import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { items } from '../../../mocks/collections/log.js';
import type { Engine } from '../../../mocks/index.js';
import { renewalAt } from '../../../mocks/rules/renewal-dates.js';
import { card, day, frozen, grace, key, person, twoAccounts, type Person } from './stage.js';

const numbers = ['447700900001', '447700900003', '447700900004', '447700900998'];
type Step =
  | { readonly who: 0 | 1; readonly does: 'rentNumber' | 'cancelNumber'; readonly msisdn: string }
  | { readonly who: 0 | 1; readonly does: 'pay' | 'reload' }
  | { readonly wait: number };

const who = fc.constantFrom(0 as const, 1 as const);
const steps = fc.array(
  fc.oneof(
    { arbitrary: fc.record({ who, does: fc.constantFrom('rentNumber' as const, 'cancelNumber' as const), msisdn: fc.constantFrom(...numbers) }), weight: 4 },
    fc.record({ who, does: fc.constantFrom('pay' as const, 'reload' as const) }),
    { arbitrary: fc.record({ wait: fc.oneof(fc.nat(day), fc.nat(70 * day)) }), weight: 2 },
  ),
  { maxLength: 40 },
); // prettier-ignore

/** Takes an action of a person; a refused one changes nothing. */
function take(engine: Engine, people: readonly (() => Person)[], step: Step): void {
  if ('wait' in step) return void engine.advance(step.wait);
  const one = people[step.who]!();
  try {
    if ('msisdn' in step) {
      const which = { country: 'GB', msisdn: step.msisdn };
      if (step.does === 'rentNumber') one.call('rentNumber', { ...which, idempotencyKey: key() });
      else one.call('cancelNumber', which);
    } else if (step.does === 'pay') {
      one.pay(1000, card(`mock-visa-own${step.who}-${engine.world.serial}`));
    } else {
      const methodId = one.call('listPaymentMethods', {}).items[0]!.id;
      one.call('putAutoReload', { enabled: true, methodId, amount: 1000, threshold: 200 });
    }
  } catch (error) {
    assert.ok(error instanceof Error && !/badRequest|unknown"/.test(error.message), String(error));
  }
}

function live(all: readonly Step[]): Engine {
  const engine = frozen(twoAccounts());
  const people = [() => person(engine), () => person(engine, grace)];
  for (const step of all) {
    take(engine, people, step);
    const owners = engine.world.accounts.values().flatMap(({ numbers }) => numbers.map(({ msisdn }) => msisdn));
    assert.equal(new Set(owners).size, owners.length, 'a number belongs to two accounts');
  }
  return engine;
}

test('whatever two accounts do: no number is both’s, every month is paid for once, no balance falls below zero', () => {
  let months = 0;
  fc.assert(
    fc.property(steps, (all) => {
      const { world } = live(all);
      assert.deepEqual(checkWorld(world), []);
      for (const { numbers: owned, ledger, balance } of world.accounts.values()) {
        assert.ok(balance >= 0);
        for (const { msisdn, rentedAt, renewsAt } of owned) {
          const paid = items(ledger).filter((it) => it.what === `number +${msisdn}`);
          const paidAt = paid.slice(paid.findLastIndex(({ kind }) => kind === 'numberRental')).map(({ at }) => at);
          assert.deepEqual(
            paidAt,
            Array.from(paidAt, (_, n) => renewalAt(rentedAt, n)),
          );
          assert.equal(renewsAt, renewalAt(rentedAt, paidAt.length));
          assert.ok(renewsAt > world.now);
          months += paidAt.length;
        }
      }
    }),
    { numRuns: 150 },
  );
  assert.ok(months > 50, `${months} months were paid for`);
});
