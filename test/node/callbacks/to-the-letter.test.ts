import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resendCallback, setCallbacks, trigger, type World } from '../../../mocks/index.js';
import { items } from '../../../mocks/collections/log.js';
import { callBack, callbackSettingsOf, firstDue, mostCallbacks, resent } from '../../../mocks/rules/callback-outbox.js';
import { nextAttempt } from '../../../mocks/rules/callback-retries.js';
import { forceReceipts } from '../../../mocks/rules/forced-receipts.js';
import { receiveCall } from '../../../mocks/rules/inbound-calls.js';
import { receiveText } from '../../../mocks/rules/inbound-texts.js';
import { networkOf } from '../../../mocks/rules/networks.js';
import { receiptStates } from '../../../mocks/rules/receipts.js';
import { replyOf, simulatedReply } from '../../../mocks/rules/webhooks.js';
import { withAccount } from '../../../mocks/world/copies.js';
import type { Account } from '../../../mocks/world/entities.js';
import { ada, phone, receipts, rented, routed, scenarios, stage, texts, unrouted, withAddresses } from './stage.js';

const day = 86_400_000;
const absent = '447700900990';
const accountOf = (world: World): Account => world.accounts.values()[0]!;
const withCodes = (world: World, change: Partial<Account['shortCodes']>): World => {
  const account = accountOf(world);
  return withAccount(world, { ...account, shortCodes: { ...account.shortCodes, ...change } });
};

test('receipts tell seven states', () => {
  assert.deepEqual(receiptStates, ['accepted', 'buffered', 'delivered', 'expired', 'failed', 'rejected', 'unknown']);
});

for (const [status, code, result] of [
  ['accepted', '0', undefined],
  ['buffered', '0', undefined],
  ['delivered', '0', ['delivered', '0', null]],
  ['expired', '2', ['expired', '2', 'expired']],
  ['failed', '3', ['failed', '3', 'absent']],
  ['rejected', '14', ['failed', '14', 'blockedByCarrier']],
  ['unknown', '1', ['unknown', '1', 'noReceipt']],
] as const)
  test(`a text that is made ${status} by its second part has receipts with the code ${code}, and ends so`, async () => {
    const { engine, send, happens, all } = stage();
    const [other = ''] = await send({ to: absent });
    const parts = await send({ to: absent, text: 'a'.repeat(200), callback: 'https://ada.example/own' });
    assert.equal(parts.length, 2);
    happens({ type: 'inbound-sms', from: phone, to: rented, text: 'beside it' });
    happens({ type: 'delivery', message: parts[1]!, status });
    const forced = all()
      .filter(({ fields }) => fields['status'] === status)
      .slice(-2);
    assert.deepEqual(forced.map(({ fields }) => [fields['messageId'], fields['err-code']]), parts.map((id) => [id, code])); // prettier-ignore
    assert.ok(forced.every(({ url }) => url === 'https://ada.example/own'));
    const others = all().filter(({ fields }) => fields['messageId'] === other);
    assert.ok(others.length > 0 && others.every(({ url, state }) => url === receipts && state === 'waiting'));
    engine.advance(4 * day);
    const requests = items(engine.world.requests.get(accountOf(engine.world).id)!);
    const ends = requests.filter(({ id }) => parts.includes(id)).map((it) => [it.status, it.code, it.reason]);
    if (result) assert.deepEqual(ends, [result, result]);
    else assert.ok(ends.every(([it]) => it !== 'accepted' && it !== 'buffered'));
    const last = all().filter(({ fields }) => parts.includes(fields['messageId']!)).map(({ fields }) => fields['status']); // prettier-ignore
    if (result) assert.deepEqual(last, [status, status]);
    assert.equal(all().filter(({ kind }) => kind === 'inboundText').length, 1);
    assert.equal(engine.world.underway.size, 0);
  });

test('the receipts of a text that had none to come go to the account’s address, and what is unknown changes nothing', async () => {
  const { engine, send } = stage();
  const [message = ''] = await send({ to: absent, 'status-report-req': 0 });
  const world = forceReceipts(engine.world, message, 'delivered')!;
  assert.deepEqual(world.callbacks.values().map(({ url, kind }) => [url, kind]), [[receipts, 'receipt']]); // prettier-ignore
  assert.equal(forceReceipts(engine.world, 'nothing', 'delivered'), undefined);
});

const [wait] = [nextAttempt('receipt', [{ at: 0 }])];
test('no attempt follows where none was made', () => {
  assert.deepEqual([wait, nextAttempt('receipt', []), nextAttempt('voiceAnswer', [{ at: 0 }])], [60_000, undefined, undefined]);
});

