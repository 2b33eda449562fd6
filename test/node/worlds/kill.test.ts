import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Made } from './stage.js';

const folder = await mkdtemp(join(tmpdir(), 'nexmo-killed-'));
const running = new Set<ChildProcess>();
after(async () => {
  for (const it of running) it.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

interface Running {
  readonly url: string;
  readonly process: ChildProcess;
}

/** The server as people start it, in a shell's limits where some are given. */
async function start(limits = ''): Promise<Running> {
  const command = `${limits} exec "${process.execPath}" --import tsx mocks/bin/server.ts --port 0 --quiet --store "${folder}"`;
  const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /answers at (http:\S+?),/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    // Read to the end, for a server that nobody listens to would stop.
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(said)));
  });
  return { url, process: child };
}

async function end({ process: child }: Running, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  running.delete(child);
}

const post = (url: string, path: string, body: object) =>
  fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const make = async ({ url }: Running): Promise<Made> => (await (await post(url, '/_mock/worlds', {})).json()) as Made;

/** Sends a text; resolves to it once it is answered, and to nothing if no good answer comes. */
async function send({ url }: Running, { accounts: [person] }: Made, text: string): Promise<readonly string[]> {
  const credentials = { api_key: person!.apiKey, api_secret: person!.apiSecret };
  const answer = await post(url, '/sms/json', { ...credentials, from: 'Acme', to: '447700900500', text }).catch(() => undefined);
  return answer?.status === 200 && /"status":"0"/.test(await answer.text().catch(() => '')) ? [text] : [];
}
async function sent({ url }: Running, { id }: Made): Promise<readonly string[]> {
  const answer = await fetch(`${url}/w/${id}/_mock/outbox?kind=sms`);
  return ((await answer.json()) as { text: string }[]).map((it) => it.text);
}

test('killed at any moment, a server has every text that was answered, and none twice', async () => {
  let server = await start();
  const worlds = await Promise.all([make(server), make(server), make(server)]);
  const answered = new Map<Made, string[]>(worlds.map((it) => [it, []]));
  for (let kill = 0; kill < 3; kill++) {
    const calls = worlds.flatMap((world) =>
      Array.from({ length: 40 }, async (_, n) => answered.get(world)!.push(...(await send(server, world, `${kill}-${n}`)))),
    );
    // Somewhere in the middle: after some answers, before others.
    await Promise.race(calls.slice(30 * kill, 30 * kill + 1));
    await end(server, 'SIGKILL');
    await Promise.all(calls);
    server = await start();
    for (const world of worlds) {
      const texts = await sent(server, world);
      assert.equal(new Set(texts).size, texts.length, 'none is there twice');
      assert.deepEqual(
        answered.get(world)!.filter((it) => !texts.includes(it)),
        [],
        'each that was answered is there',
      );
    }
  }
  assert.ok([...answered.values()].flat().length > 0);
  await end(server, 'SIGTERM');
});

test('a full disk is told to the caller, and nothing is half done', { skip: process.platform === 'win32' }, async () => {
  // No file may grow beyond 32 blocks of 512 bytes, as if the disk were full; the signal for that is not fatal.
  let server = await start(`trap '' XFSZ; ulimit -f 32;`);
  const world = await make(server);
  const answered: string[] = [];
  let refused: string | undefined;
  for (let n = 0; n < 100 && refused === undefined; n++) {
    const done = await send(server, world, `text ${n}`);
    answered.push(...done);
    if (done.length === 0) refused = `text ${n}`;
  }
  assert.ok(refused !== undefined && answered.length > 0, `${answered.length} texts fitted`);
  assert.deepEqual(await sent(server, world), answered);
  await end(server, 'SIGKILL');
  server = await start();
  assert.deepEqual(await sent(server, world), answered);
  assert.deepEqual(await send(server, world, refused), [refused]);
  await end(server, 'SIGTERM');
});
