import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepState } from '../../../mocks/server/keep-state.js';
import { createClock, createEngine, fromSnapshot, scenarios, toSnapshot } from '../../../mocks/index.js';
import { DamagedState, loadState, saveChange, saveState } from '../../../mocks/server/state-file.js';
import { statePieces, stateText } from '../../../mocks/server/state-text.js';
import { hash } from '../../../mocks/collections/hash.js';

const world = scenarios.live();
const saved = toSnapshot(world);

const folder = () => mkdtemp(join(tmpdir(), 'nexmo-state-'));

test('a state file is written whole, and read again with its clock', async () => {
  const path = join(await folder(), 'state');
  assert.equal(await loadState(path), undefined);
  await saveState(path, { world, frozen: true });
  const state = await loadState(path);
  assert.deepEqual([toSnapshot(state!.world), state!.frozen], [saved, true]);
  assert.deepEqual(await readdir(join(path, '..')), ['state']);
});

test('a damaged state file is kept aside, each under a name of its own', async () => {
  const path = join(await folder(), 'state');
  await saveState(path, { world, frozen: false });
  const whole = await readFile(path, 'utf8');
  for (const [n, damaged] of [whole.slice(0, 500), '', 'x', whole.replace('running', 'mad')].entries()) {
    await writeFile(path, damaged);
    const error = await loadState(path).catch((it: unknown) => it);
    assert.ok(error instanceof DamagedState);
    assert.match(error.message, /can't be used: .+\. It is kept as .+state\.damaged-\d\.$/);
    assert.equal(error.keptAs, `${path}.damaged-${n + 1}`);
    assert.equal(await readFile(error.keptAs, 'utf8'), damaged);
    assert.equal(await loadState(path), undefined);
  }
});

test('an engine is kept as it changes, and as it stands at the end', async () => {
  const path = join(await folder(), 'state');
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const keeper = keepState(engine, path, assert.ifError);
  await keeper.close();
  assert.equal(toSnapshot((await loadState(path))!.world), saved);

  const again = keepState(engine, path, assert.ifError);
  for (let n = 0; n < 20; n++) engine.replace(scenarios.new({ seed: n }));
  engine.clock.run();
  await again.close();
  const state = await loadState(path);
  assert.deepEqual([state?.world.seed, state?.frozen], [19, false]);
});

const once = (path: string) => readFile(path, 'utf8');

test('a change is added to the file, which holds the last state whatever happened, and grows by what differs', async () => {
  const path = join(await folder(), 'state');
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  let keeper = keepState(engine, path, assert.ifError);
  const sizes: number[] = [];
  const settled = async () => {
    await keeper.close();
    assert.equal(toSnapshot((await loadState(path))!.world), toSnapshot(engine.world));
    sizes.push((await once(path)).length);
  };
  const told = async (what: () => unknown) => {
    const before = await once(path);
    what();
    while ((await once(path)) === before) await new Promise((resolve) => setImmediate(resolve));
  };
  while ((await loadState(path)) === undefined) await new Promise((resolve) => setImmediate(resolve));
  await told(() => engine.change('one', (it) => ({ ...it, serial: it.serial + 1 })));
  const [whole, grown] = [saved.length, (await once(path)).length];
  assert.ok(grown > whole && grown < whole + 500, `${grown} after ${whole}`);
  await told(() => engine.replace(scenarios.new({ seed: 5 })));
  await told(() => engine.undo(0));
  await told(() => engine.advance(90 * 86_400_000));
  await settled();

  // A file that is not as it was left is written anew.
  keeper = keepState(engine, path, assert.ifError);
  engine.advance(1000);
  const isKept = async () => toSnapshot((await loadState(path))!.world) === toSnapshot(engine.world);
  while (!(await isKept())) await new Promise((resolve) => setImmediate(resolve));
  await writeFile(path, 'somebody else was here');
  await told(() => engine.advance(1000));
  await settled();
});

test('of a file that was cut, the whole lines count; one that was changed is kept aside', async () => {
  const path = join(await folder(), 'state');
  const states = [0, 1, 2, 3].map((n) => ({ world: { ...world, serial: world.serial + n }, frozen: n % 2 === 0 }));
  await saveState(path, states[0]!);
  const ends = [(await once(path)).length];
  for (const n of [1, 2, 3]) {
    await saveChange(path, states[n - 1]!.world, states[n]!);
    ends.push((await once(path)).length);
  }
  const text = await once(path);
  for (let end = ends[0]!; end <= text.length; end++) {
    await writeFile(path, text.slice(0, end));
    const last = ends.findLastIndex((it) => it <= end);
    const { world: read, frozen } = (await loadState(path))!;
    assert.deepEqual([read.serial, frozen], [states[last]!.world.serial, last % 2 === 0], `cut at ${end}`);
  }
  for (let at = ends[0]!; at < text.length - 1; at += 5) {
    const damaged = `${text.slice(0, at)}~${text.slice(at + 1)}`;
    await writeFile(path, damaged);
    // A power failure may leave the last line like that.
    if (at >= ends[2]!) {
      assert.equal((await loadState(path))!.world.serial, states[2]!.world.serial, `changed at ${at}`);
      continue;
    }
    const error = await loadState(path).catch((it: unknown) => it);
    assert.ok(error instanceof DamagedState, `changed at ${at}`);
    assert.match(error.message, /line \d+ was damaged/);
    assert.equal(await once(error.keptAs), damaged);
  }
});

test('a snapshot of an older version, which was one line, is read, also from a state file', async () => {
  const text = JSON.stringify(world);
  const path = join(await folder(), 'state');
  for (const version of [3, 4]) {
    const sum = hash(text).toString(16).padStart(8, '0') + text.length.toString(16);
    const old = `{"version":${version},"sum":"${sum}","world":${text}}`;
    assert.equal(toSnapshot(fromSnapshot(old)), saved);
    assert.throws(() => fromSnapshot(old.replace('Ada', 'Eve')), /damaged or changed/);
    await writeFile(path, `nexmo-account-mock, clock frozen\n${old}\n`);
    await saveChange(path, world, { world: { ...world, serial: 7 }, frozen: false });
    const state = await loadState(path);
    assert.deepEqual([state!.world.serial, state!.frozen], [7, false]);
  }
});

test('a whole state in pieces is the same text', async () => {
  const busy = scenarios.busy();
  const { pieces, length } = await statePieces({ world: busy, frozen: true });
  assert.equal(pieces.join(''), `${stateText({ world: busy, frozen: true })}\n`);
  assert.equal(length, Buffer.byteLength(pieces.join('')));
});

test('a state that can not be written is told of, and breaks nothing', async () => {
  const told: unknown[] = [];
  const path = join(await folder(), 'there is no such folder', 'state');
  await keepState(createEngine({ world }), path, (error) => told.push(error)).close();
  assert.match(String(told[0]), /ENOENT/);
});
