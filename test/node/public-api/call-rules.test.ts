import assert from 'node:assert/strict';
import { test } from 'node:test';
import { items } from '../../../mocks/collections/log.js';
import { courseOf, endOf } from '../../../mocks/rules/call-endings.js';
import { placeCall, refuseCall, type CallWish } from '../../../mocks/rules/calls.js';
import { hungUp, statusOf } from '../../../mocks/rules/call-control.js';
import { requestsOf } from '../../../mocks/rules/requests.js';
import { createClock, createEngine, scenarios, type World } from '../../../mocks/index.js';
import { at, withAccount } from '../../../mocks/world/copies.js';
import type { Call } from '../../../mocks/world/call-entities.js';

const phone = '447700900500';
const second = 1000;
const limits = { ringing: 60, length: 7200, paidFor: 7200 };
const ids = Array.from({ length: 400 }, (_, at) => `call ${at}`);
const wish: CallWish = { apiKey: 'ada00001', from: '447700900000', to: phone, text: 'Hi', eventUrl: '', answerUrl: '', ringing: 60, length: 7200 }; // prettier-ignore
const address = 'https://ada.example/program';

const start = scenarios.live();
const [ada] = start.accounts.values();
/** The live world with another balance. */
const withBalance = (balance: number): World => withAccount(start, { ...ada!, balance });
const place = (world: World, change: Partial<CallWish> = {}) =>
  placeCall(world, world.accounts.get(ada!.id)!, { ...wish, ...change });
function placed(world: World, change: Partial<CallWish> = {}): readonly [World, Call] {
  const made = place(world, change);
  assert.ok(typeof made !== 'string', String(made));
  return made;
}
const { rate } = placed(start)[1];
const recordOf = (world: World) => items(requestsOf(world, ada!.id)).at(-1)!;

const troubles: readonly (readonly [to: string, code: string, status: string, reason: string, seconds: number])[] = [
  ['447700900990', '480', 'timeout', 'noAnswer', 60.5],
  ['447700900991', '404', 'failed', 'absent', 2],
  ['447700900992', '603', 'failed', 'blockedByCarrier', 2],
  ['447700900993', '486', 'busy', 'busy', 2],
];
for (const [to, code, status, reason, seconds] of troubles)
  test(`a call to ${to} fails with ${code} after ${seconds} seconds`, () => {
    const { answeredAfter, endsAfter, ending } = courseOf('x', to, limits);
    assert.deepEqual([answeredAfter, endsAfter / second], [null, seconds]);
    assert.deepEqual([ending.code, ending.status, ending.reason], [code, status, reason]);
  });

test('a number that the API refuses would answer, were it called', () =>
  assert.equal(courseOf('x', '447700900995', limits).ending.status, 'completed'));

test('phones ring for two to nine seconds, and calls last ten to 69', () => {
  const all = ids.map((id) => courseOf(id, phone, limits));
  const rings = all.map((it) => (it.answeredAfter! - it.ringsAfter) / second);
  const lasts = all.map((it) => (it.endsAfter - it.answeredAfter!) / second);
  assert.deepEqual([Math.min(...rings), Math.max(...rings)], [2, 9]);
  assert.deepEqual([Math.min(...lasts), Math.max(...lasts)], [10, 69]);
});

test('a phone that is answered in the last second of its time is answered', () => {
  for (const id of ids.slice(0, 20)) {
    const { answeredAfter, ringsAfter } = courseOf(id, phone, limits);
    const rings = (answeredAfter! - ringsAfter) / second;
    assert.equal(courseOf(id, phone, { ...limits, ringing: rings }).answeredAfter, answeredAfter);
    assert.equal(courseOf(id, phone, { ...limits, ringing: rings - 1 }).answeredAfter, null);
  }
});

test('each minute begun is charged, from the answer on', () => {
  const ending = courseOf('x', phone, limits).ending;
  const rows = [[1, 1, 100], [60_000, 60, 100], [60_001, 61, 200], [120_000, 120, 200]] as const; // prettier-ignore
  for (const [lasts, seconds, cost] of rows) {
    const end = endOf(ending, 100, 5_000, 5_000 + lasts);
    assert.deepEqual([end.seconds, end.cost], [seconds, cost]);
  }
  assert.deepEqual([endOf(ending, 100, null, 5_000).seconds, endOf(ending, 100, null, 5_000).cost], [0, 0]);
});

test('the balance pays for whole minutes: of one, a call lasts no longer', () => {
  const lasts = ({ endsAt, answeredAt }: Call) => (endsAt - answeredAt!) / second;
  let world = start;
  while (lasts(placed(world)[1]) <= 60) world = { ...world, serial: world.serial + 1 };
  assert.equal(lasts(placed(withAccount(world, { ...ada!, balance: rate * 2 - 1 }))[1]), 60);
  assert.equal(place(withBalance(rate - 1)), '9');
  assert.ok(typeof place(withBalance(rate)) !== 'string');
});

test('open calls of the account hold their price, those that are over and those of others do not', () => {
  const world = withBalance(rate);
  const [, call] = placed(world);
  const having = (change: Partial<Call>): World => ({ ...world, calls: world.calls.set('x', { ...call, id: 'x', ...change }) });
  assert.equal(place(having({})), '9');
  assert.ok(typeof place(having({ isOver: true })) !== 'string');
  assert.ok(typeof place(having({ accountId: 'other' })) !== 'string');
});

