import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import type { ScenarioName } from '../../../mocks/index.js';
import { networkPrice } from '../../../mocks/rules/prices.js';
import { credentials, stage, type Data } from './stage.js';

const text = { from: 'Acme', to: '447700900500', text: 'Hello' };
const binary = { from: 'Acme', to: '447700900500', type: 'binary', body: '0011aaFF', udh: '06050415811581' };
const push = { from: 'Acme', to: '447700900500', type: 'wappush', title: 'A page', url: 'https://example.com' };

const sent: readonly [what: string, params: Data, parts: number, body: string][] = [
  ['a text', text, 1, 'Hello'],
  ['a text of two parts', { ...text, text: 'a'.repeat(161) }, 2, 'a'.repeat(161)],
  ['unicode', { ...text, type: 'unicode', text: 'я'.repeat(70) }, 1, 'я'.repeat(70)],
  ['unicode of two parts', { ...text, type: 'unicode', text: 'я'.repeat(71) }, 2, 'я'.repeat(71)],
  ['bytes', binary, 1, '0011aaFF'],
  ['bytes with a protocol', { ...binary, 'protocol-id': '7f' }, 1, '0011aaFF'],
  ['140 octets', { ...binary, body: 'ab'.repeat(133) }, 1, 'ab'.repeat(133)],
  ['a WAP push', push, 1, 'A page https://example.com'],
  ['a WAP push with a validity', { ...push, validity: 86_400_000 }, 1, 'A page https://example.com'],
  ['a business card', { ...text, type: 'vcard', vcard: 'BEGIN:VCARD' }, 1, 'BEGIN:VCARD'],
  ['a date', { ...text, type: 'vcal', vcal: 'BEGIN:VCALENDAR' }, 1, 'BEGIN:VCALENDAR'],
  ['the shortest validity', { ...text, ttl: 20_000 }, 1, 'Hello'],
  ['the longest validity', { ...text, ttl: 604_800_000 }, 1, 'Hello'],
  ['a class', { ...text, 'message-class': 0 }, 1, 'Hello'],
  ['a receipt to somewhere', { ...text, callback: 'https://example.com/receipts', 'status-report-req': true }, 1, 'Hello'],
];
for (const [what, params, parts, body] of sent) {
  test(`${what} is sent, charged and kept`, () => {
    const { send, records, account, engine } = stage();
    const before = account().balance;
    const entries = send({ ...params, 'client-ref': 'mine' });
    assert.deepEqual(
      entries.map((it) => [it['status'], it['client-ref']]),
      Array.from({ length: parts }, () => ['0', 'mine']),
    );
    assert.deepEqual(
      records().map((it) => [it.id, it.body, it.status, it.cost, it.reason]),
      entries.map((it) => [it['message-id'], body, 'accepted', 333, null]),
    );
    assert.equal(before - account().balance, 333 * parts);
    assert.deepEqual(checkWorld(engine.world), []);
  });
}

const refused: readonly [what: string, params: Data, status: string, reason: string, scenario?: ScenarioName][] = [
  ['no sender', { ...text, from: undefined }, '2', 'missingParameter'],
  ['no destination', { ...text, to: undefined }, '2', 'missingParameter'],
  ['no text', { ...text, text: '' }, '2', 'missingParameter'],
  ['bytes without a body', { ...binary, body: undefined }, '2', 'missingParameter'],
  ['bytes without a header', { ...binary, udh: undefined }, '2', 'missingParameter'],
  ['a push without a title', { ...push, title: undefined }, '2', 'missingParameter'],
  ['a push without an address', { ...push, url: undefined }, '2', 'missingParameter'],
  ['a card without a card', { ...text, type: 'vcard' }, '2', 'missingParameter'],
  ['a date without a date', { ...text, type: 'vcal' }, '2', 'missingParameter'],
  ['a type there is not', { ...text, type: 'smoke' }, '3', 'invalidParameter'],
  ['a body that is no hex', { ...binary, body: 'zz' }, '3', 'invalidParameter'],
  ['half an octet', { ...binary, body: 'abc' }, '3', 'invalidParameter'],
  ['a header that is no hex', { ...binary, udh: 'zz' }, '3', 'invalidParameter'],
  ['a protocol that is none', { ...binary, 'protocol-id': 'zzz' }, '3', 'invalidParameter'],
  ['a validity that is none', { ...push, validity: 'long' }, '3', 'invalidParameter'],
  ['a destination that is no number', { ...text, to: 'grandma' }, '3', 'invalidParameter'],
  ['a magic number', { ...text, to: '447700900995' }, '5', 'internalError'],
  ['a prefix that leads nowhere', { ...text, to: '99912345678' }, '6', 'unroutable'],
  ['a number that can not be reached', { ...text, to: '+44 7700 900996' }, '6', 'unroutable'],
  ['a number that is barred', { ...text, to: '12025550197' }, '7', 'barred'],
  ['nothing left', { ...text, to: '919999900001' }, '9', 'noCredit', 'zeroBalance'],
  ['a text too long', { ...text, text: 'a'.repeat(3201) }, '12', 'tooLong'],
  ['141 octets', { ...binary, body: 'ab'.repeat(134) }, '12', 'tooLong'],
  ['a sender too long', { ...text, from: 'much too long a name' }, '15', 'badSender'],
  ['a validity too short', { ...text, ttl: 19_999 }, '16', 'badTtl'],
  ['a validity too long', { ...text, ttl: 604_800_001 }, '16', 'badTtl'],
  ['a validity that is no number', { ...text, ttl: 'soon' }, '16', 'badTtl'],
  ['a class there is not', { ...text, 'message-class': 4 }, '20', 'badMessageClass'],
  ['a receipt to nowhere', { ...text, callback: 'example.com' }, '23', 'badCallback'],
  ['the eleventh destination', { ...text, to: '447700900599' }, '29', 'demoDestination', 'demoLimit'],
];
for (const [what, params, status, reason, scenario = 'live'] of refused) {
  test(`status ${status} for ${what}: kept, but neither sent nor charged`, () => {
    const { send, records, account, engine } = stage(scenario);
    const [before, posted, kept] = [account().balance, engine.outbox().length, records().length];
    const [entry, ...more] = send(params);
    assert.equal(more.length, 0);
    assert.equal(entry?.['status'], status);
    assert.match(entry?.['error-text'] ?? '', /\w/);
    const last = records().at(-1)!;
    assert.deepEqual([last.status, last.code, last.reason, last.cost], ['rejected', status, reason, 0]);
    assert.deepEqual([account().balance, engine.outbox().length, records().length], [before, posted, kept + 1]);
    assert.deepEqual(checkWorld(engine.world), []);
  });
}

