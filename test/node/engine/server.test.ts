import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { serve, type Answered, type ServeOptions } from '../../../mocks/server/node.js';
import { scenarios } from '../../../mocks/index.js';
import { stagedEngine } from './stage.js';

const page = 'http://portal.test';

async function stage(options: ServeOptions = {}) {
  const engine = stagedEngine({ world: scenarios.new() });
  const server = await serve(engine, options);
  after(() => server.close());
  const ask = async (
    path: string,
    { headers = {}, ...init }: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ) => {
    const outgoing = request(server.url + path, { ...init, headers, agent: false }).end(init.body);
    const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
    const text = (await incoming.toArray()).join('');
    return {
      status: incoming.statusCode,
      headers: incoming.headers,
      data: text ? (JSON.parse(text) as Record<string, unknown>) : undefined,
    };
  };
  const isUp = async () => assert.equal((await ask('/balance')).status, 401);
  return { engine, server, ask, isUp };
}

/** Writes bytes to a raw socket and returns all that comes back until it is closed. */
function raw(port: number, bytes: string | Uint8Array, { end = true } = {}): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => (end ? socket.end(bytes) : socket.write(bytes)));
    socket.on('data', (chunk) => (heard += chunk.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard));
  });
}
const statuses = (heard: string) => [...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

const garbage: Readonly<Record<string, [string, number[]]>> = {
  'no HTTP': ['hello\r\n\r\n', [400]],
  'a request line cut short': ['GET /bal', [400]],
  'headers cut short': ['GET /balance HTTP/1.1\r\nHost: localhost\r\n', [400]],
  'a body cut short': ['POST /sessions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{', [400]],
  'a length that is none': ['POST /sessions HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n', [400]],
  'two framings': [
    'POST /sessions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    [400],
  ],
  'chunks that are none': ['POST /sessions HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', [400]],
  'no host': ['GET /balance HTTP/1.1\r\n\r\n', [400]],
  'headers too large': [`GET /balance HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, [431]],
  'an address too long': [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, [431]],
  'an absolute address': ['GET http://elsewhere/balance HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', [421]],
  'an asterisk': ['OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', [204]],
  'a tunnel': ['CONNECT x:1 HTTP/1.1\r\nHost: localhost\r\n\r\n', []],
};
for (const [what, [bytes, expected]] of Object.entries(garbage)) {
  test(`${what}: ${expected.join() || 'no answer'}, and the server stays up`, async () => {
    const { server, isUp } = await stage();
    assert.deepEqual(statuses(await raw(server.port, bytes)), expected);
    await isUp();
  });
}

test('random bytes never bring it down, and are never taken for a good request', async () => {
  const { server, isUp, engine } = await stage();
  const before = JSON.stringify(engine.world);
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    fc
      .tuple(
        fc.constantFrom('GET ', 'POST /sessions', 'GET / HTTP/1.1\r\n', 'POST /sms/json HTTP/1.1\r\nHost: localhost\r\n'),
        fc.string(),
      )
      .map((it) => new TextEncoder().encode(it.join(''))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (sent) => {
      const heard = statuses(await raw(server.port, sent));
      assert.ok(
        heard.every((status) => status >= 400 && status < 500),
        `${heard}`,
      );
    }),
    { numRuns: 300 },
  );
  await isUp();
  assert.equal(JSON.stringify(engine.world), before);
});

test('a body too large is refused, however its length is told', async () => {
  const { ask, isUp, server } = await stage({ limits: { body: 1000 } });
  const huge = await ask('/sessions', { method: 'POST', body: 'x'.repeat(2_000_000) });
  assert.deepEqual([huge.status, huge.data?.['code'], huge.headers.connection], [413, 'badRequest', 'close']);
  const chunk = `7d0\r\n${'x'.repeat(2000)}\r\n`;
  const head = 'POST /sessions HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n';
  assert.deepEqual(statuses(await raw(server.port, `${head}${chunk}${chunk}0\r\n\r\n`)), [413]);
  assert.equal((await ask('/sessions', { method: 'POST', body: 'x'.repeat(1000) })).status, 400);
  await isUp();
});

test('whoever is too slow is sent away', async () => {
  const { server, isUp } = await stage({ limits: { time: 500 } });
  for (const bytes of ['GET /bal', 'POST /sessions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{']) {
    assert.deepEqual(statuses(await raw(server.port, bytes, { end: false })), [408]);
  }
  await isUp();
});

test('when there are more connections than it takes, the one that was silent the longest is closed', async () => {
  const { server, isUp } = await stage({ limits: { connections: 2 } });
  const [first, second] = [connect(server.port, '127.0.0.1'), connect(server.port, '127.0.0.1')];
  const closed = once(first.resume(), 'close');
  for (const socket of [first, second]) {
    socket.write('GET /balance HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'data');
  }
  assert.deepEqual(statuses(await raw(server.port, 'GET /balance HTTP/1.1\r\nHost: localhost\r\n\r\n')), [401]);
  await closed;
  assert.equal(second.closed, false);
  second.destroy();
  await isUp();
});

test('pages of the allowed origin may call; others are told nothing', async () => {
  const { ask } = await stage({ cors: page });
  const asked = await ask('/sign-ups', { method: 'OPTIONS', headers: { origin: page, 'access-control-request-method': 'POST' } });
  assert.deepEqual([asked.status, asked.headers['access-control-allow-origin']], [204, page]);
  assert.match(asked.headers['access-control-allow-headers'] ?? '', /authorization/);
  const answer = await ask('/balance', { headers: { origin: page } });
  assert.deepEqual([answer.headers['access-control-allow-origin'], answer.headers.vary], [page, 'origin']);
  for (const origin of ['http://evil.test', 'null', `${page}.evil.test`]) {
    assert.equal((await ask('/balance', { headers: { origin } })).headers['access-control-allow-origin'], undefined);
  }
});

test('the log has method, path and status, and nothing secret', async () => {
  const answers: Answered[] = [];
  const { ask } = await stage({ onAnswer: (answer) => answers.push(answer) });
  await ask('/account/get-balance?api_key=k&api_secret=hush');
  assert.deepEqual(
    { ...answers[0], milliseconds: 0 },
    { method: 'GET', path: '/account/get-balance', status: 401, milliseconds: 0 },
  );
});

test('a port that is taken is said so', async () => {
  const { server } = await stage();
  await assert.rejects(serve(stagedEngine(), { port: server.port }), /EADDRINUSE/);
});
