import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { stagesOf } from '../../../mocks/rules/receipts.js';
import { phone, receipts, scenarios, stage, withAddresses } from './stage.js';

const hour = 3_600_000;
const day = 24 * hour;

for (const [what, result, after, expected] of [
  ['soon', { status: 'delivered', code: '0', reason: null }, 5000, ['accepted 500 0', 'delivered 5000 0']],
  ['after a minute', { status: 'delivered', code: '0', reason: null }, 60_000, ['accepted 500 0', 'delivered 60000 0']],
  ['later', { status: 'delivered', code: '0', reason: null }, 60_001, ['accepted 500 0', 'buffered 10000 0', 'delivered 60001 0']],
  ['never', { status: 'expired', code: '2', reason: 'expired' }, 3 * day, ['accepted 500 0', 'buffered 10000 0', `expired ${3 * day} 2`]],
  ['wrongly', { status: 'failed', code: '3', reason: 'absent' }, 5000, ['accepted 500 0', 'failed 5000 3']],
  ['in silence', { status: 'unknown', code: '1', reason: 'noReceipt' }, 90_000, ['accepted 500 0']],
] as const) // prettier-ignore
  test(`a text that arrives ${what} has the receipts ${expected.join(', ')}`, () =>
    assert.deepEqual(stagesOf(result, after).map((it) => `${it.state} ${it.after} ${it.code}`), expected)); // prettier-ignore

test('each part has its own receipts, with the fields of the service, in the order of its states', async () => {
  const { engine, send, all } = stage();
  const ids = await send({ text: 'a'.repeat(200), 'client-ref': 'order 7' });
  assert.equal(ids.length, 2);
  engine.advance(10_000);
  const found = all();
  assert.deepEqual(
    found.map(({ fields, kind, url, state }) => [fields['messageId'], fields['status'], kind, url, state]),
    ['accepted', 'delivered'].flatMap((status) => ids.map((id) => [id, status, 'receipt', receipts, 'due'])),
  );
  const { fields, next } = found.at(-1)!;
  const time = next!.slice(0, 19).replace('T', ' ');
  assert.deepEqual(fields, {
    msisdn: phone,
    to: 'Acme',
    'network-code': fields['network-code'],
    messageId: ids[1],
    price: '0.03330000',
    status: 'delivered',
    scts: time.replace(/\D/g, '').slice(2, 12),
    'err-code': '0',
    'message-timestamp': time,
    'client-ref': 'order 7',
    'api-key': 'ada00001',
  });
  assert.match(fields['network-code']!, /^234\d\d$/);
  assert.deepEqual(checkWorld(engine.world), []);
});

for (const [what, params, expected] of [
  ['to the account’s address', {}, receipts],
  ['to its own address', { callback: 'http://127.0.0.1:9/own' }, 'http://127.0.0.1:9/own'],
  ['to nobody, if none is wanted', { 'status-report-req': 0 }, undefined],
  [
    'to nobody, if none is wanted at its own address',
    { 'status-report-req': 'false', callback: 'http://127.0.0.1:9/own' },
    undefined,
  ],
  ['to the account’s address, if one is wanted', { 'status-report-req': 1 }, receipts],
  ['to nobody, if it was refused', { to: '447700900995' }, undefined],
] as const)
  // prettier-ignore
  test(`the receipts of a text go ${what}`, async () => {
    const { engine, send, all } = stage();
    await send(params);
    engine.advance(10_000);
    assert.equal(all().at(-1)?.url, expected);
  });

test('without any address nothing is made, and nothing is drawn', async () => {
  const plain = stage(scenarios.numbers());
  await plain.send();
  plain.engine.advance(day);
  assert.deepEqual(plain.all(), []);
});

test('a card number in the address of receipts is refused, and an address that is too long', async () => {
  const { send } = stage();
  assert.deepEqual(await send({ callback: 'https://ada.example/4111111111111111' }), ['refused with 23']);
  assert.deepEqual(await send({ callback: `https://ada.example/${'a'.repeat(2000)}` }), ['refused with 23']);
});

test('the mock’s own addresses answer at once; others wait for somebody who calls them', async () => {
  const { engine, send, all } = stage(withAddresses(scenarios.numbers(), { deliveryReceipt: 'https://ada.example/live' }));
  await send();
  await send({ callback: 'https://ada.example/broken' });
  await send({ callback: 'https://ada.example/other' });
  engine.advance(10_000);
  const states = (url: string) => all().filter((it) => it.url.endsWith(url)).map((it) => it.state); // prettier-ignore
  assert.deepEqual(states('/live'), ['answered', 'answered']);
  assert.deepEqual(states('/broken'), ['waiting', 'waiting']);
  assert.deepEqual(states('/other'), ['due', 'due']);
  engine.advance(80 * hour);
  assert.deepEqual(states('/broken'), ['givenUp', 'givenUp']);
  const attempts = all().find((it) => it.state === 'givenUp')!.attempts;
  assert.deepEqual([attempts[0]?.status, attempts[0]?.said], [500, 'Internal Server Error']);
  const times = attempts.map(({ at }) => Date.parse(at));
  assert.ok(times.at(-1)! - times[0]! <= 72 * hour && times.at(-1)! - times[0]! > 69 * hour);
  assert.deepEqual(checkWorld(engine.world), []);
});

test('a text on its way gets another state on command, and no other receipt after it', async () => {
  const { engine, send, happens, all } = stage();
  const [message = ''] = await send({ to: '447700900990' });
  engine.advance(1000);
  happens({ type: 'delivery', message, status: 'buffered' });
  happens({ type: 'delivery', message, status: 'rejected' });
  engine.advance(4 * day);
  assert.deepEqual(all().map(({ fields }) => fields['status']), ['accepted', 'buffered', 'rejected']); // prettier-ignore
  assert.equal(engine.world.underway.size, 0);
  assert.deepEqual(checkWorld(engine.world), []);
  assert.throws(() => happens({ type: 'delivery', message, status: 'delivered' }), /invalid/);
});
