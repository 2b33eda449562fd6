import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbuiltRoutes } from '../../../mocks/developer/unbuilt-routes.js';
import { ada, stage } from './stage.js';
import { routes } from '../../../mocks/create-engine.js';

const sentence = /does not do what this route is for/;
const shapes: readonly (readonly [url: string, field: string])[] = [
  ['/verify/json', 'error_text'],
  ['/verify/check/json', 'error_text'],
  ['/ni/basic/json?number=447700900500', 'status_message'],
  ['/ni/advanced/async/json', 'status_message'],
  ['/tts/json', 'error-text'],
  ['/v1/calls', 'detail'],
  ['/v1/calls/abc', 'detail'],
  ['/v2/applications', 'detail'],
  ['/v1/redact/transaction', 'detail'],
  ['/v0.1/messages', 'detail'],
  [`/accounts/${ada.apiKey}/subaccounts`, 'detail'],
  ['/conversions/sms', 'error-code-label'],
  [`/account/get-balance/${ada.apiKey}/${ada.apiSecret}`, 'error-code-label'],
  [`/account/get-pricing/outbound/${ada.apiKey}/${ada.apiSecret}/GB`, 'error-code-label'],
  [`/number/buy/${ada.apiKey}/${ada.apiSecret}/GB/447700900001`, 'error-code-label'],
];
for (const [url, field] of shapes)
  test(`${url} says that it is not built, in the shape of its API, and does nothing`, async () => {
    const { engine, ask } = stage();
    const before = engine.world;
    for (const method of ['GET', 'POST']) {
      const [status, told, headers] = await ask(method, url, method === 'POST' ? {} : undefined);
      assert.deepEqual([status, headers['content-type']], [501, 'application/json']);
      assert.match(String(told[field]), sentence);
    }
    assert.equal(engine.world, before);
  });

test('/sms/xml says so in XML', async () => {
  const { engine } = stage();
  const { status, headers, body } = await engine.handle({ method: 'POST', url: '/sms/xml', headers: {}, body: '' });
  assert.deepEqual([status, headers['content-type']], [501, 'text/xml']);
  assert.match(String(body), /<errorText>This mock does not do[^<]*<\/errorText>/);
});

test('no route that is built is said not to be, and each of the others answers', async () => {
  const { engine } = stage();
  for (const [route] of unbuiltRoutes) {
    assert.ok(!routes.includes(route), route);
    const [method = '', path = ''] = route.split(' ');
    assert.equal((await engine.handle({ method, url: path.replace(/\{\w+\}/g, 'x'), headers: {} })).status, 501, route);
  }
});
