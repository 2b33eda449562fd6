import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { keepState } from '../../../mocks/server/keep-state.js';
import { createClock, createEngine, fromSnapshot, scenarios, toSnapshot } from '../../../mocks/index.js';
import { DamagedState, loadState, saveChange, saveState } from '../../../mocks/server/state-file.js';
import { statePieces, stateText } from '../../../mocks/server/state-text.js';
import { Table } from '../../../mocks/collections/table.js';
import { control } from '../../../mocks/control/control.js';
import { send } from '../../../mocks/world/outbox.js';
import type { World } from '../../../mocks/world/world.js';
import { snapshotPieces } from '../../../mocks/world/snapshot.js';
import { LinesSum } from '../../../mocks/world/snapshot-line.js';
import { eachWritten } from '../../../mocks/world/table-line.js';
import { WorldText } from '../../../mocks/world/world-text.js';
import { finished } from '../../../mocks/collections/steps.js';
import { hash } from '../../../mocks/collections/hash.js';

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
    [saved.replace('"version":6', '"version":7'), /version 7; this mock reads 3 to 6/],
    [saved.replace('"balance":', '"balance":1'), /damaged or changed/],
    [saved.replace('"accounts"', '"x"'), /damaged or changed/],
    [saved.replace(/"sum":"./, '"sum":"_'), /damaged or changed/],
    ['{"version":5,"sum":"x","world":[]}', /no world/],
    ['{"version":6,"sum":"x","world":{"phones":[[["+1","+2"],{"none":"acc_1"}]]}}', /phones is no table/],
  ];
  for (const [text, why] of reasons) assert.throws(() => fromSnapshot(text), { name: 'SnapshotError', message: why });
});

test('one character more, less or other is noticed anywhere', () => {
  for (let at = 0; at < saved.length; at += 7) {
    const without = saved.slice(0, at) + saved.slice(at + 1);
    // JSON without a line break is the same.
    if (saved[at] === '\n') assert.equal(toSnapshot(fromSnapshot(without)), saved);
    for (const damaged of [...(saved[at] === '\n' ? [] : [without]), `${saved.slice(0, at)}~${saved.slice(at + 1)}`])
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

/** The lines of a world before version 6, whose tables are plain however large they are. */
function textOfVersion5(it: World): string {
  const [sum, lines] = [new LinesSum(), [...new WorldText(true).lines(it)].filter((line) => line !== undefined)];
  for (const line of lines) sum.add(line);
  return `{"version":5,"sum":"${sum.toString()}","world":{\n${lines.map(({ text }) => text).join('')}}}`;
}

const crowded = { ...world, phones: Table.from(Array.from({ length: 3000 }, (_, n) => [`+44${n}`, `acc_${n}`] as const)) };

test('a snapshot of version 5 is read, also one that another program has spaced, and one that it has changed is not', () => {
  for (const it of [world, scenarios.busy(), crowded]) {
    const text = textOfVersion5(it);
    for (const old of [text, text.replaceAll('\n', ''), JSON.stringify(JSON.parse(text), null, 1)])
      assert.ok(toSnapshot(fromSnapshot(old)) === toSnapshot(it));
    assert.throws(() => fromSnapshot(text.replace('"acc_', '"acc-')), /damaged or changed/);
  }
});

test('a snapshot is JSON of the whole world, its large tables in another order and their values side by side', () => {
  for (const it of [world, scenarios.busy(), crowded]) {
    const inOrder = Object.entries((JSON.parse(toSnapshot(it)) as { readonly world: object }).world).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value as unknown];
      const entries: [string, unknown][] = [];
      for (const one of value) eachWritten(one, toSnapshot(it), (key, entry) => entries.push([key, entry]));
      return [name, entries.sort(([a], [b]) => (a < b ? -1 : 1))];
    });
    assert.ok(JSON.stringify(Object.fromEntries(inOrder)) === JSON.stringify(it));
  }
});

function beginAndLeave(it: World, kept: WorldText): void {
  const steps = snapshotPieces(it, kept);
  for (let n = 0; n < 30; n++) steps.next();
}

