import assert from 'node:assert/strict';
import { request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { serve } from '../../../mocks/server/node.js';
import { scenarios } from '../../../mocks/index.js';
import { control } from '../../../mocks/control/control.js';
import { send } from '../../../mocks/world/outbox.js';
import { stagedEngine } from './stage.js';

const page = 'http://portal.test';
const engine = stagedEngine({ world: scenarios.new() });
const server = await serve(engine, { cors: page });
after(() => server.close());

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  // A new connection each time, because a kept one may be closed by the server while this process is busy.
  const outgoing = request(server.url + path, { method, headers: { ...type, ...headers }, agent: false });
  outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  return { status: incoming.statusCode, data: JSON.parse((await incoming.toArray()).join('')) as Record<string, unknown> };
}
const move = (body: unknown) => ask('POST', '/_mock/clock', body);

test('the clock: read, advanced, moved, to what comes next, frozen and running', async () => {
  assert.deepEqual((await ask('GET', '/_mock/clock')).data, {
    now: '2026-03-02T09:00:00.000Z',
    frozen: true,
    next: null,
    events: [],
    total: 0,
  });
  assert.equal((await move({ advance: 'PT5M' })).data['now'], '2026-03-02T09:05:00.000Z');
  assert.equal((await move({ advance: 'P1M' })).data['now'], '2026-04-02T09:05:00.000Z');
  assert.equal((await move({ to: '2026-04-03T00:00:00+02:00' })).data['now'], '2026-04-02T22:00:00.000Z');
  await ask('POST', '/sessions', { email: 'nobody@example.com', password: 'x' });
  const event = {
    at: '2026-04-03T22:00:00.000Z',
    type: 'signInFailuresForgotten',
    account: null,
    summary: 'nobody@example.com has a clean record again',
  };
  assert.deepEqual((await ask('GET', '/_mock/clock')).data['next'], event);
  assert.deepEqual((await move({ next: true })).data, { now: event.at, frozen: true, next: null, events: [event], total: 1 });
  assert.equal((await move({ next: true })).data['now'], event.at);
  assert.equal((await move({ frozen: false })).data['frozen'], false);
  assert.equal((await move({ frozen: true })).data['frozen'], true);
});

const refused: readonly [unknown, number, object?][] = [
  [{ advance: '-PT1S' }, 422, { advance: { code: 'notAhead' } }],
  [{ advance: 'five minutes' }, 422, { advance: { code: 'invalid_format' } }],
  [{ advance: 'P9999Y' }, 422, { advance: { code: 'tooFar' } }],
  [{ advance: 5 }, 422],
  [{ to: '2000-01-01T00:00:00Z' }, 422, { to: { code: 'notAhead' } }],
  [{ to: 'tomorrow' }, 422, { to: { code: 'invalid_format' } }],
  [{ to: '+275760-01-01T00:00:00Z' }, 422, { to: { code: 'outOfBounds' } }],
  [{ next: false }, 422],
  [{ back: true }, 422],
  [{ advance: 'PT1S', to: '2030-01-01T00:00:00Z' }, 400],
  ['{', 400],
  [[], 400],
];
for (const [body, status, fields] of refused) {
  test(`a clock is not moved by ${JSON.stringify(body)}`, async () => {
    const { now } = engine.world;
    const answer = await move(body);
    assert.equal(answer.status, status);
    if (fields) assert.deepEqual(answer.data['fields'], fields);
    assert.equal(engine.world.now, now);
  });
}

test('the outbox, whole or of one kind or account', async () => {
  const read = async (query: string) =>
    (await ask('GET', `/_mock/outbox${query}`)).data as unknown as readonly { kind: string; account: string }[];
  const all = await read('');
  assert.deepEqual(all, engine.outbox());
  assert.ok(all.length > 0);
  assert.deepEqual(await read('?kind=sms'), []);
  assert.deepEqual(await read(`?kind=email&account=${all[0]?.account}`), all);
  assert.deepEqual(await read('?account=other'), []);
  assert.equal((await ask('GET', '/_mock/outbox?kind=fax')).status, 422);
  assert.equal((await ask('GET', '/_mock/nothing')).status, 404);
});

test('the outbox in pages: the latest messages of many, and those before them', async () => {
  const many = stagedEngine({ world: scenarios.new() });
  many.change('many texts', (world) => {
    const texts = Array.from({ length: 5000 }, (_, n) => ({
      kind: n % 2 ? 'sms' : 'call',
      account: 'acc_1',
      to: '+1',
      text: '',
    }));
    return texts.reduce((next, it) => send(next, it as Parameters<typeof send>[1]), world);
  });
  const idsOf = async (query: string) => {
    const { body } = await control(many, { method: 'GET', url: `/_mock/outbox${query}`, headers: {} });
    return (JSON.parse(String(body)) as readonly { readonly id: number }[]).map(({ id }) => id);
  };
  const last = many.outbox().length;
  const latest = await idsOf('');
  assert.deepEqual([latest.length, latest[0], latest.at(-1)], [1000, last - 999, last]);
  assert.deepEqual(await idsOf('?size=2'), [last - 1, last]);
  assert.deepEqual(await idsOf('?skip=4200&size=2'), [last - 4201, last - 4200]);
  assert.deepEqual(await idsOf('?kind=sms&skip=1&size=2'), [last - 4, last - 2]);
  assert.deepEqual(await idsOf(`?skip=${last}`), []);
  assert.equal((await ask('GET', '/_mock/outbox?size=1001')).status, 422);
});

/** Requests that are refused as forbidden, or because of an unknown host name. */
const strangers: Readonly<Record<string, readonly [number, Record<string, string>]>> = {
  'a page of another origin': [403, { origin: 'http://evil.test' }],
  'a page without an origin': [403, { origin: 'null' }],
  'a page that pointed its own name here': [421, { origin: `http://evil.test:${server.port}`, host: `evil.test:${server.port}` }],
  'the same, in a call that names no origin': [421, { host: `evil.test:${server.port}` }],
  'an image of another page': [403, { 'sec-fetch-site': 'cross-site' }],
  'a page of another name of this machine': [403, { origin: `http://localhost:${server.port}` }],
};
for (const [who, [status, headers]] of Object.entries(strangers)) {
  test(`${who} may not steer`, async () => {
    assert.equal((await ask('GET', '/_mock/outbox', undefined, headers)).status, status);
    assert.equal((await ask('POST', '/_mock/clock', { advance: 'PT1S' }, headers)).status, status);
  });
}
for (const origin of [page, server.url, server.url.replace('127.0.0.1', 'localhost')]) {
  test(`a page of ${origin.replace(/\d+$/, '…')} may steer`, async () => {
    const host = origin === page ? {} : { host: new URL(origin).host };
    assert.equal((await ask('POST', '/_mock/clock', { advance: 'PT1S' }, { origin, ...host })).status, 200);
  });
}
test('a form may not steer', async () => {
  const answer = await ask('POST', '/_mock/clock', 'advance=PT1S', { 'content-type': 'application/x-www-form-urlencoded' });
  assert.equal(answer.status, 415);
});
