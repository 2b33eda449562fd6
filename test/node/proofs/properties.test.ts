import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { fromSnapshot, scenarios, toSnapshot, type ScenarioName } from '../../../mocks/index.js';
import { days, engineOf, live, take } from './life.js';

/** `PROOF_RUNS=50` makes every proof fifty times as long. */
const runs = (normal: number) => ({ numRuns: normal * Number(process.env['PROOF_RUNS'] ?? 1) });
const names = Object.keys(scenarios) as ScenarioName[];
const worlds = new Map(names.map((name) => [name, scenarios[name]()]));
const begin = fc.constantFrom(...names);
const from = (name: ScenarioName) => engineOf(worlds.get(name)!);
const text = ({ world }: ReturnType<typeof engineOf>) => toSnapshot(world);

test('whatever people do, whenever: every call gets an answer of the contract, and the world stays whole', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(begin, days, async (name, steps) => {
      const engine = from(name);
      for (const step of steps) {
        const answer = await take(engine, step);
        assert.notEqual(answer?.status, 500, String(answer?.body));
        for (const { what } of engine.history) seen.add(what);
      }
      assert.deepEqual(checkWorld(engine.world), []);
      // The snapshot holds all that can be kept of the world.
      assert.equal(toSnapshot(fromSnapshot(text(engine))), text(engine));
    }),
    runs(250),
  );
  assert.ok(seen.has('startSignUp') && seen.has('signIn') && seen.has('time'), [...seen].join(' '));
});

test('the same seed and the same days give the same world, to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(begin, days, async (name, steps) => {
      assert.equal(text(await live(from(name), steps)), text(await live(from(name), steps)));
    }),
    runs(80),
  );
});

test('one step in time and a thousand end in the same world', async () => {
  await fc.assert(
    fc.asyncProperty(begin, days, fc.integer({ min: 2, max: 200 }), async (name, steps, pieces) => {
      assert.equal(text(await live(from(name), steps, pieces)), text(await live(from(name), steps)));
    }),
    runs(60),
  );
});

test('going back and living the same days again gives the same world; so does a saved world', async () => {
  await fc.assert(
    fc.asyncProperty(begin, days, days, async (name, before, after) => {
      const engine = await live(from(name), before);
      const [changes, then] = [engine.history.length, text(engine)];
      const first = text(await live(engine, after));
      if (engine.history.length === changes) return;
      engine.undo(engine.history.length - changes);
      engine.moveTo(fromSnapshot(then).now);
      assert.equal(text(engine), then);
      assert.equal(text(await live(engine, after)), first);
      engine.replace(fromSnapshot(then));
      assert.equal(text(await live(engine, after)), first);
    }),
    runs(60),
  );
});

test('a saved world to which a host’s own fields are new goes on to the byte', async () => {
  const engine = await live(from('busy'), [{ call: 0 }, { api: 0 }]);
  const saved = text(engine);
  const first = text(await live(engine, [{ call: 1_214_830_679 }]));
  assert.match(first, /"extensions":/);
  engine.replace(fromSnapshot(saved));
  assert.equal(text(await live(engine, [{ call: 1_214_830_679 }])), first);
});

test('the world at any instant of the past is found again', async () => {
  await fc.assert(
    fc.asyncProperty(begin, days, async (name, steps) => {
      const engine = from(name);
      const past = new Map<number, string>();
      for (const step of steps) {
        await take(engine, step);
        past.set(engine.world.now, text(engine));
      }
      for (const [instant, then] of [...past].reverse()) {
        engine.rewind(instant);
        assert.equal(text(engine), then);
      }
    }),
    runs(40),
  );
});
