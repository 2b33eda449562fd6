import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorldEvent } from '../../../mocks/world/event.js';
import { person as newcomer } from '../engine/stage.js';
import { bankTransfer, card, paypal } from '../money/stage.js';
import { gb, spendTo, stage as numbers } from '../numbers/stage.js';
import { asked, day, hour, minute, stage as people } from '../people/stage.js';

function stage() {
  const { rent, account, ...staged } = numbers();
  const { engine } = staged;
  const wrong = (times: number) => {
    for (let n = 0; n < times; n++) asked(engine, 'signIn', { email: 'ada@example.com', password: 'wrong' });
  };
  const alert = () => staged.ada.call('putAlerts', { financeEmails: [], balanceAlert: true, threshold: 5000 });
  const reload = (threshold: number) =>
    staged.ada.call('putAutoReload', { enabled: true, methodId: account().methods[0]!.id, amount: 1000, threshold });
  const text = (to = '447700900990') => {
    const { apiKey, secrets } = staged.ada.call('getApiKey', {});
    const { secret } = staged.ada.call('revealApiSecret', { secretId: secrets[0]!.id });
    const body = JSON.stringify({ api_key: apiKey, api_secret: secret, from: 'Acme', to, text: 'Hi' });
    engine.handle({ method: 'POST', url: '/sms/json', headers: { 'content-type': 'application/json' }, body });
  };
  return { ...staged, account, rent, wrong, alert, reload, text };
}
type Stage = ReturnType<typeof stage>;

const [hers, nobodys] = [true, false];
type Row = readonly [
  when: string,
  then: (staged: Stage) => unknown,
  type: string,
  after: number,
  whose: boolean,
  summary: string,
];
const rows: readonly Row[] = [
  ['somebody signs up', ({ engine }) => asked(engine, 'startSignUp', newcomer), 'signUpExpired', hour, nobodys, 'A sign-up that nobody verified was forgotten'],
  ['somebody is signed in', () => undefined, 'sessionExpired', 12 * hour, nobodys, 'A session ended'],
  ['a link is asked for', ({ engine }) => asked(engine, 'requestPasswordReset', { email: 'ada@example.com' }), 'passwordResetExpired', 15 * minute, nobodys, 'A link to a new password expired'],
  ['a phone is to be another', ({ ada }) => ada.call('startPhoneChange', { phone: '+447700900321', channel: 'sms' }), 'phoneChangeExpired', hour, hers, 'A new phone number that nobody verified was forgotten'],
  ['a password is wrong', ({ wrong }) => wrong(4), 'signInFailuresForgotten', day, nobodys, 'ada@example.com has a clean record again'],
  ['five passwords are wrong', ({ wrong }) => wrong(5), 'signInUnlocked', 15 * minute, nobodys, 'ada@example.com may sign in again'],
  ['PayPal’s page is open', ({ ada }) => ada.pay(1000, paypal()), 'paymentAbandoned', day, hers, 'Payment 8J is cancelled: nobody came back from the provider\'s page'],
  ['a transfer is on its way', ({ ada }) => ada.pay(1000, bankTransfer), 'moneyArrives', NaN, hers, 'The bank transfer 8J arrives'],
  ['an invoice is asked for', ({ ada }) => ada.call('requestInvoice', { paymentId: ada.pay(1000, card('mock-visa-b-1')).id }), 'invoiceMade', NaN, hers, 'The invoice of payment 8J is made'],
  ['the balance is below the reload’s threshold', ({ reload }) => reload(5000), 'balanceCheck', 10 * minute, hers, 'Auto reload of Analytical Engines Ltd'],
  ['nothing is left for a number', ({ engine, account, rent }) => (rent(gb), spendTo(engine, account().id, 0)), 'balanceCheck', 10 * minute, hers, 'The numbers of Analytical Engines Ltd are released'],
  ['a number is rented', ({ rent }) => rent(gb), 'numberRenewal', 31 * day, hers, 'Renewal of +447700900001'],
  ['the balance is below the alert’s threshold', ({ alert }) => alert(), 'balanceAlert', hour, hers, 'Analytical Engines Ltd is told that its balance is low'],
  ['a text is underway', ({ text }) => text(), 'messageEnds', 3 * day, hers, 'The text message to +447700900990: expired'],
]; // prettier-ignore
for (const [when, then, type, after, whose, summary] of rows)
  test(`when ${when}, the list of what comes next says so: ${type}`, () => {
    const staged = stage();
    then(staged);
    const { engine, account } = staged;
    const is = (it: WorldEvent) => it.type === type;
    const found = engine.upcoming().find(is);
    assert.ok(found, engine.upcoming().map((it) => it.type).join()); // prettier-ignore
    assert.equal(found.account, whose ? account().id : null);
    assert.equal(found.summary.replace(/(payment|transfer|Payment) \S+/, '$1 8J'), summary);
    if (after) assert.equal(found.at - engine.world.now, after);
    assert.deepEqual(engine.moveTo(found.at - 1).filter(is), []);
    assert.deepEqual(engine.advance(1).filter(is), [found]);
    assert.deepEqual(engine.upcoming().filter((it) => is(it) && it.at <= found.at), []); // prettier-ignore
  });

test('an invitation’s end is the account’s, and names the person', () => {
  const { engine, account, invite } = people();
  invite();
  const found = engine.upcoming().find(({ type }) => type === 'invitationExpired')!;
  const expected = [account().id, 'The temporary password of bob@example.com expired', 7 * day];
  assert.deepEqual([found.account, found.summary, found.at - engine.world.now], expected);
});

test('what comes next at one instant: money, balance check, renewals, alert check, expiries', () => {
  const { engine, ada, account, rent, alert, reload, wrong } = stage();
  rent(gb);
  alert();
  reload(5000);
  wrong(1);
  ada.pay(1000, bankTransfer);
  const { world } = engine;
  const mark = world.now + hour;
  const { id, numbers: rented, ...rest } = account();
  const payments = world.payments.values().find(({ status }) => status === 'pending')!;
  const failures = world.signInFailures.get('ada@example.com')!;
  engine.replace({
    ...world,
    accounts: world.accounts.set(id, { id, ...rest, numbers: rented.map((it) => ({ ...it, renewsAt: mark })) }),
    payments: world.payments.set(payments.id, { ...payments, arrivesAt: mark }),
    signInFailures: world.signInFailures.set('ada@example.com', { ...failures, latestAt: mark - day }),
  });
  engine.moveTo(mark - 1);
  engine.replace({
    ...engine.world,
    accounts: engine.world.accounts.set(id, { ...account(), balance: 20_000, alerts: { ...account().alerts, armed: true } }),
  });
  assert.deepEqual(
    engine.advance(1).map(({ type }) => type),
    ['moneyArrives', 'balanceCheck', 'numberRenewal', 'balanceAlert', 'signInFailuresForgotten'],
  );
});
