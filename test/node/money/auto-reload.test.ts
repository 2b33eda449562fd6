import assert from 'node:assert/strict';
import { test } from 'node:test';
import { post } from '../../../mocks/rules/ledger.js';
import { reloadOnce } from '../../../mocks/rules/auto-reload.js';
import { withAccount } from '../../../mocks/world/copies.js';
import { scenarios, type Engine } from '../../../mocks/index.js';
import { bankTransfer, card, day, minute, paypal, person, stage } from './stage.js';

/** Ada with auto reload on: €20 when the balance falls below €10. */
function reloading(token = 'mock-visa-ada-1', amount = 2000) {
  const staged = stage();
  const { ada, account } = staged;
  const by = token.includes('paypal') ? paypal(token) : card(token);
  ada.pay(2500, by);
  const { id: methodId } = account().methods[0]!;
  ada.call('putAutoReload', { enabled: true, methodId, amount, threshold: 1000 });
  return { ...staged, methodId };
}

/** Spends all but a balance, in ten-thousandths of a euro. */
function spend(engine: Engine, left: number) {
  const { world } = engine;
  const account = world.accounts.values()[0]!;
  const charge = { at: world.now, kind: 'message', what: 'text messages', amount: left - account.balance } as const;
  engine.replace(withAccount(world, post(account, charge)));
}

const subjects = (engine: Engine) => engine.outbox({ kind: 'email' }).map((it) => ('subject' in it ? it.subject : ''));

test('below the threshold, the next balance check makes one payment of the amount', () => {
  const { engine, account } = reloading();
  spend(engine, 100_000);
  engine.advance(20 * minute);
  assert.equal(account().balance, 100_000, 'at the threshold is not below it');
  engine.advance(3 * minute);
  spend(engine, 99_999);
  engine.advance(7 * minute - 1);
  assert.equal(account().balance, 99_999);
  assert.deepEqual(
    engine.advance(1).map((it) => [it.type, new Date(it.at).toISOString()]),
    [['balanceCheck', '2026-03-02T09:30:00.000Z']],
  );
  assert.equal(account().balance, 299_999);
  const automatic = engine.world.payments.values().filter((it) => it.automatic);
  assert.deepEqual(
    automatic.map((it) => [it.status, it.amount, it.label]),
    [['succeeded', 2000, account().methods[0]!.label]],
  );
});

test('there is one payment per check, however far below', () => {
  const { engine, ada, account, methodId } = reloading();
  ada.call('putAutoReload', { enabled: true, methodId, amount: 1000, threshold: 3000 });
  spend(engine, 0);
  engine.advance(10 * minute);
  assert.equal(account().balance, 100_000);
  engine.advance(10 * minute);
  assert.equal(account().balance, 200_000);
  engine.advance(day);
  assert.equal(account().balance, 300_000);
});

test('refusals count only in a row: a payment that goes through begins the count anew', () => {
  const { engine, account } = reloading();
  engine.replace(withAccount(engine.world, { ...account(), autoReload: { ...account().autoReload, refusals: 2 } }));
  spend(engine, 0);
  engine.advance(10 * minute);
  assert.deepEqual([account().balance, account().autoReload.refusals], [200_000, 0]);
});

