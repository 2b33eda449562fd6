import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { setupServer } from 'msw/node';
import { handlers } from '../../../mocks/transports/msw.js';
import { ada } from '../../../mocks/index.js';
import { served } from './stage.js';

const { engine, server } = await served('live');

interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}
/** A request exactly as it is written, which a browser would change. */
async function ask(path: string, { method = 'GET', headers = {}, body }: Init = {}, port = server.port) {
  const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent: false }).end(body);
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  const text = (await incoming.toArray()).join('');
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, text };
}

const credentials = `api_key=${ada.apiKey}&api_secret=${ada.apiSecret}`;
const basic = `Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}`;
const balance = `/account/get-balance?${credentials}`;

// Statuses without a body, and HEAD, through every transport.

const intercepted = 'http://mock.test';
const msw = setupServer(...handlers(engine, intercepted));
const throughMsw = async (method: string, url: string) => {
  msw.listen({ onUnhandledFrame: 'error' });
  try {
    const answer = await fetch(intercepted + url, { method, headers: { authorization: basic } });
    return [answer.status, await answer.text()];
  } finally {
    msw.close();
  }
};
const doors: Readonly<Record<string, (method: string, url: string) => Promise<readonly unknown[]>>> = {
  'in process': async (method, url) => {
    const { status, body } = await engine.handle({ method, url, headers: { authorization: basic } });
    return [status, body];
  },
  MSW: throughMsw,
  'the server': async (method, url) => {
    const { status, text } = await ask(url, { method, headers: { authorization: basic } });
    return [status, text];
  },
};
for (const [name, door] of Object.entries(doors)) {
  for (const status of [204, 205, 304]) {
    test(`${name}: an answer with the status ${status} has no body`, async () => {
      engine.faults.set([{ operation: 'GET /account/get-balance', status }]);
      assert.deepEqual(await door('GET', balance), [status, '']);
      engine.faults.set([]);
    });
  }
  test(`${name}: a secret is revoked by an answer without a body`, async () => {
    const body = JSON.stringify({ secret: 'Another1secret' });
    const headers = { authorization: basic, 'content-type': 'application/json' };
    const url = `/accounts/${ada.apiKey}/secrets`;
    const made = await engine.handle({ method: 'POST', url, headers, body });
    const { id } = JSON.parse(String(made.body)) as { id: string };
    assert.deepEqual(await door('DELETE', `${url}/${id}`), [204, '']);
  });
  test(`${name}: HEAD is GET without its body`, async () => {
    assert.deepEqual(await door('HEAD', balance), [200, '']);
    assert.deepEqual(await door('HEAD', '/balance'), [401, '']);
    assert.deepEqual(await door('HEAD', '/nothing'), [404, '']);
    assert.deepEqual(await door('HEAD', '/sessions'), [405, '']);
  });
}

test('HEAD tells the length that GET would have, of pages and of what steers the mock as well', async () => {
  for (const path of ['/', '/openapi.json', balance, '/_mock/scenarios', '/provider/field.html']) {
    const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)];
    assert.deepEqual([head.status, head.text], [200, ''], path);
    assert.equal(head.headers['content-length'], get.headers['content-length'], path);
  }
});

// Request lines.

for (const [target, expected] of [
  [`http://127.0.0.1:${server.port}${balance}`, 200],
  [`HTTP://LOCALHOST${balance}`, 200],
  ['http://127.0.0.1', 200],
  ['http://127.0.0.1/?x', 200],
  ['http://127.0.0.1?x', 200],
  ['http://elsewhere.test/balance', 421],
  ['http:///balance', 421],
  ['http://127.0.0.1@elsewhere.test/balance', 421],
  ['ftp://127.0.0.1/balance', 404],
] as const)
  test(`GET ${target.replace(credentials, '…').replace(String(server.port), '…')} is answered ${expected}`, async () => {
    assert.equal((await ask(target)).status, expected);
  });

// Bodies.

