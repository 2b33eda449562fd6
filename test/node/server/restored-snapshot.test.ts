import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { Agent, createServer, request, type ClientRequest, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { createClock, createEngine, scenarios, toSnapshot } from '../../../mocks/index.js';
import { Table } from '../../../mocks/collections/table.js';
import { Patience } from '../../../mocks/server/arriving-body.js';
import { served } from './stage.js';

const limit = 4_000_000;
const { server, engine, ask } = await served('live', { limits: { snapshot: limit } });

/** A world of many lines, with letters of several bytes. */
const other = {
  ...scenarios.busy(),
  phones: Table.from(Array.from({ length: 5000 }, (_, n) => [`+44${n}`, `acc_${n}_Zoë_😀`])),
};
const text = toSnapshot(other);
const bytes = Buffer.from(text);

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const begun = (headers: Record<string, string> = {}): ClientRequest =>
  request(`${server.url}/_mock/snapshot`, {
    method: 'PUT',
    agent,
    headers: { 'content-type': 'application/json', ...headers },
  });

async function answerTo(outgoing: ClientRequest): Promise<readonly [number, string]> {
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  return [answer.statusCode!, Buffer.concat((await answer.toArray()) as Buffer[]).toString()];
}

/** Sends a body in parts of a size, and resolves to the answer. */
async function sent(body: Uint8Array, size = 100_000, headers: Record<string, string> = {}) {
  const outgoing = begun(headers);
  const answer = answerTo(outgoing);
  const parts = Array.from({ length: Math.ceil(body.length / size) }, (_, n) => body.subarray(n * size, (n + 1) * size));
  Readable.from(parts).pipe(outgoing);
  return answer;
}

test('a snapshot is read in whatever parts it arrives', async () => {
  for (const [n, size] of [bytes.length, 65_536, 1009, 100_000].entries()) {
    engine.replace(scenarios.new({ seed: n }));
    assert.equal((await sent(bytes, size))[0], 200);
    assert.ok(toSnapshot(engine.world) === text, `in parts of ${size}`);
  }
  const short = Buffer.from(toSnapshot(scenarios.new()));
  assert.equal((await sent(short, 1))[0], 200);
  assert.equal(toSnapshot(engine.world), short.toString());
});

test('what falls due in a restored world is what falls due in any, and comes about alike', async () => {
  engine.replace(scenarios.new());
  const world = scenarios.onThe31st();
  assert.equal((await sent(Buffer.from(toSnapshot(world))))[0], 200);
  const same = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const all = { size: 10_000 };
  assert.ok(same.upcoming(all).length > 0);
  assert.deepEqual(engine.upcoming(all), same.upcoming(all));
  for (const it of [engine, same]) it.advance(60 * 86_400_000);
  assert.ok(toSnapshot(engine.world) === toSnapshot(same.world));
});

test('others are answered from the world before until all of it was read', async () => {
  engine.replace(scenarios.new());
  const before = engine.world;
  const outgoing = begun();
  const answer = answerTo(outgoing);
  outgoing.write(bytes.subarray(0, bytes.length - 1000));
  const [status, clock] = await ask('GET', '/_mock/clock');
  assert.deepEqual([status, clock['now']], [200, new Date(before.now).toISOString()]);
  assert.equal(engine.world, before);
  outgoing.end(bytes.subarray(bytes.length - 1000));
  assert.equal((await answer)[0], 200);
  assert.ok(toSnapshot(engine.world) === text);
});

test('a text that is none is refused in words, its rest is not waited for, and the world stays', async () => {
  engine.replace(scenarios.new());
  const before = engine.world;
  const lines = text.split('\n');
  const middle = lines.findIndex((line, at) => at > lines.length / 2 && line.startsWith(',['));
  const withLine = (at: number, line: string) => lines.with(at, line).join('\n');
  const wrong: readonly (readonly [string, RegExp])[] = [
    [withLine(middle, lines[middle]!.slice(0, -1)), new RegExp(`line ${middle + 1} was damaged`)],
    [withLine(middle, `${lines[middle]!}]`), new RegExp(`line ${middle + 1} was damaged`)],
    [withLine(middle, `,["+1",${'['.repeat(100)}${']'.repeat(100)}]`), new RegExp(`line ${middle + 1} was damaged`)],
    [withLine(middle, ',[["+1","+2"],{"of":{"a":[1]}}]'), new RegExp(`line ${middle + 1} was damaged`)],
    [withLine(middle, ',[["+1","+2"],{"lengths":{"all":1e9},"items":{"all":{}}}]'), new RegExp(`line ${middle + 1} was damaged`)],
    [
      withLine(middle, `,${Array(100).fill('[["+1","+2"],{"lengths":{"all":10000},"items":{"all":0}}]').join()}`),
      new RegExp(`line ${middle + 1} was damaged`),
    ],
    [text.replace('acc_7_', 'acc_8_'), /it was damaged or changed/],
    [lines.toSpliced(middle, 1).join('\n'), /it was damaged or changed/],
    [`${text}\n{}`, new RegExp(`line ${lines.length + 1} was damaged`)],
    [lines.slice(0, middle).join('\n'), /not JSON, or not all of it/],
    [text.slice(0, -1), /not JSON, or not all of it/],
    ['', /not JSON/],
    ['[]', /no snapshot/],
  ];
  for (const [damaged, why] of wrong) {
    const [status, problem] = await sent(Buffer.from(damaged));
    assert.equal(status, 422);
    assert.match((JSON.parse(problem) as { readonly detail: string }).detail, why);
    assert.equal(engine.world, before);
  }
});

test('a snapshot that is spaced otherwise, on one line, or ends with a line is read', async () => {
  for (const it of [JSON.stringify(JSON.parse(text), null, 1), text.replaceAll('\n', ''), `${text}\n`]) {
    engine.replace(scenarios.new());
    const [status, said] = await sent(Buffer.from(it), 10_000);
    assert.equal(status, 200, said);
    assert.ok(toSnapshot(engine.world) === text);
  }
});

test('it may be packed, and is counted unpacked', async () => {
  for (const [coding, packed] of [
    ['gzip', gzipSync(bytes)],
    ['deflate', deflateSync(bytes)],
    ['identity', bytes],
  ] as const) {
    engine.replace(scenarios.new());
    assert.equal((await sent(packed, 500, { 'content-encoding': coding }))[0], 200, coding);
    assert.ok(toSnapshot(engine.world) === text);
  }
  const before = engine.world;
  const gzip = { 'content-encoding': 'gzip' };
  assert.equal((await sent(Buffer.from('x'), 500, gzip))[0], 400);
  assert.equal((await sent(gzipSync(bytes).subarray(0, -100), 500, gzip))[0], 400);
  assert.equal((await sent(bytes, 500_000, { 'content-encoding': 'br' }))[0], 415);
  assert.equal((await sent(gzipSync(Buffer.alloc(limit + 1, 32)), 500, gzip))[0], 413);
  assert.equal((await sent(Buffer.alloc(3 * limit, 32)))[0], 413);
  assert.equal(engine.world, before);
});

test('a sender that leaves in the middle leaves the world as it was', async () => {
  const before = engine.world;
  const outgoing = begun();
  outgoing.on('error', () => {});
  outgoing.write(bytes.subarray(0, bytes.length / 2));
  await ask('GET', '/_mock/clock');
  const closed = new Promise((resolve) => outgoing.once('close', resolve));
  outgoing.destroy();
  await closed;
  assert.equal((await ask('GET', '/_mock/clock'))[0], 200);
  assert.equal(engine.world, before);
});

test('the limit for a whole request does not count while one is read as it arrives', async () => {
  const bare = createServer({ requestTimeout: 50 });
  const patience = new Patience(bare, 50);
  const incoming = { socket: { setTimeout: () => {} } } as unknown as IncomingMessage;
  const signal = new AbortController();
  const broken = patience.during(incoming, once(new EventEmitter(), 'end', signal));
  await patience.during(incoming, Promise.resolve());
  assert.equal(bare.requestTimeout, 0);
  signal.abort();
  await assert.rejects(broken);
  assert.equal(bare.requestTimeout, 50);
});
