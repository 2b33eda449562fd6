import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { toSnapshot } from '../../../mocks/index.js';
import { FolderStore } from '../../../mocks/server/folder-store.js';
import { MemoryStore } from '../../../mocks/worlds/memory-store.js';
import { restored, type WorldStore } from '../../../mocks/worlds/store.js';
import { Worlds } from '../../../mocks/worlds/worlds.js';
import { take, type Step } from '../proofs/life.js';

const root = await mkdtemp(join(tmpdir(), 'nexmo-worlds-'));
after(() => rm(root, { recursive: true }));
let folders = 0;
const newFolder = () => join(root, String(++folders));

interface Kind {
  readonly name: string;
  open(): Promise<WorldStore>;
  /** The store after the end of its process; undefined if it ends with it. */
  again(store: WorldStore): Promise<WorldStore | undefined>;
}
const places = new WeakMap<WorldStore, string>();
const openFolder = async (path: string) => {
  const store = await FolderStore.open(path);
  places.set(store, path);
  return store;
};
/** Every store must pass the same tests. */
const kinds: readonly Kind[] = [
  { name: 'memory', open: async () => new MemoryStore(), again: async () => undefined },
  {
    name: 'folder',
    open: () => openFolder(newFolder()),
    async again(store) {
      await store.close();
      return openFolder(places.get(store)!);
    },
  },
];

const advance = (worlds: Worlds, id: string, it: Step = { wait: 60_000 }) => worlds.run(id, ({ engine }) => take(engine, it));
const textOf = (worlds: Worlds, id: string) => worlds.run(id, async ({ engine }) => toSnapshot(engine.world));
const kept = async (store: WorldStore, id: string) => toSnapshot(restored((await store.load(id))!).world);

for (const { name, open, again } of kinds) {
  test(`${name}: a world that was made is there, with nothing but its beginning`, async () => {
    const store = await open();
    const worlds = await Worlds.open({ store });
    const about = await worlds.create({ scenario: 'numbers', name: 'One' });
    assert.deepEqual((await store.load(about.id))!.about, about);
    assert.deepEqual(await store.list(), [{ about, steps: 0, bytes: 0 }]);
    assert.equal(await store.load('bcdfghjkmn'), undefined);
  });

  test(`${name}: steps are added in order, and none behind another than the last`, async () => {
    const store = await open();
    const { id } = await (await Worlds.open({ store })).create();
    await store.append(id, 0, ['{"what":"a","frozen":true}', '{"what":"b","frozen":true}']);
    for (const wrong of [0, 1, 3]) await assert.rejects(store.append(id, wrong, ['{}']), { name: 'NotTheHead' });
    await store.append(id, 2, ['{"what":"c","frozen":true}']);
    assert.deepEqual(
      (await store.steps(id)).map((it) => (JSON.parse(it) as { what: string }).what),
      ['a', 'b', 'c'],
    );
    await assert.rejects(store.append('bcdfghjkmn', 0, ['{}']), { name: 'NotTheHead' });
  });

  test(`${name}: of two that add the same step, one is told, and does its work again on the other's world`, async () => {
    const store = await open();
    const here = await Worlds.open({ store });
    const { id } = await here.create();
    const begin = restored((await store.load(id))!).world.now;
    const there = await Worlds.open({ store });
    for (const worlds of [here, there, here, here, there]) await advance(worlds, id);
    await Promise.all([advance(here, id), advance(there, id)]);
    assert.equal(restored((await store.load(id))!).world.now - begin, 7 * 60_000);
    assert.equal((await store.steps(id)).length, 7);
  });

  test(`${name}: a state is kept on the way, so that only the steps behind it are repeated`, async () => {
    const store = await open();
    const worlds = await Worlds.open({ store });
    const { id } = await worlds.create({ scenario: 'live' });
    for (let step = 0; step < 600; step++) await advance(worlds, id, step % 50 === 49 ? { call: step } : { wait: 1000 });
    const loaded = (await store.load(id))!;
    assert.ok(loaded.from >= 512 && loaded.steps.length < 300, `${loaded.from} and ${loaded.steps.length}`);
    assert.equal(await kept(store, id), await textOf(worlds, id));
    const early = await worlds.fork(id, { at: 10 });
    const late = await worlds.fork(id, { at: 550 });
    for (const [fork, at] of [
      [early, 10],
      [late, 550],
    ] as const) {
      const [first, second] = [await worlds.fork(fork.id), await worlds.fork(id, { at })];
      const plain = async (of: string) => (await textOf(worlds, of)).replace(/"secret":"[^"]*"|_[b-z]{10}|"sum":"\w+"/g, '');
      assert.equal(await plain(first.id), await plain(second.id));
      assert.equal(worlds.known(fork.id).steps, at);
    }
  });

  test(`${name}: a world that is removed is gone, and its forks stay`, async () => {
    const store = await open();
    const worlds = await Worlds.open({ store });
    const { id } = await worlds.create();
    await advance(worlds, id);
    const fork = await worlds.fork(id);
    const text = await textOf(worlds, fork.id);
    await worlds.remove(id);
    assert.equal(await store.load(id), undefined);
    assert.equal(await kept(store, fork.id), text);
    await advance(worlds, fork.id);
    assert.equal(await kept(store, fork.id), await textOf(worlds, fork.id));
  });

  test(`${name}: after a restart each world is as it was, its name and its fork included`, async () => {
    const store = await open();
    const worlds = await Worlds.open({ store });
    const { id } = await worlds.create({ scenario: 'manyUsers' });
    for (const it of [{ wait: 90_000 }, { call: 3 }, { call: 4 }, { wait: 86_400_000 }]) await advance(worlds, id, it);
    await worlds.change(id, { name: 'Kept' });
    const fork = await worlds.fork(id);
    await advance(worlds, fork.id);
    const before = [await textOf(worlds, id), await textOf(worlds, fork.id)];
    const next = await again(store);
    if (!next) return;
    const after = await Worlds.open({ store: next });
    assert.equal(after.known(id).about.name, 'Kept');
    assert.deepEqual([await textOf(after, id), await textOf(after, fork.id)], before);
    await advance(after, id);
    assert.equal(await kept(next, id), await textOf(after, id));
  });
}

