import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { ada } from '../../../mocks/index.js';
import { served } from './stage.js';

const { server, engine, ask } = await served('live');
const basic = `authorization: Basic ${btoa(`${ada.apiKey}:${ada.apiSecret}`)}`;
const host = 'host: localhost';
const balance = '/account/get-balance';

interface Answer {
  readonly status: number;
  readonly version: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends bytes, and reads until the server closes; undefined headers of an answer are those it lacks. */
async function raw(...bytes: readonly (string | Uint8Array)[]): Promise<Answer> {
  const socket = connect(server.port, '127.0.0.1');
  for (const chunk of bytes) socket.write(chunk);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const [, version = '', status = ''] = /^HTTP\/(\d\.\d) (\d{3})/.exec(first) ?? [];
  const headers = lines.map((it): [string, string] => [
    it.slice(0, it.indexOf(':')).toLowerCase(),
    it.slice(it.indexOf(':') + 2),
  ]);
  return { version, status: Number(status), headers: Object.fromEntries(headers), body: rest.join('\r\n\r\n') };
}

const head = (...lines: readonly string[]) => `${lines.join('\r\n')}\r\n\r\n`;
const close = 'connection: close';

test('HTTP/1.0 is answered with a length, no chunks, and a closed connection, with or without a host', async () => {
  for (const lines of [[], [host], ['connection: close']]) {
    const { status, headers, body } = await raw(head(`GET ${balance} HTTP/1.0`, basic, ...lines));
    assert.equal(status, 200);
    assert.equal(Number(headers['content-length']), Buffer.byteLength(body));
    assert.deepEqual([headers['transfer-encoding'], headers['connection']], [undefined, 'close']);
    assert.equal(typeof (JSON.parse(body) as { value: number }).value, 'number');
  }
});

test('HTTP/1.0 may ask for the connection to stay', async () => {
  const one = head(`GET ${balance} HTTP/1.0`, basic, 'connection: keep-alive');
  const { headers, body } = await raw(one, head(`GET ${balance} HTTP/1.0`, basic));
  assert.equal(headers['connection'], 'keep-alive');
  assert.equal(body.match(/HTTP\/1\.1 200/g)?.length, 1, 'the second answer follows');
});

test('HTTP/1.1 is told that an idle connection stays for longer than clients and proxies keep theirs', async () => {
  const { headers } = await raw(head(`GET ${balance} HTTP/1.1`, host, basic), head(`GET ${balance} HTTP/1.1`, host, close));
  assert.equal(headers['keep-alive'], 'timeout=65');
});

test('HTTP/1.0 gets whole pages and bodies as well, and no event in chunks', async () => {
  const page = await raw(head('GET / HTTP/1.0'));
  assert.equal(Number(page.headers['content-length']), Buffer.byteLength(page.body));
  const body = JSON.stringify({ email: ada.email, password: ada.password });
  const signedIn = await raw(head('POST /sessions HTTP/1.0', 'content-type: application/json', `content-length: ${body.length}`), body); // prettier-ignore
  assert.equal(signedIn.status, 200);
});

test('HTTP/1.1 without a host is refused, and a host of others as ever', async () => {
  assert.equal((await raw(head(`GET ${balance} HTTP/1.1`, basic, close))).status, 400);
  assert.equal((await raw(head(`GET ${balance} HTTP/1.1`, basic, close, 'host: evil.example'))).status, 421);
  assert.equal((await raw(head(`GET ${balance} HTTP/1.1`, basic, close, 'host:'))).status, 421);
  assert.equal((await raw(head(`GET ${balance} HTTP/1.0`, basic, 'host: evil.example'))).status, 421);
});

test('HEAD has the headers of GET and no body, also when refused', async () => {
  for (const path of [balance, '/', '/nothing', '/sessions', '/_mock/clock']) {
    const [got, asked] = await Promise.all(['GET', 'HEAD'].map((method) => raw(head(`${method} ${path} HTTP/1.1`, host, basic, close)))); // prettier-ignore
    const { date, ...headers } = asked!.headers;
    assert.ok(date);
    assert.deepEqual([asked!.status, asked!.body], [got!.status, '']);
    assert.deepEqual({ ...headers, date }, { ...got!.headers, date });
  }
});

test('OPTIONS tells the methods of a path, and of the whole server', async () => {
  for (const [path, status, allow] of [
    [balance, 204, 'GET, HEAD, OPTIONS'],
    ['/sessions', 204, 'POST, OPTIONS'],
    ['*', 204, 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'],
    ['/nothing', 404, undefined],
  ] as const) {
    const answer = await raw(head(`OPTIONS ${path} HTTP/1.1`, host, close));
    assert.deepEqual([answer.status, answer.headers['allow'], answer.headers['content-length']], [status, allow, status === 204 ? undefined : answer.headers['content-length']]); // prettier-ignore
  }
  assert.deepEqual((await engine.handle({ method: 'OPTIONS', url: balance, headers: {} })).headers, { allow: 'GET, HEAD, OPTIONS' }); // prettier-ignore
});

const chunked = (...parts: readonly Uint8Array[]) => [
  ...parts.flatMap((it) => [`${it.length.toString(16)}\r\n`, it, '\r\n']),
  '0\r\n\r\n',
];
const post = (...lines: readonly string[]) => head('POST /sms/json HTTP/1.1', host, basic, close, ...lines);
const json = 'content-type: application/json';
const sms = Buffer.from(JSON.stringify({ from: 'Acme', to: '447700900500', text: 'Grüße, in Stücken' }));

for (const [what, ...bytes] of [
  ['in one piece', post(json, `content-length: ${sms.length}`), sms],
  ['in chunks, in the middle of a letter', post(json, 'transfer-encoding: chunked'), ...chunked(...Array.from(sms, (_, at) => sms.subarray(at, at + 1)))], // prettier-ignore
  ['packed by gzip', post(json, 'content-encoding: gzip', `content-length: ${gzipSync(sms).length}`), gzipSync(sms)],
  ['packed by gzip and in chunks', post(json, 'content-encoding: gzip', 'transfer-encoding: chunked'), ...chunked(gzipSync(sms).subarray(0, 5), gzipSync(sms).subarray(5))], // prettier-ignore
  ['packed by deflate', post(json, 'content-encoding: deflate', `content-length: ${deflateSync(sms).length}`), deflateSync(sms)],
  ['after 100 Continue', post(json, 'expect: 100-continue', `content-length: ${sms.length}`), sms],
] as const)
  test(`a body ${what} is read`, async () => {
    await ask('POST', '/_mock/reset', { scenario: 'live' });
    const answer = await raw(...bytes);
    assert.match(`${answer.status} ${answer.body}`, /"status":"0"/);
    const [sent] = engine.outbox({ kind: 'sms' }).slice(-1);
    assert.equal(sent?.text, 'Grüße, in Stücken');
  });

for (const [what, expected, ...bytes] of [
  ['that breaks off inside gzip', 400, post(json, 'content-encoding: gzip', 'content-length: 10'), gzipSync(sms).subarray(0, 10)],
  ['packed in a way that nobody knows', 415, post(json, 'content-encoding: br', 'content-length: 2'), 'xx'],
  ['with a chunk that has no length', 400, post(json, 'transfer-encoding: chunked'), 'no length\r\nx\r\n0\r\n\r\n'],
  ['with two lengths', 400, post(json, 'content-length: 1', 'content-length: 2'), 'xx'],
  ['with chunks and a length', 400, post(json, 'content-length: 1', 'transfer-encoding: chunked'), '0\r\n\r\n'],
  ['that unpacks to more than may be', 413, post(json, 'content-encoding: gzip', `content-length: ${gzipSync('x'.repeat(200_000)).length}`), gzipSync('x'.repeat(200_000))], // prettier-ignore
] as const)
  test(`a body ${what} is refused with ${expected}`, async () => {
    const before = engine.world;
    assert.equal((await raw(...bytes)).status, expected);
    assert.equal(engine.world, before);
  });

test('requests that come at once are answered in their order', async () => {
  const one = (path: string, ...more: readonly string[]) => head(`GET ${path} HTTP/1.1`, host, basic, ...more);
  const { status, body } = await raw(one(balance), one('/nothing'), one(balance, close));
  assert.equal(status, 200);
  assert.deepEqual([...body.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, it]) => it), ['404', '200']); // prettier-ignore
});