test('a refused payment is told by e-mail; three in a row switch auto reload off, and say so', () => {
  const { engine, ada, account } = reloading('mock-visa-ada-1', 200_000);
  spend(engine, 0);
  for (const [refusals, enabled] of [
    [1, true],
    [2, true],
    [3, false],
  ] as const) {
    engine.advance(10 * minute);
    assert.deepEqual([account().autoReload.refusals, account().autoReload.enabled], [refusals, enabled]);
  }
  engine.advance(10 * minute);
  assert.deepEqual(subjects(engine).slice(1), [
    'Auto reload payment declined',
    'Auto reload payment declined',
    'Auto reload turned off',
  ]);
  const texts = engine
    .outbox({ kind: 'email' })
    .map((it) => it.text)
    .slice(1);
  assert.match(texts[0]!, /^Auto reload couldn't add €2000\.00 because the payment was declined\.$/);
  assert.match(texts[2]!, /declined\. This was the third declined payment in a row, so auto reload is now off\.$/);
  assert.equal(ada.call('getAutoReload', {}).refusals, 3);
});

test('a payment that is not refused begins the count anew', () => {
  const { engine, ada, account, methodId } = reloading('mock-visa-ada-1', 200_000);
  spend(engine, 0);
  engine.advance(20 * minute);
  assert.equal(account().autoReload.refusals, 2);
  engine.replace(withAccount(engine.world, { ...account(), autoReload: { ...account().autoReload, amount: 2000 } }));
  engine.advance(10 * minute);
  assert.deepEqual([account().autoReload.refusals, account().balance], [0, 200_000]);
  ada.call('putAutoReload', { enabled: true, methodId, amount: 200_000, threshold: 3000 });
  engine.advance(10 * minute);
  assert.equal(account().autoReload.refusals, 1);
  ada.call('putAutoReload', { enabled: true, methodId, amount: 200_000, threshold: 3000 });
  assert.equal(account().autoReload.refusals, 0);
});

test('a card that asks for 3-D Secure is not asked when nobody is there', () => {
  const { engine, ada, account } = stage();
  const { id: paymentId } = ada.pay(2500, card('mock-visa-ada-1+3ds'));
  ada.call('completePayment', { paymentId, token: 'mock-authenticated' });
  ada.call('putAutoReload', { enabled: true, methodId: account().methods[0]!.id, amount: 2000, threshold: 10_000 });
  engine.advance(10 * minute);
  assert.equal(account().balance, 470_000);
});

test('the amount offered is that of the payment with which the method was added', () => {
  const { ada, account } = stage();
  const before = { enabled: false, methodId: null, amount: 1000, threshold: 500, refusals: 0 };
  assert.deepEqual(ada.call('getAutoReload', {}), before);
  ada.pay(1200, paypal('mock-paypal-ada-1+noreload'));
  assert.deepEqual(ada.call('getAutoReload', {}), before, 'PayPal without the capability is not offered');
  ada.pay(3400, card('mock-visa-ada-1'));
  const { methodId, amount } = ada.call('getAutoReload', {});
  assert.deepEqual([methodId, amount], [account().methods[1]!.id, 3400]);
});

test('what cannot pay by itself is refused', () => {
  const { ada, account } = stage();
  const on = { enabled: true, amount: 2000, threshold: 1000 };
  assert.deepEqual(ada.refused('putAutoReload', { ...on, methodId: null }).fields, { methodId: { code: 'required' } });
  assert.deepEqual(ada.refused('putAutoReload', { ...on, methodId: 'x' }).fields, { methodId: { code: 'unknownMethod' } });
  ada.pay(1000, bankTransfer);
  assert.deepEqual(account().methods, [], 'a bank transfer is never kept');
  ada.pay(1000, paypal('mock-paypal-ada-1+noreload'));
  const methodId = account().methods[0]!.id;
  assert.equal(ada.refused('putAutoReload', { ...on, methodId }).code, 'autoReloadUnavailable');
  assert.equal(ada.call('putAutoReload', { ...on, methodId, enabled: false }).enabled, false);
});

test('deleting the method switches auto reload off', () => {
  const { engine, ada, account, methodId } = reloading();
  assert.deepEqual(
    ada.call('listPaymentMethods', {}).items.map((it) => it.usedByAutoReload),
    [true],
  );
  ada.call('deletePaymentMethod', { methodId });
  assert.deepEqual([account().autoReload.enabled, account().methods], [false, []]);
  spend(engine, 0);
  assert.deepEqual(
    engine.advance(day - 1).filter((it) => it.type === 'balanceCheck'),
    [],
  );
  assert.equal(person(engine).refused('deletePaymentMethod', { methodId }).code, 'notFound');
});

test('deleting another method leaves auto reload alone', () => {
  const { ada, account, methodId } = reloading();
  ada.pay(1000, card('mock-visa-other-1'));
  ada.call('deletePaymentMethod', { methodId: account().methods[1]!.id });
  assert.deepEqual([account().autoReload.enabled, account().autoReload.methodId], [true, methodId]);
});

test('a renewal gives auto reload one chance, however high the balance; off or unknown, nothing happens', () => {
  const { engine, account } = reloading();
  assert.equal(reloadOnce(engine.world, account().id).accounts.get(account().id)!.balance, 470_000);
  const off = scenarios.new();
  assert.equal(reloadOnce(off, off.accounts.values()[0]!.id), off);
});

for (const [arrives, threshold, balance] of [
  [5000, 1000, 500_000],
  [1000, 2000, 300_000],
] as const)
  test(`at a balance check, ${arrives} cents that arrive then come first: below ${threshold} there is still one payment`, () => {
    const { engine, ada, account } = reloading();
    const { id } = ada.pay(arrives, bankTransfer);
    const mark = engine.world.now + 20 * minute;
    spend(engine, 0);
    const { world } = engine;
    const payments = world.payments.set(id, { ...world.payments.get(id)!, arrivesAt: mark });
    engine.replace({ ...withAccount(world, { ...account(), autoReload: { ...account().autoReload, threshold } }), payments });
    engine.moveTo(mark - 10 * minute);
    const poor = post(account(), { at: mark - 10 * minute, kind: 'message', what: 'texts', amount: -account().balance });
    engine.replace(withAccount(engine.world, poor));
    engine.moveTo(mark);
    assert.equal(account().balance, balance);
  });
