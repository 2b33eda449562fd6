import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { items } from '../../../mocks/collections/log.js';
import { ada, toSnapshot, type Engine } from '../../../mocks/index.js';
import { bankTransfer, card, day, frozen, grace, paypal, person, twoAccounts } from './stage.js';

const step = fc.record({
  who: fc.constantFrom(ada, grace),
  does: fc.constantFrom('card', 'paypal', 'bank', 'ask', 'reload', 'alert', 'text', 'text', 'delete', 'abandon', 'invoice'),
  amount: fc.constantFrom(1000, 1500, 2500, 200_100, 300_000),
  wait: fc.oneof(fc.constant(0), fc.nat(3_600_000), fc.nat(4 * day)),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** One action of a person; a refused one is as good as any other. */
function act(engine: Engine, { who, does, amount }: Step, at: number) {
  const someone = person(engine, who);
  const name = `${who.apiKey}-${at}`;
  const methodId = someone.call('listPaymentMethods', {}).items[at % 3]?.id ?? null;
  const pay = (way: Parameters<typeof someone.pay>[1]) =>
    someone.call('createPayment', { idempotencyKey: `step number ${at}`, amount, with: way });
  if (does === 'card') pay(card(`mock-visa-${name}`));
  if (does === 'paypal') pay(paypal(`mock-paypal-${name}`));
  if (does === 'bank') pay(bankTransfer);
  if (does === 'ask') someone.call('completePayment', { paymentId: ask(someone, amount, at), token: 'mock-authenticated' });
  if (does === 'abandon') pay(paypal());
  if (does === 'reload' && methodId) someone.call('putAutoReload', { enabled: true, methodId, amount, threshold: 1500 });
  if (does === 'alert') someone.call('putAlerts', { financeEmails: [], balanceAlert: true, threshold: 400 });
  if (does === 'delete' && methodId) someone.call('deletePaymentMethod', { methodId });
  if (does === 'invoice')
    for (const { id, kind, status, invoice } of someone.call('listPayments', {}).items)
      if (kind === 'card' && status === 'succeeded' && invoice.state === 'none')
        someone.call('requestInvoice', { paymentId: id });
  if (does === 'text') text(engine, who.apiKey, who.apiSecret);
}
const ask = (someone: ReturnType<typeof person>, amount: number, at: number) => {
  const way = card(`mock-visa-asks${at}-${at}+3ds`);
  return someone.call('createPayment', { idempotencyKey: `step number ${at}`, amount: Math.min(amount, 2500), with: way }).id;
};
function text(engine: Engine, api_key: string, api_secret: string) {
  // Long enough to cost much.
  const query = new URLSearchParams({ api_key, api_secret, from: 'Me', to: '447700900201', text: 'x'.repeat(3000) });
  engine.handle({ method: 'GET', url: `/sms/json?${query}`, headers: {} });
}

test('whatever is done, every balance is the sum of its ledger and never below zero, and the world holds together', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 1000 }), (steps, seed) => {
      const engine = frozen(twoAccounts(seed));
      for (const [at, it] of steps.entries()) {
        act(engine, it, at);
        engine.advance(it.wait);
        assert.deepEqual(checkWorld(engine.world), []);
      }
      for (const { balance, ledger } of engine.world.accounts.values()) {
        const entries = items(ledger);
        assert.equal(
          balance,
          entries.reduce((sum, it) => sum + it.amount, 0),
        );
        assert.ok(entries.every((it) => it.balanceAfter >= 0));
      }
    }),
    { numRuns: 60 },
  );
});

test('waiting in one step or in many gives the same world', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.array(fc.nat(2 * day), { maxLength: 30 }), (steps, waits) => {
      const [once, often] = [frozen(twoAccounts()), frozen(twoAccounts())];
      for (const [at, it] of steps.entries()) {
        act(once, it, at);
        act(often, it, at);
        once.advance(it.wait);
        for (let n = 0; n < 7; n++) often.advance(Math.floor(it.wait / 7));
        often.advance(it.wait - 7 * Math.floor(it.wait / 7));
      }
      once.advance(waits.reduce((sum, it) => sum + it, 0));
      for (const wait of waits) often.advance(wait);
      assert.equal(toSnapshot(often.world), toSnapshot(once.world));
    }),
    { numRuns: 40 },
  );
});
