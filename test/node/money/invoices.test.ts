import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bankTransfer, card, day, frozen, grace, hour, paypal, person, stage, twoAccounts } from './stage.js';

test('a card: asked for once, made within 72 hours, not there before', () => {
  const { engine, ada } = stage();
  const { id: paymentId } = ada.pay(2500, card('mock-visa-ada-1'));
  assert.equal(ada.refused('downloadInvoice', { paymentId }).code, 'notReady');
  const { invoice } = ada.call('requestInvoice', { paymentId });
  assert.deepEqual(invoice, { state: 'requested', number: null, readyBy: '2026-03-05T09:00:00.000Z' });
  const again = ada.refused('requestInvoice', { paymentId });
  assert.deepEqual([again.status, again.code, again.retryAfter], [409, 'alreadyRequested', 72 * 3600]);
  engine.advance(hour - 1);
  assert.equal(ada.refused('downloadInvoice', { paymentId }).retryAfter, 71 * 3600 + 1);
  engine.advance(71 * hour + 1);
  const after = person(engine);
  assert.deepEqual(after.call('getPayment', { paymentId }).invoice, { state: 'final', number: 'NX-000001', readyBy: null });
  assert.equal(after.refused('requestInvoice', { paymentId }).code, 'alreadyRequested');
});

test('the moment it is made follows from the seed, and lies within an hour and 72', () => {
  const moments = new Set<number>();
  for (let seed = 1; seed <= 40; seed++) {
    const { engine, ada } = stage(twoAccounts(seed));
    const { id: paymentId } = ada.pay(2500, card('mock-visa-ada-1'));
    const asked = engine.world.now;
    ada.call('requestInvoice', { paymentId });
    const made = engine.advance(72 * hour).find((it) => it.type === 'invoiceMade')!;
    assert.ok(made.at - asked >= hour && made.at - asked <= 72 * hour);
    moments.add(made.at - asked);
  }
  assert.ok(moments.size > 30);
});

for (const [what, by, amount] of [
  ['PayPal', paypal('mock-paypal-ada-1'), 1000],
  ['a bank transfer', bankTransfer, 1000],
  ['a card that was refused', card('mock-visa-ada-1'), 200_000],
  ['a card that waits for 3-D Secure', card('mock-visa-ada-1+3ds'), 1000],
] as const)
  test(`nobody asks for the invoice of ${what}`, () => {
    const { ada } = stage();
    assert.equal(ada.refused('requestInvoice', { paymentId: ada.pay(amount, by).id }).code, 'conflict');
  });

test('PayPal: final at once, and mailed to the finance address', () => {
  const { engine, ada } = stage();
  ada.call('putAlerts', { financeEmails: ['money@example.com'], balanceAlert: false, threshold: 0 });
  const { invoice } = ada.pay(2500, paypal('mock-paypal-ada-1'));
  assert.deepEqual(invoice, { state: 'final', number: 'NX-000001', readyBy: null });
  const mail = engine.outbox({ kind: 'email' }).at(-1)!;
  assert.deepEqual([mail.to, 'subject' in mail && mail.subject], ['money@example.com', 'Invoice NX-000001']);
});

test('an invoice is made out to the company as it was called when it became final', () => {
  const { engine, ada, account } = stage();
  const { id } = ada.pay(2500, paypal('mock-paypal-ada-1'));
  assert.equal(engine.world.payments.get(id)!.invoice.to?.companyName, account().companyName);
});

test('invoices are numbered without gaps over all accounts, in the order of becoming final', () => {
  const step = fc.record({
    who: fc.boolean(),
    by: fc.constantFrom('card', 'paypal', 'bank', 'refused', 'abandoned'),
    wait: fc.integer({ min: 0, max: 4 * day }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.integer({ min: 1, max: 99 }), (steps, seed) => {
      const engine = frozen(twoAccounts(seed));
      for (const [at, { who, by, wait }] of steps.entries()) {
        const someone = person(engine, who ? grace : undefined);
        const name = `${who ? 'grace' : 'ada'}-${at}`;
        if (by === 'card') someone.call('requestInvoice', { paymentId: someone.pay(1000, card(`mock-visa-${name}`)).id });
        if (by === 'paypal') someone.pay(1000, paypal(`mock-paypal-${name}`));
        if (by === 'bank') someone.pay(1000, bankTransfer);
        if (by === 'refused') someone.pay(1000, card(`mock-visa-${name}+declined`));
        if (by === 'abandoned') someone.pay(1000, paypal());
        engine.advance(wait);
      }
      engine.advance(7 * day);
      const invoices = engine.world.payments
        .values()
        .map((it) => it.invoice)
        .filter((it) => it.serial !== null);
      const inOrder = invoices.toSorted((a, b) => a.serial! - b.serial!);
      assert.deepEqual(
        inOrder.map((it) => it.serial),
        inOrder.map((_, at) => at + 1),
      );
      assert.deepEqual(
        inOrder,
        invoices.toSorted((a, b) => a.issuedAt! - b.issuedAt! || a.serial! - b.serial!),
      );
      assert.equal(engine.world.invoiceSerial, steps.filter((it) => ['card', 'paypal', 'bank'].includes(it.by)).length);
    }),
    { numRuns: 60 },
  );
});
