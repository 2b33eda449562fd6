import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSnapshot } from '../../../mocks/index.js';
import { restored, type WorldStore } from '../../../mocks/worlds/store.js';
import { Worlds } from '../../../mocks/worlds/worlds.js';
import { take, type Step } from '../proofs/life.js';

/** A kind of store. */
export interface Kind {
  readonly name: string;
  open(): Promise<WorldStore>;
  /** The store after the end of its process; undefined if it ends with it. */
  again(store: WorldStore): Promise<WorldStore | undefined>;
}

export const advance = (worlds: Worlds, id: string, it: Step = { wait: 60_000 }) =>
  worlds.run(id, ({ engine }) => take(engine, it));
export const textOf = (worlds: Worlds, id: string) => worlds.run(id, async ({ engine }) => toSnapshot(engine.world));
const kept = async (store: WorldStore, id: string) => toSnapshot(restored((await store.load(id))!).world);

/** The tests that every store must pass. */
export function testStore({ name, open, again }: Kind): void {
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
