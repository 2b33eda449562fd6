import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { items } from '../../../mocks/collections/log.js';
import { scenarios } from '../../../mocks/index.js';
import { withAccount } from '../../../mocks/world/copies.js';
import { card, day, gb, key, minute, other, person, price, stage, subjects } from './stage.js';

const at = (text: string) => Date.parse(text);
const born = (now: string) => stage(scenarios.live({ now: at(now) }));
type Stage = ReturnType<typeof stage>;

const renewals = ({ account }: Stage): readonly string[] =>
  items(account().ledger)
    .filter(({ kind }) => kind === 'numberRenewal')
    .map((it) => new Date(it.at).toISOString());

function reloads({ ada, account }: Stage, amount: number, threshold = 100) {
  ada.call('putAutoReload', { enabled: true, methodId: account().methods[0]!.id, amount, threshold });
}

test('a rental of the 31st is charged on each month’s last day, at the same time of day', () => {
  const staged = born('2015-01-31T17:45:10.500Z');
  staged.rent(gb);
  assert.equal(staged.ada.call('listNumbers', {}).items[0]!.renewsOn, '2015-02-28');
  staged.engine.moveTo(at('2015-04-30T17:45:10.499Z'));
  assert.deepEqual(renewals(staged), ['2015-02-28T17:45:10.500Z', '2015-03-31T17:45:10.500Z']);
  staged.engine.advance(1);
  assert.equal(renewals(staged).length, 3);
  assert.equal(staged.account().balance, 270_000 - 4 * price);
  assert.deepEqual(staged.engine.next()?.summary, 'Renewal of +447700900001');
});

for (const now of ['2015-01-31T09:00:00Z', '2015-02-28T23:59:59.999Z', '2016-02-28T09:00:00Z', '2015-12-31T00:00:00Z'])
  test(`the day of the first renewal that a search on ${now} tells is the one that the number gets`, () => {
    const { ada, rent } = born(now);
    const { renewsOn } = ada.call('searchNumbers', { country: 'GB', digits: gb.msisdn });
    assert.equal(renewsOn, rent(gb).renewsOn);
  });

