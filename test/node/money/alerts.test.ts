import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { usdRate } from '../../../mocks/rules/exchange-rate.js';
import { post } from '../../../mocks/rules/ledger.js';
import { withAccount } from '../../../mocks/world/copies.js';
import { card, day, hour, minute, stage } from './stage.js';

function alerting(financeEmails: string[] = []) {
  const staged = stage();
  const { engine, ada, account } = staged;
  ada.call('putAlerts', { financeEmails, balanceAlert: true, threshold: 500 });
  const set = (balance: number) => {
    const change = { at: engine.world.now, kind: 'message', what: 'text messages', amount: balance - account().balance } as const;
    engine.replace(withAccount(engine.world, post(account(), change)));
  };
  const alerts = () => engine.outbox({ kind: 'email' }).filter((it) => 'subject' in it && it.subject === 'Your balance is low');
  return { ...staged, set, alerts };
}

test('the hourly check mails once per fall, and again only after the balance has been at or above', () => {
  const { engine, set, alerts } = alerting();
  for (const [minutes, balance, mails] of [
    [59, 20_000, 0],
    [1, 20_000, 1],
    [600, 10_000, 1],
    [0, 49_999, 1],
    [60, 49_999, 1],
    [0, 50_000, 1],
    [60, 50_000, 1],
    [10, 49_999, 1],
    [50, 49_999, 2],
    [5, 60_000, 2],
    [5, 10_000, 2],
    [50, 10_000, 3],
  ] as const) {
    engine.advance(minutes * minute);
    set(balance);
    assert.equal(alerts().length, mails, `${minutes} ${balance}`);
  }
});

test('alerts go to every finance address, or else to the account', () => {
  for (const [finance, to] of [
    [[], ['ada@example.com']],
    [
      ['a@example.com', 'b@example.com'],
      ['a@example.com', 'b@example.com'],
    ],
  ] as const) {
    const { engine, alerts } = alerting([...finance]);
    assert.deepEqual(
      engine.advance(hour).map((it) => it.type),
      ['balanceAlert'],
    );
    assert.deepEqual(
      alerts().map((it) => it.to),
      to,
    );
    assert.match('text' in alerts()[0]! ? alerts()[0]!.text : '', /€2\.00, below your balance threshold of €5\.00/);
  }
});

test('saving the same alert again does not mail again; moving the threshold does, and switching it off ends it', () => {
  const { engine, ada, alerts } = alerting();
  engine.advance(hour);
  ada.call('putAlerts', { financeEmails: [], balanceAlert: true, threshold: 500 });
  engine.advance(hour);
  assert.equal(alerts().length, 1);
  ada.call('putAlerts', { financeEmails: [], balanceAlert: true, threshold: 600 });
  engine.advance(hour);
  assert.equal(alerts().length, 2);
  ada.call('putAlerts', { financeEmails: [], balanceAlert: false, threshold: 700 });
  engine.advance(5 * hour);
  assert.equal(alerts().length, 2);
});

test('without an alert nothing falls due', () => {
  const { engine } = stage();
  assert.deepEqual(engine.advance(3 * hour), []);
});

test('auto reload at the mark of both checks comes before the alert', () => {
  const { engine, ada, account, set, alerts } = alerting();
  ada.pay(1000, card('mock-visa-ada-1'));
  ada.call('putAutoReload', { enabled: true, methodId: account().methods[0]!.id, amount: 1000, threshold: 1000 });
  engine.advance(55 * minute);
  set(0);
  assert.deepEqual(
    engine.advance(5 * minute).map((it) => it.type),
    ['balanceCheck'],
  );
  assert.deepEqual(alerts(), []);
});

test('the display currency changes what is shown, and nothing that is stored or charged', () => {
  const { engine, ada } = stage();
  const before = ada.call('getBalance', {});
  const eur = ada.call('getDisplayCurrency', {});
  const usd = ada.call('putDisplayCurrency', { currency: 'USD' });
  assert.deepEqual([eur.currency, usd.currency, usd.rate], ['EUR', 'USD', eur.rate]);
  assert.deepEqual(ada.call('getBalance', {}), before);
  engine.advance(12 * hour - 1);
  assert.equal(ada.call('getDisplayCurrency', {}).rateDate, '2026-03-02');
});

test('the rate is that of its day, moves daily, and stays where a euro has been', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat(), fc.integer({ min: 0, max: day - 1 }), (days, seed, within) => {
      const { rate, rateDate } = usdRate(days * day, seed);
      assert.deepEqual(usdRate(days * day + within, seed), { rate, rateDate });
      assert.equal(rateDate, new Date(days * day).toISOString().slice(0, 10));
      assert.match(rate, /^\d\.\d{4}$/);
      assert.ok(Number(rate) > 1 && Number(rate) < 1.24);
      assert.ok(Math.abs(Number(rate) - Number(usdRate((days + 1) * day, seed).rate)) < 0.02);
    }),
    { numRuns: 1000 },
  );
  const rates = new Set(Array.from({ length: 100 }, (_, days) => usdRate(days * day, 1).rate));
  assert.ok(rates.size > 90);
});