test('whoever is not known leaves nothing behind', async () => {
  const { engine, ask } = stage();
  const before = engine.world;
  for (const [changes, status] of [
    [{ api_key: undefined }, '2'],
    [{ api_secret: undefined }, '2'],
    [{ api_secret: 'wrong' }, '4'],
  ] as const) {
    const headers = { 'content-type': 'text/x-javascript' };
    const [code, { messages }] = await ask('POST', '/sms/json', { ...credentials, ...text, ...changes }, headers);
    assert.deepEqual([code, (messages as Data[])[0]?.['status']], [200, status]);
  }
  assert.equal(engine.world, before);
});

const types = ['application/json', 'application/jsonrequest', 'application/x-javascript', 'text/json', 'text/javascript'];
for (const type of [...types, 'text/x-javascript', 'text/x-json', 'application/json;charset=UTF-8']) {
  test(`JSON as ${type} is understood`, async () => {
    const { ask } = stage();
    const [, { messages }] = await ask('POST', '/sms/json', { ...credentials, ...text }, { 'content-type': type });
    assert.equal((messages as Data[])[0]?.['status'], '0');
  });
}

const machines = {
  binary,
  push,
  vcard: { ...text, type: 'vcard', vcard: 'BEGIN:VCARD' },
  vcal: { ...text, type: 'vcal', vcal: 'BEGIN:VCALENDAR' },
};
for (const [name, params] of Object.entries(machines))
  test(`demo mode refuses ${name}, which can not bear its marker, with a sentence; the first payment lets it through whole`, () => {
    const { send, records, engine, account } = stage('new');
    const before = account();
    const [entry] = send(params);
    assert.deepEqual([entry?.['status'], entry?.['to']], ['3', text.to]);
    assert.match(entry?.['error-text'] ?? '', /demo mode sends text/);
    const last = records().at(-1)!;
    assert.deepEqual([last.status, last.reason, last.cost], ['rejected', 'demoTextOnly', 0]);
    assert.deepEqual([account(), engine.outbox({ kind: 'sms' }).length], [before, 0]);

    const paid = stage('live');
    assert.equal(paid.send(params)[0]?.['status'], '0');
    assert.ok(!paid.records().at(-1)!.body.endsWith('[Nexmo DEMO]'));
  });

test('demo mode marks what holds text, Unicode among it', () => {
  const { send, records } = stage('new');
  for (const params of [text, { ...text, type: 'unicode' }]) assert.equal(send(params)[0]?.['status'], '0');
  assert.ok(records().every(({ body }) => body.endsWith('[Nexmo DEMO]')));
});

test('other networks have other prices, and what is charged is what the list says', () => {
  const { send, records } = stage();
  for (let n = 0; n < 40; n++) send({ ...text, to: `4477${String(n).padStart(2, '0')}900100` });
  const prices = new Map(records().map(({ network, cost }) => [network, cost]));
  assert.ok(prices.size > 2, [...prices].join());
  for (const [network, cost] of prices) assert.equal(cost, networkPrice('sms', 'GB', network));
  for (const { network, cost } of records()) assert.equal(cost, prices.get(network));
});
