import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { compiled } from '../../../scripts/compile-node.mjs';

const folder = await mkdtemp(join(tmpdir(), 'nexmo-mock-'));
after(() => rm(folder, { recursive: true }));

/** Starts the command as a person does; `printed` grows with its output. */
async function start(...options: readonly string[]) {
  const args = ['--import', './scripts/node20.mjs', compiled('mocks/bin/server.ts'), '--port', '0', ...options];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => printed.push(line));
  createInterface(child.stderr).on('line', (line) => printed.push(line));
  const ended = once(child, 'close').then(([code]) => code as number);
  const [first] = (await Promise.race([once(lines, 'line'), ended.then(() => [''])])) as [string];
  const url = /http:\/\/\S+(?=,)/.exec(first)?.[0] ?? '';
  return {
    url,
    printed,
    /** The exit code, once it has ended. */
    ended,
    stop: () => (child.kill('SIGTERM'), ended),
    kill: () => (child.kill('SIGKILL'), ended),
  };
}

test('what was done is there after a restart; no card number is in the log', async () => {
  const state = join(folder, 'state.json');
  const first = await start('--scenario', 'live', '--state', state, '--frozen');
  const clock = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"advance":"P40D"}' };
  const { now } = (await (await fetch(`${first.url}/_mock/clock`, clock)).json()) as { now: string };
  await fetch(`${first.url}/payments/4111111111111111`);
  await fetch(`${first.url}/payments/4111%201111%201111%201111`);
  assert.equal(await first.stop(), 0);
  const log = first.printed.join('\n');
  assert.match(log, /POST \/_mock\/clock 200/);
  assert.match(log, /GET \/payments\/•+ 401/);
  assert.doesNotMatch(log, /1111/);

  const second = await start('--state', state);
  const again = (await (await fetch(`${second.url}/_mock/clock`)).json()) as { now: string; frozen: boolean };
  assert.deepEqual([again.now, again.frozen], [now, true]);
  assert.equal(await second.stop(), 0);
});

test('a state has one server: the second says so and does not start; one that was killed keeps nobody out', async () => {
  const state = join(folder, 'owned.json');
  const first = await start('--state', state);
  const second = await start('--state', state);
  assert.equal(await second.ended, 2);
  assert.match(second.printed.join('\n'), /owned\.json is in use by another server \(process \d+\)/);
  await first.kill();
  const third = await start('--state', state);
  assert.match(third.url, /^http/);
  assert.equal(await third.stop(), 0);
  assert.match(third.printed.join('\n'), /holds passwords and API secrets as they are/);
});

test('a server that others can reach says so, and steers only with what it printed', async () => {
  const { url, printed, stop } = await start('--scenario', 'live', '--host', '0.0.0.0', '--allow-host', 'mock.test');
  const token = /steered with the token (\w+)$/.exec(printed[0] ?? '')?.[1];
  const clock = (headers: Record<string, string>) => fetch(`${url}/_mock/clock`, { headers }).then(({ status }) => status);
  assert.deepEqual([await clock({}), await clock({ authorization: `Bearer ${token}` })], [401, 200]);
  assert.equal(await stop(), 0);
  assert.match(printed.join('\n'), /WARNING: other machines can reach this server/);
});

test('an option that makes no sense is told, with how to do it', async () => {
  const { printed, ended } = await start('--scenario', 'nonsense');
  assert.equal(await ended, 2);
  assert.match(printed.join('\n'), /nonsense[^]*--scenario/);
});