/** A world in a folder, with some steps, and the path of the file that has them. */
async function inFolder() {
  const path = newFolder();
  const worlds = await Worlds.open({ store: await FolderStore.open(path) });
  const { id } = await worlds.create();
  for (let step = 0; step < 5; step++) await advance(worlds, id);
  const text = await textOf(worlds, id);
  await worlds.close();
  return { path, id, text, file: join(path, id, 'steps-000000000') };
}

test('folder: a step that was cut off was told to nobody, and is cut off whole', async () => {
  const { path, id, text, file } = await inFolder();
  await appendFile(file, 'abcdef01 {"what":"half a st');
  const worlds = await Worlds.open({ store: await FolderStore.open(path) });
  assert.equal(await textOf(worlds, id), text);
  await advance(worlds, id);
  assert.equal(worlds.known(id).steps, 6);
  await worlds.close();
});

test('folder: a damaged step is told by file and line, and neither used nor touched; other worlds go on', async () => {
  const { path, id, file } = await inFolder();
  const whole = await readFile(file, 'utf8');
  const damaged = whole.replace('"frozen":true', '"frozen":trve');
  await writeFile(file, damaged);
  const worlds = await Worlds.open({ store: await FolderStore.open(path) });
  await assert.rejects(advance(worlds, id), /line 1 of .*steps-000000000 is damaged/);
  await advance(worlds, (await worlds.create()).id);
  assert.equal(await readFile(file, 'utf8'), damaged);
  await worlds.close();
});

test('folder: a damaged state is passed over for the steps that led to it', async () => {
  const { path, id, text } = await inFolder();
  await writeFile(join(path, id, 'state-000000004'), 'nonsense');
  const worlds = await Worlds.open({ store: await FolderStore.open(path) });
  assert.equal(await textOf(worlds, id), text);
  await worlds.close();
});

test('folder: one process has it; what another has left half done is cleared away', async () => {
  const path = newFolder();
  const store = await FolderStore.open(path);
  await assert.rejects(FolderStore.open(path), { name: 'StateInUse' });
  await store.close();
  await mkdtemp(join(path, '.new-'));
  await (await FolderStore.open(path)).close();
  assert.deepEqual(await readdir(path), []);
});

test('a step that can not be kept was not done: the caller is told, and the world goes on from what is kept', async () => {
  const store = new MemoryStore();
  const worlds = await Worlds.open({ store, onError: () => {} });
  const { id } = await worlds.create();
  await advance(worlds, id);
  const before = await textOf(worlds, id);
  const { append } = store;
  store.append = async () => {
    throw new Error('no space left on the device');
  };
  await assert.rejects(advance(worlds, id), { code: 'unavailable', message: /nothing was done: no space left/ });
  store.append = append;
  assert.equal(await textOf(worlds, id), before);
});