test('a callback that is late is so by ten minutes, and one that is sent again is not disturbed', () => {
  const { engine, all, happens } = stage(withAddresses(unrouted(scenarios.numbers())));
  setCallbacks(engine, ada.apiKey, { fault: 'late' });
  happens({ type: 'inbound-sms', from: phone, to: rented, text: 'x' });
  assert.equal(all()[0]!.next, '2026-03-02T09:10:00.000Z');
  setCallbacks(engine, ada.apiKey, { fault: 'lost' });
  resendCallback(engine, all()[0]!.id);
  assert.deepEqual(all().map(({ state, next }) => [state, next]), [['waiting', '2026-03-02T09:10:00.000Z'], ['due', '2026-03-02T09:00:00.000Z']]); // prettier-ignore
});

test('what had no address can not be sent again', () => {
  const { engine, happens, all } = stage(unrouted(scenarios.numbers()));
  happens({ type: 'inbound-sms', from: phone, to: rented, text: 'x' });
  assert.deepEqual(all().map(({ state }) => state), ['noAddress']); // prettier-ignore
  assert.equal(resent(engine.world, all()[0]!.id), undefined);
});

test('ten thousand callbacks wait at a time, and a thousand that are over are remembered', () => {
  assert.equal(mostCallbacks, 10_000);
  const draft = { kind: 'receipt', url: '', fields: {}, dueAt: 0 } as const;
  const world = scenarios.numbers();
  const full = callBack(
    world,
    accountOf(world).id,
    Array.from({ length: 3000 }, () => draft),
  );
  const count = items(full.pastCallbacks).length;
  assert.ok(count > 16 * 64 && count <= 17 * 64, String(count));
});

test('of callbacks to one program, the one that was due first comes first; of two at a time, the one that was made first', () => {
  const world = callBack(
    scenarios.numbers(),
    accountOf(scenarios.numbers()).id,
    [3, 1, 1, 2].map((dueAt) => ({ kind: 'receipt', url: 'http://a.test/', fields: {}, dueAt })),
  );
  const due = world.callbacks.values().map((it) => ({ ...it, state: 'due' }) as const);
  const made = due.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const list of [made, made.toReversed()])
    assert.deepEqual(firstDue(list, () => 'a').map(([program, { id }]) => [program, id]), [['a', made[1]!.id]]); // prettier-ignore
  const programs = firstDue(made, ({ length }) => String(length + made.length));
  assert.equal(programs.length, 1);
  const each = new Map(made.map(({ id }, at) => [id, `p${at}`]));
  let at = 0;
  assert.deepEqual(firstDue(made, () => each.get(made[at++]!.id)!).map(([program]) => program), ['p1', 'p2', 'p3', 'p0']); // prettier-ignore
});

test('a call to nobody is refused, and one to a number without calls', () => {
  const world = scenarios.numbers();
  const call = { from: phone, seconds: 1 };
  assert.equal(receiveCall(world, { ...call, to: '447700900777' }), 'notRented');
  const account = accountOf(world);
  const silent = withAccount(world, {
    ...account,
    numbers: account.numbers.map((it) => ({ ...it, features: ['SMS' as const] })),
  });
  assert.equal(receiveCall(silent, { ...call, to: rented }), 'noCalls');
  // A number of somebody outside this mock.
  const outside = { ...world, rented: world.rented.set('447700900777', '') };
  assert.equal(receiveCall(outside, { ...call, to: '447700900777' }), 'notRented');
  assert.equal(receiveText(outside, { ...call, to: '447700900777', text: 'x' }), 'notRented');
  const stale = { ...world, rented: world.rented.set('447700900777', account.id) };
  assert.equal(receiveText(stale, { ...call, to: '447700900777', text: 'x' }), 'notRented');
  assert.equal(receiveCall(stale, { ...call, to: '447700900777' }), 'notRented');
});

test('the network of a call is the caller’s; a caller of nowhere counts as one of the number’s country', () => {
  const world = routed(scenarios.numbers(), { voiceStatus: 'https://ada.example/status' });
  for (const [from, country] of [
    ['4915112345678', 'DE'],
    ['2100000000', 'GB'],
  ] as const) {
    const after = receiveCall(world, { from, to: rented, seconds: 1 });
    assert.ok(typeof after === 'object');
    const [{ kind, fields } = assert.fail()] = after.callbacks.values();
    assert.deepEqual([kind, fields['network-code']], ['voiceStatus', networkOf(from, country)]);
  }
});

test('a text without a word has an empty keyword, a long one a reference of one octet, its first part the number 1', () => {
  const world = withAddresses(unrouted(scenarios.numbers()));
  const fieldsOf = (text: string, from = world) => {
    const after = receiveText(from, { from: phone, to: rented, text });
    assert.ok(typeof after === 'object');
    return after.callbacks
      .values()
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ fields }) => fields);
  };
  assert.equal(fieldsOf(' \n ')[0]!['keyword'], '');
  assert.equal(fieldsOf('x')[0]!['concat-ref'], undefined);
  const references = new Set<number>();
  for (let serial = 0; serial < 3000; serial++) {
    const parts = fieldsOf('a'.repeat(161), { ...world, serial });
    assert.deepEqual(parts.map((it) => it['concat-part']), ['1', '2']); // prettier-ignore
    assert.equal(new Set(parts.map((it) => it['messageId'])).size, 2);
    references.add(Number(parts[0]!['concat-ref']));
  }
  assert.deepEqual([Math.min(...references), Math.max(...references), references.size], [0, 255, 256]);
});