const text = { from: 'Acme', to: '447700900001', text: 'Grüße', api_key: ada.apiKey, api_secret: ada.apiSecret };
const form = new URLSearchParams(text).toString();
const multipart = (fields: Readonly<Record<string, string>>) => {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--x-y\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--x-y--\r\n`;
};
const asForm = { 'content-type': 'application/x-www-form-urlencoded' };
const asJson = { 'content-type': 'application/json' };
const inParts = { 'content-type': 'multipart/form-data; boundary=x-y' };
const file = '--x-y\r\ncontent-disposition: form-data; name="text"; filename="a.txt"\r\n\r\nno field\r\n';
const bodies: Readonly<Record<string, readonly [Readonly<Record<string, string>>, string | Uint8Array]>> = {
  'a form, packed by gzip': [{ ...asForm, 'content-encoding': 'gzip' }, gzipSync(form)],
  'a form, packed by deflate': [{ ...asForm, 'content-encoding': 'deflate' }, deflateSync(form)],
  'JSON, packed by gzip': [{ ...asJson, 'content-encoding': 'GZIP' }, gzipSync(JSON.stringify(text))],
  'JSON, packed by x-gzip': [{ ...asJson, 'content-encoding': 'x-gzip' }, gzipSync(JSON.stringify(text))],
  'JSON that is said to be as it is': [{ ...asJson, 'content-encoding': 'identity' }, JSON.stringify(text)],
  'a form in parts': [inParts, multipart(text)],
  'a form in parts, its boundary in quotes': [{ 'content-type': 'multipart/form-data; boundary="x-y"' }, multipart(text)],
  'a form in parts with a file, which is no field': [inParts, file + multipart(text)],
  'a form in parts, packed': [{ ...inParts, 'content-encoding': 'gzip' }, gzipSync(multipart(text))],
};
const sentBy = async (headers: Readonly<Record<string, string>>, body: string | Uint8Array) => {
  const { status, text: answer } = await ask('/sms/json', { method: 'POST', headers, body });
  return [status, JSON.parse(answer)] as const;
};
for (const [name, [headers, body]] of Object.entries(bodies))
  test(`${name} is read`, async () => {
    const [status, { messages }] = await sentBy(headers, body);
    assert.deepEqual([status, messages[0].status], [200, '0'], JSON.stringify(messages));
    assert.equal(engine.outbox({ kind: 'sms' }).at(-1)?.text, 'Grüße');
  });

const unread: Readonly<Record<string, readonly [Readonly<Record<string, string>>, string | Uint8Array, number]>> = {
  'a coding that nobody knows': [{ ...asJson, 'content-encoding': 'zstd' }, 'x', 415],
  'two codings': [{ ...asJson, 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync('{}')), 415],
  'what is said to be packed, and is not': [{ ...asJson, 'content-encoding': 'gzip' }, '{}', 400],
  'deflate without its frame': [{ ...asJson, 'content-encoding': 'deflate' }, deflateRawSync('{}'), 400],
  'half of what was packed': [{ ...asJson, 'content-encoding': 'gzip' }, gzipSync('{}').subarray(0, 12), 400],
  'a small body that holds a huge text': [{ ...asJson, 'content-encoding': 'gzip' }, gzipSync(' '.repeat(3_000_000)), 413],
  'a form in parts without its boundary': [{ 'content-type': 'multipart/form-data' }, multipart(text), 400],
  'a form in parts without its end': [inParts, multipart(text).replace('x-y--', 'x-y'), 400],
  'a part without a name': [inParts, '--x-y\r\n\r\nx\r\n--x-y--', 400],
};
for (const [name, [headers, body, expected]] of Object.entries(unread))
  test(`${name} is refused in words, and changes nothing`, async () => {
    const before = engine.world;
    const [status, problem] = await sentBy(headers, body);
    assert.equal(status, expected);
    if (expected === 415) assert.match(problem.detail, /gzip or deflate/);
    assert.equal(engine.world, before);
  });

test('JSON that is deeper than any data is refused, wherever it goes', async () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const)
    for (const [method, path] of [
      ['POST', '/sessions'],
      ['POST', '/sms/json'],
      ['POST', '/_mock/clock'],
      ['PUT', '/_mock/snapshot'],
    ] as const) {
      const body = `{"x":${open.repeat(15_000)}1${close.repeat(15_000)}}`;
      const { status } = await ask(path, { method, headers: asJson, body });
      assert.equal(status, path === '/_mock/snapshot' ? 422 : 400, `${path} ${open}`);
    }
});

// Permission to call.

test('a page of the allowed origin may send the headers of its host; any other page may send nothing', async () => {
  const page = 'http://portal.test';
  const { server: open } = await served('live', { cors: page });
  const preflight = (origin: string, headers: string) =>
    ask(
      '/balance',
      {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': headers },
      },
      open.port,
    );
  const { status, headers } = await preflight(page, 'authorization,x-tenant');
  assert.deepEqual([status, headers['access-control-allow-origin']], [204, page]);
  assert.match(headers['access-control-allow-headers'] ?? '', /\bx-tenant\b/);
  assert.doesNotMatch((await preflight(page, 'x<script>')).headers['access-control-allow-headers'] ?? '', /</);
  const other = await preflight('http://elsewhere.test', 'x-tenant');
  assert.equal(other.headers['access-control-allow-headers'], undefined);
  assert.equal(other.headers['access-control-allow-origin'], undefined);
});

const everywhere = ['/', '/openapi.json', '/provider/field.html', '/balance', balance, '/_mock/outbox', '/nothing'];
for (const host of ['evil.test', 'evil.test:4010', 'localhost.evil.test', '127.0.0.1.evil.test', 'localhost@evil.test', '[::1']) {
  test(`a page that has pointed the name ${host} at this machine is answered nothing`, async () => {
    for (const path of everywhere) {
      const { status, text: said } = await ask(path, { headers: { host } });
      assert.deepEqual([status, /--allow-host/.test(said)], [421, true], path);
    }
    const body = JSON.stringify({ email: ada.email, password: ada.password });
    assert.equal((await ask('/sessions', { method: 'POST', headers: { host, ...asJson }, body })).status, 421);
  });
}

test('it answers to the names of the loopback on any port, and to those it was told', async () => {
  const { server: told } = await served('live', { hosts: ['Mock.Test'] });
  for (const host of ['localhost', 'LOCALHOST:1', '127.0.0.1:8080', '127.8.0.1', '[::1]:4010', 'mock.test', 'mock.test:99'])
    assert.equal((await ask(balance, { headers: { host } }, told.port)).status, 200, host);
});

test('a server that others can reach is steered by its token alone', async () => {
  const { server: open } = await served('live', { host: '0.0.0.0', cors: 'http://portal.test' });
  assert.match(open.token ?? '', /^[\da-f]{32}$/);
  const status = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
    (await ask(path, { headers }, open.port)).status;
  for (const path of ['/_mock/clock', '/_mock/outbox', '/_mock/snapshot', '/_mock/nothing']) {
    for (const authorization of ['', 'Bearer', 'Bearer x', `Basic ${open.token}`])
      assert.equal(await status(path, { authorization }), 401, `${path} ${authorization}`);
    assert.equal(await status(path, { authorization: `Bearer ${open.token}` }), path === '/_mock/nothing' ? 404 : 200, path);
  }
  assert.equal(await status('/_mock/clock', { authorization: `Bearer ${open.token}`, origin: 'http://elsewhere.test' }), 403);
  for (const path of ['/', '/_mock/page.js', '/_mock/page.css', balance]) assert.equal(await status(path), 200, path);
  assert.equal(server.token, undefined);
});

// Slow and silent clients.

/** Resolves when the other side has closed the connection, which a socket notices when it writes. */
function gone(socket: Socket): Promise<unknown> {
  const poke = () => void (socket.writable && socket.write('x', () => setImmediate(poke)));
  poke();
  return new Promise((resolve) => socket.once('close', resolve));
}

test('a thousand clients that connect and say nothing keep nobody out', async () => {
  const { server: crowded } = await served('live', { limits: { connections: 100 } });
  const silent = Array.from({ length: 1000 }, () => connect(crowded.port, '127.0.0.1').on('error', () => {}));
  await Promise.all(silent.map((socket) => once(socket, 'connect')));
  assert.equal((await ask(balance, {}, crowded.port)).status, 200);
  silent.forEach((socket) => socket.destroy());
});

test('clients that say nothing are ended at their limit, though they never end themselves', async () => {
  const { server: strict } = await served('live', { limits: { time: 50 } });
  const silent = Array.from({ length: 20 }, () =>
    connect({ port: strict.port, host: '127.0.0.1', allowHalfOpen: true })
      .on('error', () => {})
      .resume(),
  );
  await Promise.all(silent.map((socket) => once(socket, 'end')));
  await Promise.all(silent.map(gone));
});

test('a client that asks and never reads is ended at its limit, and nobody waits for it', async () => {
  const { server: strict } = await served('live', { limits: { time: 500 } });
  const deaf = connect(strict.port, '127.0.0.1')
    .on('error', () => {})
    .pause();
  deaf.write('GET /openapi.json HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'.repeat(100));
  assert.equal((await ask(balance, {}, strict.port)).status, 200);
  await gone(deaf);
});

test('it answers while a test has stopped the timers of its own', async () => {
  const real = globalThis.setImmediate;
  globalThis.setImmediate = (() => undefined) as unknown as typeof setImmediate;
  try {
    assert.equal((await ask(balance)).status, 200);
  } finally {
    globalThis.setImmediate = real;
  }
});
