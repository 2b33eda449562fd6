import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepState } from '../../../mocks/server/keep-state.js';
import { createClock, createEngine, fromSnapshot, scenarios, toSnapshot } from '../../../mocks/index.js';
import { DamagedState, loadState, saveState } from '../../../mocks/server/state-file.js';

const world = scenarios.live();
const saved = toSnapshot(world);

test('a world survives being saved, to the byte', () => {
  assert.deepEqual(JSON.stringify(fromSnapshot(saved)), JSON.stringify(world));
  assert.equal(toSnapshot(fromSnapshot(saved)), saved);
  assert.equal(toSnapshot(fromSnapshot(JSON.stringify(JSON.parse(saved), null, 2))), saved);
});

test('any other text is refused, with a reason for people', () => {
  const reasons: readonly (readonly [string, RegExp])[] = [
    ['', /not JSON/],
    [saved.slice(0, -1), /not JSON/],
    ['null', /no snapshot/],
    ['[]', /no snapshot/],
    ['{}', /version none/],
    [saved.replace('"version":4', '"version":5'), /version 5; this mock reads 3 and 4/],
    [saved.replace('"balance":', '"balance":1'), /damaged or changed/],
    [saved.replace('"accounts"', '"x"'), /damaged or changed/],
    [saved.replace(/"sum":"./, '"sum":"_'), /damaged or changed/],
    ['{"version":4,"sum":"x","world":[]}', /no world/],
  ];
  for (const [text, why] of reasons) assert.throws(() => fromSnapshot(text), { name: 'SnapshotError', message: why });
});

test('one character more, less or other is noticed anywhere', () => {
  for (let at = 0; at < saved.length; at += 7) {
    for (const damaged of [saved.slice(0, at) + saved.slice(at + 1), `${saved.slice(0, at)}~${saved.slice(at + 1)}`])
      assert.throws(() => fromSnapshot(damaged), { name: 'SnapshotError' }, `at ${at}`);
  }
});

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

test('a state that can not be written is told of, and breaks nothing', async () => {
  const told: unknown[] = [];
  const path = join(await folder(), 'there is no such folder', 'state');
  await keepState(createEngine({ world }), path, (error) => told.push(error)).close();
  assert.match(String(told[0]), /ENOENT/);
});
