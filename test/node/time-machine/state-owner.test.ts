import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { scenarios } from '../../../mocks/index.js';
import { removeUnfinished, saveState } from '../../../mocks/server/state-file.js';
import { ownState, StateInUse } from '../../../mocks/server/state-owner.js';
import { compiled } from '../../../scripts/compile-node.mjs';

const folders: string[] = [];
after(() => Promise.all(folders.map((it) => rm(it, { recursive: true }))));
async function place() {
  const folder = await mkdtemp(join(tmpdir(), 'nexmo-owner-'));
  folders.push(folder);
  return { folder, path: join(folder, 'state') };
}
const uuid = '00000000-0000-4000-8000-000000000000';
const dead = spawnSync(process.execPath, ['-e', '']).pid;

test('a state file has one owner at a time', async () => {
  const { folder, path } = await place();
  const release = ownState(path);
  assert.throws(() => ownState(path), { name: 'StateInUse', message: /in use by another server \(process \d+\).+\.lock/ });
  release();
  ownState(path)();
  assert.deepEqual(await readdir(folder), []);
});

for (const [whose, lock] of Object.entries({
  'a process that is gone': `${dead} ${uuid}`,
  'an earlier process of the same number': `${process.pid} ${uuid}`,
  'a process that was cut off while it wrote': '',
  'who knows whom': 'nonsense ../../elsewhere',
}))
  test(`the lock of ${whose} is taken over`, async () => {
    const { folder, path } = await place();
    await writeFile(`${path}.lock`, lock);
    const release = ownState(path);
    assert.deepEqual(await readdir(folder), ['state.lock']);
    assert.throws(() => ownState(path), StateInUse);
    release();
    assert.deepEqual(await readdir(folder), []);
  });

test('the lock of a process that runs is respected', async () => {
  const { path } = await place();
  await writeFile(`${path}.lock`, `${process.ppid} ${uuid}`);
  assert.throws(() => ownState(path), StateInUse);
});

test('of many that find the lock of a process that is gone, one has it', async () => {
  const { path } = await place();
  await writeFile(`${path}.lock`, `${dead} ${uuid}`);
  const owner = pathToFileURL(compiled('mocks/server/state-owner.ts')).href;
  const code = `const { ownState } = await import('${owner}');
    try { ownState('${path}'); console.log('mine'); } catch { console.log('not mine'); }
    process.stdin.resume();`;
  const children = [1, 2, 3, 4].map(() =>
    spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const all = await Promise.all(children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])));
  // The owner keeps the file until all have tried.
  await Promise.all(children.map((child) => (child.stdin.end(), once(child, 'exit'))));
  assert.equal(all.filter((it) => it === 'mine\n').length, 1, all.join());
});

test('a lock and a state are never written through a link, and nobody else can read them', async () => {
  const { folder, path } = await place();
  const victim = join(folder, 'victim');
  await writeFile(victim, 'precious');
  await symlink(victim, `${path}.lock`);
  ownState(path);
  assert.equal(await readFile(victim, 'utf8'), 'precious');

  await symlink(victim, path);
  await saveState(path, { world: scenarios.empty(), frozen: true });
  assert.equal(await readFile(victim, 'utf8'), 'precious');
  assert.equal((await stat(path)).mode & 0o077, 0);
});

test('what a write left when the power went is removed, and nothing else', async () => {
  const { folder, path } = await place();
  const others = ['state', 'state.new-mine', 'state.damaged-1', 'other.new-0123456789abcdef'];
  for (const name of [...others, 'state.new-0123456789abcdef']) await writeFile(join(folder, name), 'x');
  await removeUnfinished(path);
  assert.deepEqual((await readdir(folder)).toSorted(), others.toSorted());
});
