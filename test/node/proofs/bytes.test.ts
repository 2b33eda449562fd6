import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { toSnapshot } from '../../../mocks/index.js';
import { served } from '../server/stage.js';

const limits = { body: 5_000, headers: 8_192, connections: 200, snapshot: 50_000 };
const { engine, server, ask } = await served('live', { limits });
/** A server for deliberately slow clients only, because others may need time on a busy machine. */
const hasty = await served('live', { limits: { ...limits, time: 400 } });
const before = toSnapshot(engine.world);

/** Sends bytes over a new connection, ends its side unless `hold` is set, and returns everything that came back. */
const thrown = (bytes: string | Uint8Array, { port = server.port, hold = false } = {}): Promise<string> =>
  new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (answer) => (heard += answer.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard));
    if (hold) socket.write(bytes);
    else socket.end(bytes);
  });
const statuses = (heard: string) => [...heard.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));

/** Expects that the mock still answers, has forgotten nothing, and breaks no invariant. */
async function standsAsBefore(): Promise<void> {
  assert.equal((await ask('GET', '/_mock/clock'))[0], 200);
  assert.equal(toSnapshot(engine.world), before);
  assert.deepEqual(checkWorld(engine.world), []);
}

const post = (path: string, body: string, length = body.length) =>
  `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${server.port}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`;

test('random bytes', async () => {
  let answers = 0;
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 3000 }), async (bytes) => {
      const heard = statuses(await thrown(bytes));
      answers += heard.length;
      assert.ok(
        heard.every((status) => status >= 400 && status < 500),
        heard.join(),
      );
    }),
    { numRuns: 300 },
  );
  assert.ok(answers > 200, `${answers} answers`);
  await standsAsBefore();
});

test('requests with random bytes anywhere in them', async () => {
  const whole = Buffer.from(post('/sessions', '{"email":"ada@example.com","password":"wrong","x":"........"}'));
  let answers = 0;
  const rest = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(rest, async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      const heard = statuses(await thrown(bytes));
      answers += heard.length;
      assert.ok(
        heard.every((status) => status >= 400 && status < 500),
        heard.join(),
      );
      engine.undo(engine.history.length - 1);
    }),
    { numRuns: 300 },
  );
  assert.ok(answers > 200, `${answers} answers`);
  await standsAsBefore();
});

test('random JSON on every route that takes a body', async () => {
  const paths = fc.constantFrom('/sign-ups', '/sessions', '/sign-ups/x/pins', '/_mock/clock', '/_mock/reset', '/_mock/faults');
  await fc.assert(
    fc.asyncProperty(
      paths,
      fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE'),
      fc.json({ maxDepth: 4 }),
      async (path, method, body) => {
        // An empty body is valid: it resets to the defaults.
        fc.pre(!/^\s*(\{\s*\})?\s*$/.test(body));
        const [status] = await ask(method, path, body);
        assert.ok(status >= (method === 'DELETE' ? 200 : 400) && status < 500, `${method} ${path} ${body}: ${status}`);
      },
    ),
    { numRuns: 400 },
  );
  await standsAsBefore();
});

const refused: readonly (readonly [name: string, bytes: string, status: number])[] = [
  ['a body cut short', post('/sessions', '{"email":', 500), 400],
  ['a request line cut short', 'POST /sess', 400],
  ['no HTTP', '\u0016\u0003\u0001\u0002', 400],
  ['a huge body', post('/sessions', `{"x":"${'x'.repeat(100_000)}"}`), 413],
  ['a huge snapshot', `${post('/_mock/snapshot', 'x'.repeat(200_000)).replace('POST', 'PUT')}`, 413],
  ['a huge header', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['a huge path', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`, 431],
  ['a thousand headers', `GET / HTTP/1.1\r\nhost: localhost\r\n${'abc: def\r\n'.repeat(3000)}\r\n`, 431],
  ['two lengths', 'POST /sessions HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 400],
  [
    'a length and chunks',
    'POST /sessions HTTP/1.1\r\nhost: localhost\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  ['broken chunks', 'POST /sessions HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n', 400],
  ['no host', 'GET /balance HTTP/1.1\r\n\r\n', 400],
  ['a path that decodes to nothing', `GET /sign-ups/%E0%A4%A HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`, 400],
  ['an unknown method', 'BREW /pot HTTP/1.1\r\nhost: localhost\r\n\r\n', 400],
  ['deep JSON', post('/sessions', `${'['.repeat(2000)}${']'.repeat(2000)}`), 400],
];
for (const [name, bytes, status] of refused) {
  test(`${name} is refused, and harms nothing`, async () => {
    assert.deepEqual(statuses(await thrown(bytes)), [status]);
    await standsAsBefore();
  });
}

for (const [name, bytes] of [
  ['headers', 'GET / HTTP/1.1\r\n'],
  ['a body', post('/sessions', '{', 100)],
] as const) {
  test(`whoever never ends ${name} is sent away, and harms nothing`, async () => {
    assert.deepEqual(statuses(await thrown(bytes, { port: hasty.server.port, hold: true })), [408]);
    assert.equal(toSnapshot(hasty.engine.world), before);
  });
}

test('whoever hangs up while an answer is due harms nothing', async () => {
  const hungUp = Array.from({ length: 100 }, () => {
    const socket = connect(server.port, '127.0.0.1').on('error', () => {});
    socket.write(post('/sessions', '{}'), () => socket.destroy());
    return once(socket, 'close');
  });
  await Promise.all(hungUp);
  await standsAsBefore();
});

test('of more connections than are allowed those that have waited the longest are ended, and all the others served', async () => {
  const sockets = Array.from({ length: limits.connections + 50 }, () => connect(server.port, '127.0.0.1').on('error', () => {}));
  let ended = 0;
  await new Promise<void>((then) => {
    for (const socket of sockets) socket.resume().once('close', () => ++ended === 50 && then());
  });
  const open = sockets.filter((socket) => !socket.closed);
  assert.equal(open.length, limits.connections);
  const answers = open.map(async (socket) => {
    const answer = once(socket, 'data');
    socket.write('GET /_mock/clock HTTP/1.1\r\nhost: localhost\r\n\r\n');
    return statuses(String((await answer)[0]));
  });
  assert.deepEqual(
    await Promise.all(answers),
    open.map(() => [200]),
  );
  const gone = open.map((socket) => once(socket.destroy(), 'close'));
  await Promise.all(gone);
  await standsAsBefore();
});
