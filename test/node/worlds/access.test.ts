import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withWorlds, type Made } from './stage.js';

const mock = await withWorlds({ token: 'the-token-of-the-server', worlds: { quotas: { worlds: 3, steps: 2 } } });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const all = bearer('the-token-of-the-server');
const make = async (wish: object = {}) => (await mock.ask('POST', '/_mock/worlds', wish, all))[1] as unknown as Made;
const statusOf = async (method: string, path: string, headers: Record<string, string>, body?: object) =>
  (await mock.ask(method, path, body, headers))[0];

const [one, other] = [await make(), await make()];

test('worlds are made, listed and ended with the token of the server', async () => {
  for (const [method, path] of [
    ['GET', '/_mock/worlds'],
    ['POST', '/_mock/worlds'],
    ['GET', `/_mock/worlds/${one.id}`],
    ['DELETE', `/_mock/worlds/${one.id}`],
    ['GET', `/w/${one.id}/_mock/outbox`],
  ] as const) {
    assert.equal(await statusOf(method, path, {}, method === 'POST' ? {} : undefined), 401, `${method} ${path}`);
    assert.equal(await statusOf(method, path, bearer('x'.repeat(23)), method === 'POST' ? {} : undefined), 401);
  }
  assert.equal(await statusOf('GET', '/_mock/worlds', all), 200);
});

test('the token of a world steers it, however it is addressed, and nothing else', async () => {
  const own = bearer(one.token);
  assert.equal(await statusOf('GET', `/w/${one.id}/_mock/outbox`, own), 200);
  assert.equal(await statusOf('GET', '/_mock/outbox', { ...own, 'x-mock-world': one.id }), 200);
  assert.equal(await statusOf('GET', '/_mock/outbox', own), 200, 'found by its token');
  assert.equal(await statusOf('GET', `/_mock/worlds/${one.id}`, own), 200);
  for (const path of [`/w/${other.id}/_mock/outbox`, `/_mock/worlds/${other.id}`, '/_mock/worlds'])
    assert.equal(await statusOf('GET', path, own), 401, path);
  assert.equal(await statusOf('POST', '/_mock/worlds', own, { fork: one.id }), 401);
  assert.equal(await statusOf('GET', `/w/${one.id}/_mock/worlds`, own), 401);
});

test('programs call with a key, and need no token', async () => {
  assert.equal(await mock.text(one), '0');
});

test('beyond its quotas a server says so, and how to go on', async () => {
  await make();
  const [status, { detail }] = await mock.ask('POST', '/_mock/worlds', {}, all);
  assert.deepEqual([status, /at most/.test(String(detail))], [429, true]);
  const [full, words] = await mock.ask('GET', `/w/${one.id}/_mock/outbox`, undefined, all);
  assert.deepEqual([full, /takes no more/.test(String(words['detail']))], [429, true]);
});