test('the text of a world is the same, whatever was written before with what was kept', () => {
  const steps = fc.array(
    fc.record({
      table: fc.constantFrom('phones', 'emails'),
      from: fc.nat(400),
      count: fc.nat(150),
      value: fc.option(fc.constantFrom('acc_1', 'acc_2'), { nil: undefined }),
      sent: fc.nat(70),
      isHalf: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(steps, (all) => {
      const kept = new WorldText();
      let it: World = world;
      for (const { table, from, count, value, sent, isHalf } of all) {
        for (let n = from; n < from + count; n++) {
          const phones = value === undefined ? it[table].delete(`k${n}`) : it[table].set(`k${n}`, value);
          it = { ...it, [table]: phones };
        }
        const mail = { kind: 'sms', account: null, from: 'Acme', to: '+1', text: 'Grüße', parts: 1 } as const;
        for (let n = 0; n < sent; n++) it = send(it, mail);
        if (isHalf) beginAndLeave(it, kept);
        const { pieces, length } = finished(snapshotPieces(it, kept));
        const text = pieces.join('');
        assert.equal(length, Buffer.byteLength(text));
        assert.equal(text, toSnapshot(it));
        assert.equal(toSnapshot(fromSnapshot(text)), text);
      }
    }),
    { numRuns: 60 },
  );
});

test('a snapshot of many is made while others have their turns, and is the same text', async () => {
  const entries = Array.from({ length: 100_000 }, (_, n) => [`+44${(n * 7919) % 100_003}`, `acc_${n}`] as const);
  const texts = Array.from(
    { length: 10_000 },
    () => ({ kind: 'sms', account: null, from: 'Acme', to: '+1', text: 'Grüße', parts: 1 }) as const,
  );
  const crowded = texts.reduce<World>(send, { ...world, phones: Table.from(entries) });
  let turns = 0;
  const count = () => void (turns++, (counting = setImmediate(count)));
  let counting = setImmediate(count);
  const { body } = await control(createEngine({ world: crowded, clock: createClock({ at: world.now, frozen: true }) }), {
    method: 'GET',
    url: '/_mock/snapshot',
    headers: {},
  });
  clearImmediate(counting);
  assert.ok(turns > 5, `others had ${turns} turns`);
  const text = String(body);
  assert.ok(text === toSnapshot(crowded));
  assert.ok(toSnapshot(fromSnapshot(text)) === text);
});

test('snapshots that are asked for at the same time are each of the world of then', async () => {
  const engine = createEngine({ world: scenarios.busy(), clock: createClock({ at: scenarios.busy().now, frozen: true }) });
  const asked: Promise<string>[] = [];
  const then: string[] = [];
  for (let n = 0; n < 4; n++) {
    engine.change('one', (it) => ({
      ...send(it, { kind: 'sms', account: null, from: 'Acme', to: '+1', text: `${n}`, parts: 1 }),
    }));
    then.push(toSnapshot(engine.world));
    const answer = control(engine, { method: 'GET', url: '/_mock/snapshot', headers: {} });
    asked.push(answer.then(({ body }) => String(body)));
  }
  const texts = await Promise.all(asked);
  assert.deepEqual(texts.length, 4);
  for (const [n, text] of texts.entries()) assert.ok(text === then[n], `the snapshot ${n}`);
});

test('a snapshot that another program has spaced is read, and one that it has changed is not', () => {
  const spaced = JSON.stringify(JSON.parse(saved), null, 2);
  assert.equal(toSnapshot(fromSnapshot(spaced)), saved);
  assert.throws(() => fromSnapshot(spaced.replace('Ada', 'Eve')), /damaged or changed/);
});

test('a state that can not be written is told of, and breaks nothing', async () => {
  const told: unknown[] = [];
  const path = join(await folder(), 'there is no such folder', 'state');
  await keepState(createEngine({ world }), path, (error) => told.push(error)).close();
  assert.match(String(told[0]), /ENOENT/);
});
