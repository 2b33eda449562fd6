import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrival } from '../../../mocks/rules/bank-days.js';
import { usdRate } from '../../../mocks/rules/exchange-rate.js';
import { instrumentOf } from '../../../mocks/rules/provider.js';
import { card, hour, stage, twoAccounts } from './stage.js';

// Results of a seed are the same on every machine and in every version, because scenarios and saved worlds depend on them.

for (const [day, seed, rate] of [
  ['1970-01-01', 1, '1.2151'],
  ['2015-02-28', 1, '1.1155'],
  ['2016-03-01', 1, '1.1369'],
  ['2016-03-02', 1, '1.1276'],
  ['2026-03-02', 1, '1.0363'],
  ['2026-03-03', 1, '1.0303'],
  ['2026-03-20', 1, '1.0899'],
  ['2026-03-20', 2, '1.1682'],
  ['2026-04-15', 7, '1.1873'],
] as const)
  test(`on ${day}, of seed ${seed}, a euro is $${rate}`, () => {
    assert.deepEqual(usdRate(Date.parse(day), seed), { rate, rateDate: day });
  });

for (const [seed, at] of [
  [1, '2026-03-06T14:02:00.000Z'],
  [2, '2026-03-09T09:36:00.000Z'],
  [3, '2026-03-09T08:52:00.000Z'],
  [4, '2026-03-10T11:00:00.000Z'],
  [5, '2026-03-10T12:53:00.000Z'],
] as const)
  test(`a transfer of Thursday, of seed ${seed}, arrives ${at}`, () => {
    assert.equal(new Date(arrival(Date.parse('2026-03-05'), seed, 'pay_1')).toISOString(), at);
  });

for (const [token, kind, brand, label, expires, challenge] of [
  ['fake-valid-nonce', 'card', 'visa', '1881', '2030-08', null],
  ['fake-valid-mastercard-nonce', 'card', 'mastercard', '4444', '2030-04', null],
  ['fake-processor-declined-mastercard-nonce', 'card', 'mastercard', '4444', '2029-05', null],
  ['fake-three-d-secure-visa-full-authentication-nonce', 'card', 'visa', '1881', '2028-09', 'passes'],
  ['fake-paypal-billing-agreement-nonce', 'paypal', '', 'bb-buyer@example.com', null, null],
  ['mock-visa-ada-1', 'card', 'visa', '2478', '2029-07', null],
  ['mock-visa-ada-2', 'card', 'visa', '2478', '2029-07', null],
  ['mock-visa-d-1', 'card', 'visa', '0254', '2030-03', null],
  ['mock-visa-h-1', 'card', 'visa', '1603', '2028-02', null],
  ['mock-visa-j-1', 'card', 'visa', '7071', '2030-11', null],
  ['mock-mastercard-ada-1+3ds', 'card', 'mastercard', '2478', '2030-05', 'passes'],
  ['mock-visa-ada-1+expiring', 'card', 'visa', '2478', '2026-03', null],
  ['mock-paypal-ada-1', 'paypal', '', 'ada@paypal.example', null, null],
] as const)
  test(`${token} is ${kind} ${brand} ${label}${expires ? `, until ${expires}` : ''}`, () => {
    const shown = instrumentOf(token, 'acc_1', '2026-03')!;
    assert.deepEqual(
      [shown.kind, shown.brand, shown.label, shown.expires, shown.challenge],
      [kind, brand, label, expires, challenge],
    );
  });

for (const [seed, after] of [
  [1, 2407],
  [2, 1445],
  [3, 3631],
] as const)
  test(`an invoice that is asked for, of seed ${seed}, is made ${after} minutes later`, () => {
    const { engine, ada } = stage(twoAccounts(seed));
    const asked = engine.world.now;
    ada.call('requestInvoice', { paymentId: ada.pay(2500, card('mock-visa-ada-1')).id });
    const made = engine.advance(72 * hour).find((it) => it.type === 'invoiceMade')!;
    assert.equal((made.at - asked) / 60_000, after);
  });
