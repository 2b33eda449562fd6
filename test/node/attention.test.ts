import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Payment } from '../../src/api/payments.js';
import type { LedgerEntry } from '../../src/api/ledger.js';
import type { RentedNumber } from '../../src/api/numbers.js';
import type { PaymentMethod } from '../../src/api/payment-methods.js';
import type { Profile } from '../../src/api/profile.js';
import type { User } from '../../src/api/people.js';
import type { UsageTotals } from '../../src/api/usage.js';
import { attentions } from '../../src/sections/attention/attention.js';
import type { AccountFacts, Attention } from '../../src/sections/attention/matters.js';
import { natureOf } from '../../src/sections/attention/kinds.js';

const today = new Date('2026-03-10T12:00:00Z');
const balance = (amount: string, demo: { left: number } | null = null) => ({
  amount,
  currency: 'EUR' as const,
  demo: demo && { destinations: [], limit: 10, left: demo.left },
});
const reload = (enabled: boolean, refusals = 0) => ({ enabled, refusals, methodId: 'mth_1', amount: 2500, threshold: 1000 });
const number = (monthlyPrice: string, renewsOn: string) => ({ monthlyPrice, renewsOn }) as RentedNumber;
const card = (expires: string | null, id = 'mth_1') => ({ id, expires }) as PaymentMethod;
const payment = (status: Payment['status'], kind: Payment['kind'] = 'card') => ({ status, kind }) as Payment;
const alerts = (threshold: number, balanceAlert = true) => ({ threshold, balanceAlert, financeEmails: [] });
const profile = (pendingPhone: string | null) => ({ pendingPhone }) as Profile;
const user = (status: User['status']) => ({ status }) as User;
const usage = (requests: number, failed: number, day = '2026-03-09') => ({
  sms: { days: [{ day, requests, failed, cost: '0.0000' }] } as unknown as UsageTotals,
});
/** €1.00 a day has been spent for four days, and so much is left. */
const ledger = (left: number) =>
  [0, 1, 2, 3, 4].map((ago) => ({
    at: new Date(today.getTime() - ago * 86_400_000).toISOString(),
    amount: '-1.0000',
    balanceAfter: `${left + ago}.0000`,
  })) as unknown as readonly LedgerEntry[];

const cases: readonly (readonly [what: string, facts: Omit<AccountFacts, 'today'>, found: readonly Attention['about'][]])[] = [
  ['nothing known', {}, []],
  ['a balance', { balance: balance('5.0000') }, []],
  ['no balance', { balance: balance('0.0000') }, ['emptyBalance']],
  ['a number that the balance covers', { balance: balance('5.0000'), numbers: [number('5.0000', '2026-03-20')] }, []],
  ['a number that it does not cover', { balance: balance('4.9999'), numbers: [number('5.0000', '2026-03-20')] }, ['uncovered']],
  ['numbers whose balance is unknown', { numbers: [number('5.0000', '2026-03-20')] }, []],
  ['auto reload with one refusal', { reload: reload(true, 1) }, ['reloadRefused']],
  ['auto reload stopped by three refusals', { reload: reload(false, 3) }, ['reloadStopped']],
  ['auto reload switched off by its person', { reload: reload(false) }, []],
  ['seven days of money', { balance: balance('8.0000'), ledger: ledger(8), reload: reload(false) }, ['runsOut']],
  ['fourteen days of money', { balance: balance('14.0000'), ledger: ledger(14), reload: reload(false) }, []],
  ['a week of money with auto reload', { balance: balance('8.0000'), ledger: ledger(8), reload: reload(true) }, []],
  ['a week of money, and nothing known of auto reload', { balance: balance('8.0000'), ledger: ledger(8) }, []],
  [
    'a balance below the threshold of the alert',
    { balance: balance('4.9999'), reload: reload(false), alerts: alerts(500) },
    ['lowBalance'],
  ],
  ['a balance at that threshold', { balance: balance('5.0000'), reload: reload(false), alerts: alerts(500) }, []],
  ['a low balance without an alert', { balance: balance('4.9999'), reload: reload(false), alerts: alerts(500, false) }, []],
  ['a low balance that is reloaded', { balance: balance('4.9999'), reload: reload(true), alerts: alerts(500) }, []],
  [
    'a low balance in demo mode',
    { balance: balance('2.0000', { left: 9 }), reload: reload(false), alerts: alerts(500) },
    ['demo'],
  ],
  [
    'a low balance that runs out',
    { balance: balance('4.0000'), ledger: ledger(4), reload: reload(false), alerts: alerts(500) },
    ['runsOut'],
  ],
  ['a new phone without its PIN', { profile: profile('+447700900123') }, ['unverifiedPhone']],
  ['a profile without a new phone', { profile: profile(null) }, []],
  ['a payment that waits for its person', { payments: [payment('requires_action')] }, ['waiting']],
  ['a paid and a declined payment', { payments: [payment('succeeded'), payment('failed')] }, []],
  ['a transfer under way', { payments: [payment('pending', 'bankTransfer')] }, ['transfer']],
  ['a card payment under way', { payments: [payment('pending')] }, []],
  ['a card that is valid for months', { reload: reload(true), methods: [card('2026-05')] }, []],
  ['a card that expires in 52 days', { reload: reload(true), methods: [card('2026-04')] }, ['cardExpires']],
  ['a card that has expired', { reload: reload(true), methods: [card('2026-02')] }, ['cardExpired']],
  ['the month of the card', { reload: reload(true), methods: [card('2026-03')] }, ['cardExpires']],
  ['an expired card that auto reload does not use', { reload: reload(true), methods: [card('2026-02', 'mth_2')] }, []],
  ['an expired card while auto reload is off', { reload: reload(false), methods: [card('2026-02')] }, []],
  ['PayPal for auto reload', { reload: reload(true), methods: [card(null)] }, []],
  ['3 of 20 requests failed yesterday', { usage: usage(20, 3) }, ['failing']],
  ['2 of 20 requests failed yesterday', { usage: usage(20, 2) }, []],
  ['19 of 19 requests failed yesterday', { usage: usage(19, 19) }, []],
  ['requests failed the day before', { usage: usage(20, 20, '2026-03-08') }, []],
  ['demo mode', { balance: balance('2.0000', { left: 7 }) }, ['demo']],
  ['demo mode at its limit', { balance: balance('2.0000', { left: 0 }) }, ['demoFull']],
  ['one secret', { secrets: 1 }, []],
  ['two secrets', { secrets: 2 }, ['twoSecrets']],
  ['an expired invitation', { users: [user('active'), user('invited'), user('invitationExpired')] }, ['invitation']],
];

for (const [what, facts, found] of cases)
  test(`${what}: ${found.join() || 'nothing'} needs attention`, () =>
    assert.deepEqual(
      attentions({ today, ...facts }).map(({ about }) => about),
      found,
    ));

test('the most urgent comes first', () => {
  const found = attentions({
    today,
    balance: balance('0.0000', { left: 1 }),
    reload: reload(false, 3),
    payments: [payment('requires_action'), payment('pending', 'bankTransfer')],
    secrets: 2,
  });
  assert.deepEqual(
    found.map((it) => natureOf(it).severity),
    ['danger', 'danger', 'warn', 'info', 'info', 'info'],
  );
});
