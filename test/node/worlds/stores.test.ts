import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FolderStore } from '../../../mocks/server/folder-store.js';
import { MemoryStore } from '../../../mocks/worlds/memory-store.js';
import type { WorldStore } from '../../../mocks/worlds/store.js';
import { Worlds } from '../../../mocks/worlds/worlds.js';
import { advance, testStore, textOf } from './store-suite.js';

const root = await mkdtemp(join(tmpdir(), 'nexmo-worlds-'));
after(() => rm(root, { recursive: true }));
let folders = 0;
const newFolder = () => join(root, String(++folders));

const places = new WeakMap<WorldStore, string>();
const openFolder = async (path: string) => {
  const store = await FolderStore.open(path);
  places.set(store, path);
  return store;
};
testStore({ name: 'memory', open: async () => new MemoryStore(), again: async () => undefined });
testStore({
  name: 'folder',
  open: () => openFolder(newFolder()),
  async again(store) {
    await store.close();
    return openFolder(places.get(store)!);
  },
});

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
