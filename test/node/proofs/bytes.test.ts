import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkWorld } from '../../../mocks/check-world.js';
import { toSnapshot } from '../../../mocks/index.js';
import { served } from '../server/stage.js';

const limits = { body: 5_000, headers: 8_192, time: 400, connections: 200, snapshot: 50_000 };
const { engine, server, ask } = await served('live', { limits });
const before = toSnapshot(engine.world);

/** Sends bytes over a connection of its own; what came back until either side ended it. */
const thrown = (...pieces: readonly (string | Uint8Array | number)[]): Promise<string> =>
  new Promise((resolve) => {
    let heard = '';
    const socket = connect(server.port, '127.0.0.1');
    socket.setTimeout(3000, () => socket.destroy());
    socket.on('data', (bytes) => (heard += bytes.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard));
    const send = async () => {
      for (const piece of pieces) {
        if (typeof piece === 'number') await new Promise((then) => setTimeout(then, piece));
        else if (socket.writable) socket.write(piece);
      }
      socket.end();
    };
    void send();
  });
const statuses = (heard: string) => [...heard.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));

/** Whatever was sent, the mock is there, has forgotten nothing, and nothing is broken. */
async function standsAsBefore(): Promise<void> {
  assert.equal((await ask('GET', '/_mock/clock'))[0], 200);
  assert.equal(toSnapshot(engine.world), before);
  assert.deepEqual(checkWorld(engine.world), []);
}

const post = (path: string, body: string, length = body.length) =>
  `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${server.port}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`;

test('random bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 3000 }), async (bytes) => {
      const heard = statuses(await thrown(bytes));
      assert.ok(
        heard.every((status) => status >= 400 && status < 500),
        heard.join(),
      );
    }),
    { numRuns: 300 },
  );
  await standsAsBefore();
});

test('requests with random bytes anywhere in them', async () => {
  const whole = Buffer.from(post('/sessions', '{"email":"ada@example.com","password":"wrong","x":"........"}'));
  const rest = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(rest, async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      const heard = statuses(await thrown(bytes));
      assert.ok(
        heard.every((status) => status >= 400 && status < 500),
        heard.join(),
      );
      engine.undo(engine.history.length - 1);
    }),
    { numRuns: 300 },
  );
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
        // Nothing at all is a wish too: a reset to what is usual.
        fc.pre(!/^\s*(\{\s*\})?\s*$/.test(body));
        const [status] = await ask(method, path, body);
        assert.ok((status >= 400 && status < 500) || method === 'DELETE', `${method} ${path} ${body}: ${status}`);
      },
    ),
    { numRuns: 400 },
  );
  await standsAsBefore();
});

const refused: readonly (readonly [string, readonly (string | number)[], readonly number[]])[] = [
  ['a body cut short', [post('/sessions', '{"email":', 500)], [400]],
  ['a request line cut short', ['POST /sess'], [400]],
  ['no HTTP', ['\u0016\u0003\u0001\u0002'], [400]],
  ['a huge body', [post('/sessions', `{"x":"${'x'.repeat(100_000)}"}`)], [413]],
  ['a huge snapshot', [`${post('/_mock/snapshot', 'x'.repeat(200_000)).replace('POST', 'PUT')}`], [413]],
  ['a huge header', [`GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`], [431]],
  ['a huge path', [`GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`], [431]],
  ['a thousand headers', [`GET / HTTP/1.1\r\nhost: localhost\r\n${'abc: def\r\n'.repeat(3000)}\r\n`], [431]],
  ['two lengths', ['POST /sessions HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'], [400]],
  [
    'a length and chunks',
    ['POST /sessions HTTP/1.1\r\nhost: localhost\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
    [400],
  ],
  ['broken chunks', ['POST /sessions HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'], [400]],
  ['no host', ['GET /balance HTTP/1.1\r\n\r\n'], [400]],
  ['a path that decodes to nothing', [`GET /sign-ups/%E0%A4%A HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`], [400]],
  ['an unknown method', ['BREW /pot HTTP/1.1\r\nhost: localhost\r\n\r\n'], [400]],
  ['slow headers', ['GET / HTTP/1.1\r\n', 1500, 'host: localhost\r\n\r\n'], [408]],
  ['a slow body', [post('/sessions', '{', 100), 1500, '}'], [408]],
  ['deep JSON', [post('/sessions', `${'['.repeat(2000)}${']'.repeat(2000)}`)], [400]],
];
for (const [name, pieces, expected] of refused) {
  test(`${name} is refused, and harms nothing`, async () => {
    assert.deepEqual(statuses(await thrown(...pieces)), expected);
    await standsAsBefore();
  });
}

test('whoever hangs up while an answer is due harms nothing', async () => {
  for (let n = 0; n < 100; n++) {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(post('/sessions', '{}'), () => socket.destroy());
  }
  await standsAsBefore();
});

test('more connections than are allowed are turned away, and those that are free serve again', async () => {
  const sockets = Array.from({ length: 250 }, () => connect(server.port, '127.0.0.1').on('error', () => {}));
  await new Promise((then) => setTimeout(then, 200));
  sockets.forEach((socket) => socket.destroy());
  await new Promise((then) => setTimeout(then, 100));
  await standsAsBefore();
});
