import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scenarios, toSnapshot, type ScenarioName, type World } from '../../../mocks/index.js';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { MemoryStore } from '../../../mocks/worlds/memory-store.js';
import { restored } from '../../../mocks/worlds/store.js';
import { Worlds } from '../../../mocks/worlds/worlds.js';
import { days, take, type Step } from '../proofs/life.js';

const runs = (normal: number) => ({ numRuns: normal * Number(process.env['PROOF_RUNS'] ?? 1) });
const scenario = fc.constantFrom(...(Object.keys(scenarios) as ScenarioName[]));
const step = (worlds: Worlds, id: string, it: Step) => worlds.run(id, ({ engine }) => take(engine, it));
const worldOf = (worlds: Worlds, id: string): Promise<World> => worlds.run(id, async ({ engine }) => engine.world);
const textOf = async (worlds: Worlds, id: string) => toSnapshot(await worldOf(worlds, id));

test('calls in two worlds in turn do what the same calls do one world after the other', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, scenario, days, days, fc.boolean(), async (first, second, here, there, isSame) => {
      const worlds = await Worlds.open();
      const one = await worlds.create({ scenario: first });
      const other = await worlds.create({ scenario: isSame ? first : second });
      for (let at = 0; at < Math.max(here.length, there.length); at++)
        await Promise.all([
          ...here.slice(at, at + 1).map((it) => step(worlds, one.id, it)),
          ...there.slice(at, at + 1).map((it) => step(worlds, other.id, it)),
        ]);
      const together = [await textOf(worlds, one.id), await textOf(worlds, other.id)];
      await worlds.reset(one.id);
      await worlds.reset(other.id);
      for (const it of here) await step(worlds, one.id, it);
      for (const it of there) await step(worlds, other.id, it);
      assert.deepEqual([await textOf(worlds, one.id), await textOf(worlds, other.id)], together);
      assert.deepEqual(checkWorld(await worldOf(worlds, one.id)), []);
    }),
    runs(30),
  );
});

test('a world is its beginning and its steps: what is kept gives the same world, to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, days, async (name, steps) => {
      const store = new MemoryStore();
      const worlds = await Worlds.open({ store });
      const { id } = await worlds.create({ scenario: name });
      for (const it of steps) await step(worlds, id, it);
      const { world, frozen } = restored((await store.load(id))!);
      assert.equal(frozen, true);
      assert.equal(toSnapshot(world), await textOf(worlds, id));
      assert.equal(world.realm, `_${id}`);
    }),
    runs(60),
  );
});

test('a fork at any step has the world of that step, with keys of its own', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, days, fc.nat(), async (name, steps, place) => {
      const worlds = await Worlds.open();
      const parent = await worlds.create({ scenario: name });
      const after = new Map<number, string>([[0, await textOf(worlds, parent.id)]]);
      for (const it of steps) {
        await step(worlds, parent.id, it);
        after.set(worlds.known(parent.id).steps, await textOf(worlds, parent.id));
      }
      const at = [...after.keys()][place % after.size]!;
      const fork = await worlds.fork(parent.id, { at });
      const secretsAside = (text: string) =>
        text
          .replace(/"secret":"[^"]*"/g, '')
          .replace(/_[b-z]{10}/g, '')
          .replace(/"sum":"\w+"/, '');
      assert.equal(secretsAside(await textOf(worlds, fork.id)), secretsAside(after.get(at)!));
      await step(worlds, fork.id, { wait: 1000 });
      assert.equal(await textOf(worlds, parent.id), [...after.values()].at(-1));
    }),
    runs(40),
  );
});

test('worlds that nobody works on leave the memory, and come back as they were', async () => {
  const worlds = await Worlds.open({ quotas: { awake: 2 } });
  const ids = await Promise.all(Array.from({ length: 5 }, async () => (await worlds.create()).id));
  const texts = new Map<string, string>();
  for (const [n, id] of ids.entries()) {
    await step(worlds, id, { wait: 1000 * (n + 1) });
    texts.set(id, await textOf(worlds, id));
  }
  assert.ok(worlds.awake <= 2, `${worlds.awake} are in memory`);
  for (const id of ids) assert.equal(await textOf(worlds, id), texts.get(id));
});

test('a world that nobody has asked for as long as it says is gone, and one that says never stays', async () => {
  let now = 0;
  const worlds = await Worlds.open({ wall: () => now });
  const short = await worlds.create({ expires: 1000 });
  const used = await worlds.create({ expires: 1000 });
  const kept = await worlds.create({ expires: null });
  now = 900;
  await step(worlds, used.id, { wait: 1 });
  now = 1100;
  await worlds.expire();
  assert.deepEqual(
    [short, used, kept].map(({ id }) => worlds.has(id)),
    [false, true, true],
  );
});

test('quotas: of worlds and of steps, each with a sentence', async () => {
  const worlds = await Worlds.open({ quotas: { worlds: 3, steps: 3 } });
  const { id } = await worlds.create();
  for (const wait of [1, 2, 3]) await step(worlds, id, { wait });
  await assert.rejects(step(worlds, id, { wait: 1 }), /has 3 steps of \d+ bytes, and takes no more/);
  const fork = await worlds.fork(id, { at: 2 });
  await step(worlds, fork.id, { wait: 1 });
  await worlds.create();
  await assert.rejects(worlds.create(), /keeps 3 worlds at most/);
  await assert.rejects(worlds.fork(id), /keeps 3 worlds at most/);
});

test('a fork of a large world copies nothing: it shares all but its own people', async () => {
  const worlds = await Worlds.open();
  const parent = await worlds.create({ scenario: 'history' });
  const before = await worldOf(worlds, parent.id);
  const fork = await worldOf(worlds, (await worlds.fork(parent.id)).id);
  const differs = Object.keys(before).filter((name) => before[name as keyof World] !== fork[name as keyof World]);
  assert.deepEqual(differs, ['realm', 'users']);
});
