import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { fetchHandler } from '../../../mocks/transports/fetch.js';
import { ada } from '../../../mocks/index.js';
import { scenarios } from '../../../mocks/index.js';
import { stagedEngine } from './stage.js';

const engine = stagedEngine({ world: scenarios.live() });
const answer = fetchHandler(engine, { path: '/api/' });
const signIn = JSON.stringify({ email: ada.email, password: ada.password });
const post = (body: BodyInit, headers: Record<string, string> = {}, url = 'https://app.example/api/sessions') =>
  answer(new Request(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers }, duplex: 'half' } as RequestInit)); // prettier-ignore

test('a standard request is answered below the path that the handler is mounted at', async () => {
  const response = await post(signIn);
  assert.deepEqual([response.status, response.headers.get('content-type')], [200, 'application/json']);
  const { token } = (await response.json()) as { token: string };
  const balance = await answer(
    new Request('https://app.example/api/balance?x', { headers: { authorization: `Bearer ${token}` } }),
  );
  assert.equal(((await balance.json()) as { amount: string }).amount, '27.0000');
});

test('any other path is not found, and neither is what steers the mock', async () => {
  for (const path of ['/balance', '/apix/balance', '/', '/api/_mock/clock', '/api'])
    assert.equal((await answer(new Request(`https://app.example${path}`))).status, 404, path);
});

test('HEAD has no body, and a wrong method is told which are right', async () => {
  const head = await answer(new Request('https://app.example/api/balance', { method: 'HEAD' }));
  assert.deepEqual([head.status, await head.text()], [401, '']);
  const wrong = await answer(new Request('https://app.example/api/balance', { method: 'DELETE' }));
  assert.deepEqual([wrong.status, wrong.headers.get('allow')], [405, 'GET, HEAD']);
});

test('a body may come packed or in pieces, and is limited either way', async () => {
  assert.equal((await post(gzipSync(signIn), { 'content-encoding': 'gzip' })).status, 200);
  assert.equal((await post(gzipSync(signIn), { 'content-encoding': 'br' })).status, 415);
  const pieces = (...texts: readonly string[]) => new Blob([...texts]).stream();
  assert.equal((await post(pieces(signIn.slice(0, 20), signIn.slice(20)))).status, 200);
  assert.equal((await post('x'.repeat(100_001))).status, 413);
  assert.equal((await post(gzipSync('x'.repeat(100_001)), { 'content-encoding': 'gzip' })).status, 413);
});

test('a body that never ends is left at the limit', async () => {
  let pulled = 0;
  const endless = new ReadableStream({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(10_000));
    },
  });
  assert.equal((await post(endless)).status, 413);
  assert.ok(pulled < 20, String(pulled));
});
