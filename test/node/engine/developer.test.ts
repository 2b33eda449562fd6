import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inProcess, scenarios, type ScenarioName } from '../../../mocks/index.js';
import { contract } from '../../../src/api/contract.js';
import type { WireRequest } from '../../../src/api/wire.js';
import { withAccount } from '../../../mocks/world/copies.js';
import { known } from '../../../mocks/world/world.js';
import { answer as reply, stagedEngine } from './stage.js';

function stage(scenario: ScenarioName = 'new') {
  const engine = stagedEngine({ world: scenarios[scenario]() });
  const user = engine.world.users.values()[0]!;
  const keys = { api_key: user.apiKey, api_secret: user.secrets[0]!.secret };
  const account = () => known(engine.world.accounts, user.accountId);
  const basic = { authorization: `Basic ${btoa(`${keys.api_key}:${keys.api_secret}`)}` };
  const send = (params: Record<string, unknown>) => {
    const headers = { ...basic, 'content-type': 'application/json' };
    return JSON.parse(reply(engine, { method: 'POST', url: '/sms/json', headers, body: JSON.stringify(params) }).body) as {
      'message-count': string;
      messages: Record<string, string>[];
    };
  };
  return { engine, user, keys, basic, account, send };
}
const text = { from: 'Acme', to: '447700900500', text: 'Hello' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const query = (params: Record<string, string>) => new URLSearchParams(params).toString();

test('a text message, as it lies on the wire and in the outbox', () => {
  const { engine, send, account } = stage();
  const { messages, ...rest } = send({ ...text, 'client-ref': 'my-ref', 'status-report-req': true });
  const [{ 'message-id': id = '', ...message } = {}] = messages;
  assert.match(id, /^[0-9A-F]{16}$/);
  assert.deepEqual(rest, { 'message-count': '1' });
  assert.deepEqual(message, {
    to: '447700900500',
    status: '0',
    'remaining-balance': '1.96670000',
    'message-price': '0.03330000',
    network: '23410',
    'client-ref': 'my-ref',
  });
  const { kind, to, from, text: words, parts, account: whose } = engine.outbox({ kind: 'sms' })[0] as never;
  assert.deepEqual([kind, to, from, words, parts, whose], ['sms', '+447700900500', 'Acme', 'Hello[Nexmo DEMO]', 1, account().id]);
  assert.equal(account().balance, 19_667);
});

test('each part has an entry, an id, and a lower balance', () => {
  const { send } = stage('live');
  const { messages, 'message-count': count } = send({ ...text, text: 'a'.repeat(307) });
  assert.equal(count, '3');
  assert.equal(new Set(messages.map((it) => it['message-id'])).size, 3);
  assert.deepEqual(
    messages.map((it) => it['remaining-balance']),
    ['26.96670000', '26.93340000', '26.90010000'],
  );
});

test('no two messages share an id', () => {
  const { send } = stage('live');
  const ids = Array.from({ length: 50 }, () => send(text).messages[0]?.['message-id']);
  assert.equal(new Set(ids).size, 50);
});

test('the demo marker counts: 146 characters are one part (its brackets count two), 147 two; live, 160 are one', () => {
  assert.equal(stage().send({ ...text, text: 'a'.repeat(146) })['message-count'], '1');
  assert.equal(stage().send({ ...text, text: 'a'.repeat(147) })['message-count'], '2');
  assert.equal(stage('live').send({ ...text, text: 'a'.repeat(160) })['message-count'], '1');
});

const rejections: readonly [string, Record<string, unknown>, string, string][] = [
  ['no sender', { from: undefined }, '2', 'Missing from param'],
  ['no destination', { to: undefined }, '2', 'Missing to param'],
  ['no text', { text: '' }, '2', 'Missing Message Text'],
  ['a destination that is no number', { to: 'grandma' }, '3', 'to address is not numeric'],
  ['a kind we do not send', { type: 'fax' }, '3', 'Invalid type param'],
  ['a prefix that leads nowhere', { to: '99912345678' }, '6', 'Unroutable message - rejected'],
  ['a text too long', { text: 'a'.repeat(3201) }, '12', 'Message too long'],
  ['a sender too long', { from: 'much too long a name' }, '15', 'Illegal Sender Address - rejected'],
  ['a wrong key', { api_key: 'other' }, '4', 'Bad Credentials'],
  ['a wrong secret', { api_secret: 'other' }, '4', 'Bad Credentials'],
  ['no key', { api_key: undefined }, '2', 'Missing api_key'],
  ['no secret', { api_secret: '' }, '2', 'Missing api_secret'],
];
for (const [what, changes, status, words] of rejections) {
  test(`status ${status} for ${what}: nothing is sent, nothing is charged`, () => {
    const { engine, keys } = stage();
    const kept = () => JSON.stringify({ ...engine.world, serial: 0, requests: null });
    const before = kept();
    const body = JSON.stringify({ ...keys, ...text, ...changes });
    const answer = reply(engine, { method: 'POST', url: '/sms/json', headers: { 'content-type': 'application/json' }, body });
    const { messages } = JSON.parse(answer.body) as { messages: Record<string, string>[] };
    assert.deepEqual(
      [answer.status, messages.length, messages[0]?.['status'], messages[0]?.['error-text']],
      [200, 1, status, words],
    );
    assert.equal(kept(), before);
  });
}

test('in demo mode the eleventh destination is refused and costs nothing; those used go on working, however written', () => {
  const { send, account } = stage();
  const to = (n: number) => `4477009006${String(n).padStart(2, '0')}`;
  for (let n = 0; n < 10; n++) assert.equal(send({ ...text, to: to(n) }).messages[0]?.['status'], '0');
  const { balance } = account();
  assert.deepEqual(send({ ...text, to: to(10) }).messages, [
    { to: to(10), status: '29', 'error-text': 'Non White-listed Destination - rejected' },
  ]);
  assert.equal(account().balance, balance);
  for (const spelling of [to(9), `+${to(9)}`, `00${to(9)}`, `+44 7700 9006 09`]) {
    assert.equal(send({ ...text, to: spelling }).messages[0]?.['status'], '0', spelling);
  }
  assert.equal(account().demo?.destinations.length, 10);
});

test('a live account may message anybody, without the marker', () => {
  const { engine, send } = stage('live');
  for (let n = 0; n < 12; n++) assert.equal(send({ ...text, to: `4477009006${10 + n}` }).messages[0]?.['status'], '0');
  assert.equal(engine.outbox({ kind: 'sms' })[0]?.text, 'Hello');
});

test('a charge needs the whole price: all parts or none', () => {
  const { engine, send, account } = stage();
  engine.replace(withAccount(engine.world, { ...account(), balance: 665 }));
  const rejected = { to: text.to, status: '9', 'error-text': 'Quota Exceeded - rejected' };
  assert.deepEqual(send({ ...text, text: 'a'.repeat(200) }).messages, [rejected]);
  assert.deepEqual([account().balance, account().demo?.destinations, account().firstCallAt], [665, [], null]);
  assert.equal(send(text).messages[0]?.['remaining-balance'], '0.03320000');
  assert.deepEqual(send(text).messages, [rejected]);
});

type Carry = (params: Record<string, string>, keys: Record<string, string>, basic: Record<string, string>) => WireRequest;
const carriers: Readonly<Record<string, Carry>> = {
  'Basic and JSON': (params, _, basic) => ({
    method: 'POST',
    url: '/sms/json',
    headers: { ...basic, 'content-type': 'application/json' },
    body: JSON.stringify(params),
  }),
  'Basic and a form': (params, _, basic) => ({
    method: 'POST',
    url: '/sms/json',
    headers: { ...basic, ...form },
    body: query(params),
  }),
  'all in the query, POST': (params, keys) => ({
    method: 'POST',
    url: `/sms/json?${query({ ...params, ...keys })}`,
    headers: form,
    body: '',
  }),
  'all in the query, GET': (params, keys) => ({ method: 'GET', url: `/sms/json?${query({ ...params, ...keys })}`, headers: {} }),
  'all in a form': (params, keys) => ({ method: 'POST', url: '/sms/json/', headers: form, body: query({ ...params, ...keys }) }),
  'all in JSON of an old type': (params, keys) => ({
    method: 'POST',
    url: '/sms/json?',
    headers: { 'content-type': 'text/x-javascript; charset=utf-8' },
    body: JSON.stringify({ ...params, ...keys }),
  }),
  'keys in the query, the rest in a form': (params, keys) => ({
    method: 'POST',
    url: `/sms/json/?${query(keys)}`,
    headers: form,
    body: query(params),
  }),
};
for (const [name, carry] of Object.entries(carriers)) {
  test(`credentials and parameters: ${name}`, () => {
    const { engine, keys, basic } = stage();
    const { status, headers, body } = reply(engine, carry({ ...text, text: 'Grüße & mehr' }, keys, basic));
    assert.deepEqual([status, headers['content-type']], [200, 'application/json']);
    assert.equal((JSON.parse(body) as { messages: { status: string }[] }).messages[0]?.status, '0');
    assert.equal(engine.outbox({ kind: 'sms' })[0]?.text, 'Grüße & mehr[Nexmo DEMO]');
  });
}

test('the balance is a number, and asking for it is a first call', async () => {
  const { engine, keys, basic, account } = stage();
  const client = inProcess(engine);
  client.authorize?.((await client.call(contract.signIn, { email: 'ada@example.com', password: 'correct horse' })).token);
  assert.equal((await client.call(contract.getGettingStarted, {})).show, true);
  const wrongSecret = reply(engine, { method: 'GET', url: '/account/get-balance?api_key=x', headers: {} });
  assert.equal((await client.call(contract.getGettingStarted, {})).show, true);
  assert.deepEqual(
    [wrongSecret.status, JSON.parse(wrongSecret.body)],
    [401, { 'error-code': '401', 'error-code-label': 'authentication failed' }],
  );
  for (const [url, headers] of [
    [`/account/get-balance?${query(keys)}`, {}],
    ['/account/get-balance/?', basic],
  ] as const) {
    assert.equal(reply(engine, { method: 'GET', url, headers }).body, '{"value":2,"autoReload":false}');
  }
  assert.equal(account().firstCallAt, engine.clock.now());
  assert.deepEqual(await client.call(contract.getGettingStarted, {}), {
    show: false,
    firstCallAt: new Date(engine.clock.now()).toISOString(),
  });
});

test('a refused message is no first call, a sent one is', () => {
  const { send, account } = stage();
  send({ ...text, to: 'x' });
  assert.equal(account().firstCallAt, null);
  send(text);
  assert.notEqual(account().firstCallAt, null);
});

test('malformed JSON is a bad request in the service’s own words', () => {
  const { engine, basic } = stage();
  for (const body of ['{', '[]', '1']) {
    const answer = reply(engine, {
      method: 'POST',
      url: '/sms/json',
      headers: { ...basic, 'content-type': 'application/json' },
      body,
    });
    assert.equal(answer.status, 400);
    assert.match(answer.body, /"type":"BAD_REQUEST"/);
  }
});
