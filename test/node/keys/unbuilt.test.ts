import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setupServer } from 'msw/node';
import { routes } from '../../../mocks/developer/index.js';
import { unbuiltRoutes } from '../../../mocks/developer/unbuilt-routes.js';
import { scenarios, type Engine } from '../../../mocks/index.js';
import { serve } from '../../../mocks/server/node.js';
import { handlers } from '../../../mocks/transports/msw.js';
import { frozen } from '../money/stage.js';
import { ada } from './stage.js';

type Door = (method: string, path: string) => Promise<readonly [status: number, type: string | null, body: string]>;

async function fetched(address: string, method: string): ReturnType<Door> {
  const answer = await fetch(address, { method });
  return [answer.status, answer.headers.get('content-type'), await answer.text()];
}

/** The three ways to the engine. */
const doors: Readonly<Record<string, (engine: Engine) => Promise<Door>>> = {
  'in process': async (engine) => async (method, url) => {
    const { status, headers, body } = await engine.handle({ method, url, headers: {} });
    return [status, headers['content-type'] ?? null, String(body)];
  },
  'over HTTP': async (engine) => {
    const server = await serve(engine);
    after(() => server.close());
    return (method, path) => fetched(server.url + path, method);
  },
  'by MSW': async (engine) => {
    const server = setupServer(...handlers(engine, 'https://api.unbuilt.test'));
    server.listen();
    after(() => server.close());
    return (method, path) => fetched(`https://api.unbuilt.test${path}`, method);
  },
};

const { apiKey, apiSecret } = ada;
const missing: readonly (readonly [path: string, field: string, what: string])[] = [
  ['/verify/check/xml', 'error_text', 'The Verify API'],
  ['/v2/verify/templates', 'detail', 'Making templates of the Verify API'],
  ['/v2/verify/templates/abc/template_fragments', 'detail', 'Making templates of the Verify API'],
  ['/ni/basic/xml', 'status_message', 'The Number Insight API'],
  ['/number/format/json', 'status_message', 'The Number Insight API'],
  ['/tts/json', 'error-text', 'The Text-to-Speech API'],
  ['/call/json', 'error-text', 'The Text-to-Speech API'],
  ['/v1/calls/abc/input/dtmf', 'detail', 'Listening to tones of the Voice API'],
  ['/v1/files/abc', 'detail', 'A recording of the Voice API'],
  ['/v1/applications', 'detail', 'The Application API'],
  ['/v0.1/messages', 'detail', 'The Messages API'],
  ['/v1/messages/abc', 'detail', 'The Messages API'],
  ['/beta/conversations/abc/members', 'detail', 'The Conversation API'],
  ['/v2/project/abc/archive', 'detail', 'The Video API'],
  [`/account/get-balance/${apiKey}/${apiSecret}`, 'error-code-label', 'Reading key and secret from the path'],
  [`/account/top-up/${apiKey}/${apiSecret}/00X`, 'error-code-label', 'Reading key and secret from the path'],
  [`/account/get-pricing/outbound/${apiKey}/${apiSecret}/GB`, 'error-code-label', 'Reading key and secret from the path'],
  [`/number/search/${apiKey}/${apiSecret}/GB`, 'error-code-label', 'Reading key and secret from the path'],
  [`/number/buy/${apiKey}/${apiSecret}/GB/447700900001`, 'error-code-label', 'Reading key and secret from the path'],
  [`/search/message/${apiKey}/${apiSecret}/abc`, 'error-code-label', 'Reading key and secret from the path'],
];

for (const [name, open] of Object.entries(doors))
  test(`${name}, what the mock lacks is named, in the shape of its API, and nothing happens`, async () => {
    const engine = frozen(scenarios.live());
    const door = await open(engine);
    const before = engine.world;
    for (const [path, field, what] of missing)
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        const [status, type, body] = await door(method, path);
        assert.deepEqual([status, type], [501, 'application/json'], `${method} ${path}`);
        const said = String((JSON.parse(body) as Readonly<Record<string, unknown>>)[field]);
        assert.ok(
          said.startsWith(`${what}`) && said.endsWith('is not part of this mock: nothing was sent, stored or charged.'),
          said,
        );
        assert.ok(!said.includes(apiSecret), 'no secret is repeated');
      }
    const [status, type, body] = await door('POST', '/sms/xml');
    assert.deepEqual([status, type], [501, 'text/xml']);
    assert.match(body, /<errorText>An answer in XML is not part of this mock[^<]*<\/errorText>/);
    assert.equal(engine.world, before);
  });

test('no route that is built is said not to be, and each of the others answers', async () => {
  const engine = frozen(scenarios.live());
  for (const [route] of unbuiltRoutes) {
    assert.ok(!routes.includes(route), route);
    const [method = '', path = ''] = route.split(' ');
    assert.equal((await engine.handle({ method, url: path.replace(/\{\w+\}|\*/g, 'x'), headers: {} })).status, 501, route);
  }
  for (const route of routes) {
    const [method = '', path = ''] = route.split(' ');
    assert.notEqual((await engine.handle({ method, url: path.replace(/\{\w+\}/g, 'x'), headers: {} })).status, 501, route);
  }
});