test('a call that begins is recorded as pending, unmuted, and in the plan of what comes', () => {
  const [world, call] = placed(start);
  const { status, code, cost, finalAt, country } = recordOf(world);
  assert.deepEqual([status, code, cost, finalAt, country], ['pending', '0', 0, null, 'GB']);
  assert.deepEqual([call.isMuted, call.isEarmuffed, call.isOver, call.conversation], [false, false, false, `CON-${call.id}`]);
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const [end] = engine.upcoming().filter(({ type }) => type === 'callEnds');
  assert.deepEqual([end?.at, end?.summary], [call.endsAt, `The call to +${phone}: completed`]);
});

test('what is told goes only where there is an address', () => {
  const urls = (change: Partial<CallWish>) =>
    placed(start, change)[0].callbacks.values().map(({ kind, fields }) => `${kind} ${fields['status'] ?? ''}`.trim()).toSorted(); // prettier-ignore
  const events = ['answered', 'completed', 'ringing', 'started'].map((it) => `voiceEvent ${it}`);
  assert.deepEqual(urls({}), []);
  assert.deepEqual(urls({ eventUrl: address }), events);
  assert.deepEqual(urls({ answerUrl: address }), ['voiceAnswer']);
  assert.deepEqual(urls({ eventUrl: address, answerUrl: address }), ['voiceAnswer', ...events]);
  assert.deepEqual(urls({ to: '447700900993' }), []);
  assert.equal(placed(start, { to: '447700900993' })[0].pastCallbacks.tail.length, start.pastCallbacks.tail.length);
  assert.deepEqual(urls({ to: '447700900993', eventUrl: address, answerUrl: address }), ['busy', 'ringing', 'started'].map((it) => `voiceEvent ${it}`)); // prettier-ignore
  assert.equal(placed(start)[0].pastCallbacks.tail.length, start.pastCallbacks.tail.length);
});

test('the last event tells price and rate with eight decimals', () => {
  const [world, { end }] = placed(start, { eventUrl: address });
  const { fields } = world.callbacks.values().find((it) => it.fields['status'] === 'completed')!;
  assert.deepEqual(
    [fields['price'], fields['rate'], fields['duration']],
    [(end.cost / 10_000).toFixed(8), (rate / 10_000).toFixed(8), String(end.seconds)],
  );
});

test('a call that is hung up before an answer is recorded as cancelled', () => {
  const [world, call] = placed(start);
  const { end, answeredAt } = hungUp(world, call).calls.get(call.id)!;
  assert.deepEqual([end.status, end.code, end.reason, end.cost, answeredAt], ['cancelled', '487', 'cancelled', 0, null]);
});

test('a call rings and is answered from the very moments on, and is over when its rule says so', () => {
  const call = placed(start)[1];
  const { ringsAt, answeredAt, endsAt } = call;
  const rows = [[ringsAt - 1, 'started'], [ringsAt, 'ringing'], [answeredAt! - 1, 'ringing'], [answeredAt!, 'answered'], [endsAt, 'answered']] as const; // prettier-ignore
  for (const [now, status] of rows) assert.equal(statusOf(call, now), status, String(now - start.now));
  assert.equal(statusOf({ ...call, isOver: true }, ringsAt), 'completed');
});

test('a call that is hung up after its answer is completed, and costs from the answer on', () => {
  const [world, call] = placed(start);
  const { end, answeredAt, endsAt } = hungUp(at(world, call.answeredAt! + 1500), call).calls.get(call.id)!;
  assert.deepEqual([end.status, end.seconds, end.cost], ['completed', 2, rate]);
  assert.deepEqual([answeredAt, endsAt], [call.answeredAt, call.answeredAt! + 1500]);
});

test('what a call that was hung up would still have told or asked is forgotten, and that of other calls is not', () => {
  const [one, call] = placed(start, { eventUrl: address, answerUrl: address });
  const [world, other] = placed(one, { eventUrl: address, answerUrl: address });
  const told = (from: World, { id }: Call) => from.callbacks.values().filter(({ fields }) => fields['uuid'] === id).map(({ kind, fields }) => `${kind} ${fields['status'] ?? ''}`.trim()).toSorted(); // prettier-ignore
  const after = hungUp(world, call);
  assert.deepEqual(told(after, call), ['voiceEvent cancelled']);
  assert.deepEqual(told(after, other), told(world, other));
});

test('a phone number is recorded as it is, even if it would pass for a card', () => {
  const cardLike = '4222222222222';
  const { from, product, ...record } = recordOf(refuseCall(start, ada!.id, { ...wish, to: cardLike, from: cardLike }, '6'));
  assert.deepEqual([from, record.to], [cardLike, cardLike]);
  assert.equal(product === 'voice' && 'seconds' in record && record.seconds, 0);
});

test('a refused call is recorded without a price, and without a country if the number has none', () => {
  const nowhere = '999000000000';
  assert.equal(place(start, { to: nowhere }), '6');
  const world = refuseCall(start, ada!.id, { ...wish, to: nowhere, from: '4111111111111111' }, '6');
  const record = recordOf(world);
  assert.deepEqual(
    [record.status, record.code, record.country, record.network, record.cost, record.product === 'voice' && record.price],
    ['rejected', '6', '', '', 0, 0],
  );
  assert.ok(!record.from.includes('411111111'));
  const known = recordOf(refuseCall(start, ada!.id, wish, '9'));
  assert.deepEqual([known.country, known.network !== ''], ['GB', true]);
  assert.equal(place(start, { to: '447700900995' }), '5');
});
