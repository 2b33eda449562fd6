import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arrival, workingDaysAfter } from '../../../mocks/rules/bank-days.js';
import { bankTransfer, day, stage } from './stage.js';

for (const [from, days, to] of [
  ['2026-03-02', 1, '2026-03-03'],
  ['2026-03-05', 1, '2026-03-06'],
  ['2026-03-06', 1, '2026-03-09'],
  ['2026-03-06', 3, '2026-03-11'],
  ['2026-03-07', 1, '2026-03-09'],
  ['2026-03-08', 2, '2026-03-10'],
  ['2016-02-26', 2, '2016-03-01'],
] as const)
  test(`${days} working days after ${from} is ${to}`, () => {
    assert.equal(new Date(workingDaysAfter(Date.parse(`${from}T23:59:59Z`), days)).toISOString().slice(0, 10), to);
  });

test('money arrives one to three working days later, Monday to Friday, in banking hours', () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 * day }), fc.nat(), fc.string(), (now, seed, id) => {
      const at = arrival(now, seed, id);
      const days = [1, 2, 3].find((it) => workingDaysAfter(now, it) === Math.floor(at / day) * day);
      seen.add(days ?? 0);
      const arrived = new Date(at);
      assert.ok(arrived.getUTCDay() % 6 !== 0 && arrived.getUTCHours() >= 8 && arrived.getUTCHours() < 17);
      assert.equal(at, arrival(now, seed, id));
    }),
    { numRuns: 1000 },
  );
  assert.deepEqual(
    [...seen].toSorted((a, b) => a - b),
    [1, 2, 3],
  );
});

test('a bank transfer is pending until the money arrives; then it is credited, and ends demo mode', () => {
  const { engine, ada, account } = stage();
  const payment = ada.pay(5000, bankTransfer);
  assert.deepEqual([payment.status, payment.invoice.state, account().balance], ['pending', 'proForma', 20_000]);
  assert.ok(account().demo);
  const { arrivesAt } = engine.world.payments.get(payment.id)!;
  engine.moveTo(arrivesAt! - 1);
  assert.ok(account().demo);
  assert.deepEqual(
    engine.advance(1).map((it) => it.type),
    ['moneyArrives'],
  );
  const { status, settledAt, invoice } = engine.world.payments.get(payment.id)!;
  assert.deepEqual([status, settledAt, invoice.state, account().balance], ['succeeded', arrivesAt, 'final', 520_000]);
  assert.equal(account().demo, null);
  engine.advance(10 * day);
  assert.equal(account().balance, 520_000);
  const mails = engine.outbox({ kind: 'email', account: account().id }).map((it) => 'subject' in it && it.subject);
  assert.deepEqual(mails, ['Welcome to Nexmo', `Pro-forma invoice ${payment.reference}`, 'Invoice NX-000001']);
});
