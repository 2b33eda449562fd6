import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import type { CallbackRequest, CarryCallback } from '../../../mocks/engine/callback-request.js';
import { createClock, createEngine, scenarios, toSnapshot, type Engine } from '../../../mocks/index.js';
import { serve } from '../../../mocks/server/node.js';
import { ada } from './stage.js';

const frozen = (onCallback?: CarryCallback) => {
  const world = scenarios.numbers();
  return createEngine({
    world,
    clock: createClock({ at: world.now, frozen: true }),
    checkAnswers: true,
    ...(onCallback && { onCallback }),
  });
};

/** A person's test of an address: its HTTP status, and what it says. */
async function tests(engine: Engine, url: unknown, password: string = ada.password) {
  const ask = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await engine.handle({ method: 'POST', url: path, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }); // prettier-ignore
    return [answer.status, JSON.parse(String(answer.body)) as Record<string, unknown>] as const;
  };
  const [, { token }] = await ask('/sessions', { email: ada.email, password });
  const before = toSnapshot(engine.world);
  const said = await ask('/webhook-tests', { url }, { authorization: `Bearer ${token}` });
  assert.equal(toSnapshot(engine.world), before, 'a test changes no world');
  return said;
}
/** The host's function is asked once its code is loaded. */
const ready = async (engine: Engine, heard: readonly CallbackRequest[]) => {
  while (heard.length === 0) await tests(engine, 'http://probe.test/');
};

for (const [status, live] of [
  [200, true],
  [204, true],
  [302, false],
  [404, false],
  [500, false],
] as const)
  test(`a webhook that answers ${status} is ${live ? '' : 'not '}live, and its words are told`, async () => {
    const heard: CallbackRequest[] = [];
    const engine = frozen((request) => (heard.push(request), { status, body: `said ${'x'.repeat(300)}` }));
    await ready(engine, heard);
    const [code, { milliseconds, ...said }] = await tests(engine, 'http://program.test/texts?x=1');
    assert.equal(code, 200);
    assert.deepEqual(said, { live, status, body: `said ${'x'.repeat(195)}` });
    assert.ok(Number.isInteger(milliseconds));
    const { kind, method, url, body } = heard.at(-1)!;
    assert.deepEqual([kind, method, url, body], ['webhookTest', 'GET', 'http://program.test/texts?x=1', '']);
  });

test('addresses that the mock knows answer as they always do, and a refused test calls nobody', async () => {
  const heard: CallbackRequest[] = [];
  const engine = frozen((request) => (heard.push(request), { status: 200 }));
  await ready(engine, heard);
  const count = heard.length;
  assert.deepEqual((await tests(engine, 'https://ada.example/broken'))[1], { live: false, status: 500, milliseconds: 120, body: 'Internal Server Error' }); // prettier-ignore
  assert.equal((await tests(engine, 'no address'))[0], 422);
  assert.equal((await tests(engine, 'http://program.test/', 'wrong'))[0], 401);
  assert.equal(heard.length, count);
});

test('a program that does not answer is told of with the reason', async () => {
  const heard: CallbackRequest[] = [];
  const engine = frozen((request) => {
    heard.push(request);
    throw new Error('nobody listens there');
  });
  await ready(engine, heard);
  const [, { milliseconds, ...said }] = await tests(engine, 'http://program.test/');
  assert.deepEqual(said, { live: false, status: null, body: 'nobody listens there' });
  assert.ok(Number(milliseconds) >= 0);
});

test('without anybody who calls, nobody is called', async () => {
  const [, { body, status }] = await tests(frozen(), 'http://program.test/');
  assert.equal(status, null);
  assert.match(String(body), /calls nobody/);
});

test('a server that calls programs tests a program of this machine, none of others, and none once it is closed', async () => {
  const program = createServer((_, response) => response.writeHead(201).end('made')).listen(0, '127.0.0.1');
  await new Promise((done) => program.once('listening', done));
  after(() => (program.closeAllConnections(), program.close()));
  const engine = frozen();
  const server = await serve(engine, { callbacks: {} });
  const url = `http://127.0.0.1:${(program.address() as AddressInfo).port}/`;
  const [, { live, status, body }] = await tests(engine, url);
  assert.deepEqual([live, status, body], [true, 201, 'made']);
  const [, refused] = await tests(engine, 'http://192.0.2.1/');
  assert.match(String(refused['body']), /^not called: 192\.0\.2\.1/);
  await server.close();
  assert.match(String((await tests(engine, url))[1]['body']), /calls nobody/);
});