test('no credit at renewal: the number is released, an e-mail says so, and it is for rent again', () => {
  const { engine, rent, spendTo, msisdns, account } = stage();
  rent(gb);
  engine.advance(1000);
  rent({ country: 'US', msisdn: '12125550199' });
  spendTo(price - 1);
  engine.moveTo(at('2026-04-02T09:00:00Z'));
  assert.deepEqual(msisdns(), ['12125550199']);
  assert.equal(account().balance, price - 1, 'nothing is charged in part');
  const mail = engine.outbox({ kind: 'email' }).at(-1)!;
  assert.deepEqual(subjects(engine).at(-1), 'Numbers released: +447700900001');
  assert.match(mail.text, /We released \+447700900001 because your balance didn't cover the next month\.$/);
  assert.equal(person(engine).call('searchNumbers', { country: 'GB', digits: gb.msisdn }).total, 1);
});

test('a renewal that the balance covers exactly is paid; zero balance then releases at the next check', () => {
  const staged = stage();
  const { engine, rent, spendTo, msisdns } = staged;
  rent(gb);
  spendTo(price);
  engine.moveTo(at('2026-04-02T09:00:00Z'));
  assert.deepEqual([renewals(staged).length, msisdns()], [1, [gb.msisdn]]);
  engine.advance(10 * minute);
  assert.deepEqual(msisdns(), []);
});

test('auto reload has one chance before a number is released', () => {
  const staged = stage();
  const { engine, rent, spendTo, msisdns, account } = staged;
  rent(gb);
  reloads(staged, 1000);
  spendTo(price - 1);
  engine.moveTo(at('2026-04-02T09:00:00Z'));
  assert.deepEqual(msisdns(), [gb.msisdn]);
  assert.equal(account().balance, 100_000 - 1);
});

test('a chance that is refused, or does not bring enough, is no second one', () => {
  const dear = { country: 'AU', msisdn: '611800975700' };
  for (const amount of [200_000, 1000]) {
    const staged = stage();
    const { engine, rent, spendTo, msisdns, account } = staged;
    rent(dear);
    reloads(staged, amount, 0);
    spendTo(100);
    engine.moveTo(at('2026-04-02T09:00:00Z'));
    assert.deepEqual(msisdns(), []);
    assert.equal(engine.world.payments.values().filter((it) => it.automatic).length, 1);
    assert.equal(account().balance, amount === 1000 ? 100_100 : 100);
  }
});

test('at zero balance, the next balance check releases every number, with one e-mail', () => {
  const { engine, rent, spendTo, msisdns } = stage();
  rent(gb);
  rent(other);
  spendTo(0);
  engine.advance(10 * minute - 1);
  assert.equal(msisdns().length, 2);
  const events = engine.advance(1);
  assert.deepEqual(events.map(({ type }) => type), ['balanceCheck']); // prettier-ignore
  assert.deepEqual([msisdns(), engine.world.rented.size], [[], 0]);
  assert.equal(subjects(engine).filter((it) => it.startsWith('Numbers released')).length, 1);
  assert.match(engine.outbox().at(-1)!.text, /We released \+447700900001, \+447700900003 because your balance is zero\.$/);
  assert.deepEqual(engine.advance(day).map(({ type }) => type).filter((it) => it === 'balanceCheck'), []); // prettier-ignore
});

test('at zero balance, auto reload has its chance first, whatever its threshold', () => {
  for (const threshold of [0, 1000]) {
    const staged = stage();
    const { engine, rent, spendTo, msisdns } = staged;
    rent(gb);
    reloads(staged, 1000, threshold);
    spendTo(0);
    engine.advance(10 * minute);
    assert.deepEqual([msisdns(), staged.account().balance], [[gb.msisdn], 100_000]);
  }
});

test('at zero balance, a refused reload is told, and the numbers are released at the same check', () => {
  const staged = stage();
  const { engine, rent, spendTo, msisdns } = staged;
  rent(gb);
  reloads(staged, 200_000, 100);
  spendTo(0);
  engine.advance(10 * minute);
  assert.deepEqual(msisdns(), []);
  assert.deepEqual(subjects(engine).slice(-2), ['Auto reload payment declined', 'Numbers released: +447700900001']);
});

test('without numbers nothing happens at zero balance', () => {
  const { engine, spendTo } = stage();
  spendTo(0);
  assert.deepEqual(engine.advance(day).filter(({ type }) => type === 'balanceCheck'), []); // prettier-ignore
});

test('money that arrives at the instant of a renewal counts for it; the balance check comes before, the alert check after', () => {
  const staged = born('2026-03-02T09:00:00Z');
  const { engine, ada, rent, spendTo, msisdns, account } = staged;
  rent(gb);
  ada.call('putAlerts', { financeEmails: [], balanceAlert: true, threshold: 5000 });
  const { id } = ada.pay(1000, { kind: 'bankTransfer', billing: account().methods[0]!.billing });
  const mark = at('2026-04-02T09:00:00Z');
  const { world } = engine;
  engine.replace({ ...world, payments: world.payments.set(id, { ...world.payments.get(id)!, arrivesAt: mark }) });
  engine.moveTo(mark - 1);
  spendTo(1);
  engine.replace(withAccount(engine.world, { ...account(), alerts: { ...account().alerts, armed: true } }));
  assert.deepEqual(
    engine.advance(1).map(({ type }) => type),
    ['moneyArrives', 'numberRenewal', 'balanceAlert'],
  );
  assert.deepEqual([msisdns(), account().balance], [[gb.msisdn], 100_001 - price]);
});

test('several numbers that are due at one instant are renewed in the order of renting, as far as the money goes', () => {
  const staged = stage();
  const { engine, rent, spendTo, msisdns } = staged;
  rent(other);
  rent(gb);
  spendTo(price + 5);
  engine.moveTo(at('2026-04-02T09:00:00Z'));
  assert.deepEqual([msisdns(), staged.account().balance], [[other.msisdn], 5]);
  assert.deepEqual(checkWorld(engine.world), []);
});

test('a year passes in one step or in many: the same renewals', () => {
  const [one, many] = [stage(), stage()].map((staged) => {
    staged.rent(gb);
    staged.ada.pay(5000, card('mock-visa-other-1'));
    return staged;
  });
  one!.engine.advance(365 * day);
  for (let n = 0; n < 73; n++) many!.engine.advance(5 * day);
  assert.equal(renewals(one!).length, 12);
  assert.deepEqual(renewals(many!), renewals(one!));
});

test('a number that is cancelled on the day before is not renewed; one that is rented anew starts its own month', () => {
  const { engine, rent } = stage();
  rent(gb);
  engine.advance(30 * day);
  const later = person(engine);
  assert.equal(later.refused('cancelNumber', other).code, 'notFound');
  later.call('cancelNumber', gb);
  later.call('rentNumber', { ...gb, idempotencyKey: key() });
  assert.equal(later.call('listNumbers', {}).items[0]!.renewsOn, '2026-05-01');
});