const subscriber = '12125550123';
const stranger = '12125550199';
const toCode = (world: World, to: string, text = 'hi', from = subscriber) => {
  const { engine, all } = stage(world);
  const sent = engine.outbox({ kind: 'sms' }).length;
  trigger(engine, { type: 'inbound-sms', from, to, text });
  return { replies: engine.outbox({ kind: 'sms' }).slice(sent).map((it) => ('from' in it ? `${it.from} ${it.text}` : '')), all: all() }; // prettier-ignore
};
const codes = () => withAddresses(scenarios.shortCodes());

for (const [what, to, world, from, known] of [
  ['a subscriber to alerts', '98975', codes(), '14155550134', true],
  ['somebody who got a code', '46645', codes(), subscriber, true],
  ['a subscriber to alerts who got no code', '46645', codes(), '14155550134', false],
  ['a stranger to alerts', '98975', codes(), stranger, false],
  [
    'somebody who got an alert, and is no subscriber any more',
    '98975',
    withCodes(codes(), { subscribers: [] }),
    subscriber,
    true,
  ],
  ['a subscriber, where alerts are not set up', '98975', withCodes(codes(), { alerts: null }), subscriber, false],
  ['somebody who got a code, where they are not set up', '46645', withCodes(codes(), { twoFactor: null }), subscriber, false],
  ['a subscriber, where codes are not set up', '98975', withCodes(codes(), { twoFactor: null }), subscriber, true],
] as const)
  test(`a text of ${what} reaches ${known ? 'the account' : 'nobody'}`, () => {
    if (!known) return assert.throws(() => toCode(world, to, 'hi', from), /invalid/);
    const { all, replies } = toCode(world, to, 'hi', from);
    assert.deepEqual([all.map(({ url }) => url), replies], [[texts], []]);
  });

test('texts to a shared code reach each account that knows the phone, in order', () => {
  const world = codes();
  const account = accountOf(world);
  const [first, last] = ['acc_0', 'acc_z'].map((id) => ({ ...account, id }));
  const shared = { ...world, accounts: world.accounts.set('acc_z', last!).set('acc_0', first!) };
  const after = receiveText(shared, { from: subscriber, to: '98975', text: 'hi' });
  assert.ok(typeof after === 'object');
  const order = after.callbacks.values().toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ accountId }) => accountId); // prettier-ignore
  assert.deepEqual(order, ['acc_0', account.id, 'acc_z']);
});

test('HELP and STOP are answered in the program’s name, and nothing else is', () => {
  const help = (name: string, support: string) =>
    `${name}: ${support}Reply STOP to get no more messages. Msg and data rates may apply.`;
  const contact = 'for help, contact 1 800 555 0100. ';
  assert.deepEqual(toCode(codes(), '98975', 'HELP').replies, [`98975 ${help('Engine alerts', contact)}`]);
  assert.deepEqual(toCode(codes(), '46645', 'help').replies, [`46645 ${help('Analytical Engines', contact)}`]);
  assert.deepEqual(toCode(codes(), '46645', 'STOP').replies, ['46645 Analytical Engines: you will get no more messages from this number.']); // prettier-ignore
  const { twoFactor, alerts } = accountOf(codes()).shortCodes;
  const silent = withCodes(codes(), {
    twoFactor: { ...twoFactor!, supportInfo: '' },
    alerts: { ...alerts!, program: { ...alerts!.program, supportInfo: '' } },
  });
  assert.deepEqual(toCode(silent, '46645', 'HELP').replies, [`46645 ${help('Analytical Engines', '')}`]);
  assert.deepEqual(toCode(silent, '98975', 'HELP').replies, [`98975 ${help('Engine alerts', '')}`]);
});

test('the addresses that the mock knows answer as the rules say, by the end of their path', () => {
  assert.deepEqual(
    ['live', 'slow', 'down', 'broken'].map((it) => Object.values(simulatedReply(`https://a.test/${it}`)!)),
    [
      [true, 200, 90, 'OK'],
      [true, 200, 9000, 'OK'],
      [false, null, 30_000, ''],
      [false, 500, 120, 'Internal Server Error'],
    ],
  );
  for (const url of ['https://a.test/live/', 'https://a.test/x/live?y=1', 'https://a.test/live#z']) assert.ok(simulatedReply(url)?.live, url); // prettier-ignore
  assert.equal(simulatedReply('https://a.test/alive'), undefined);
  assert.deepEqual([replyOf('https://a.test/').live, replyOf('https://a.test/live').live], [false, true]);
  assert.equal(callbackSettingsOf(scenarios.numbers(), 'nobody').method, 'GET');
});
