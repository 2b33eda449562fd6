import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { control } from '../../../mocks/control/control.js';
import { scenarios, toSnapshot, type Engine, type ScenarioName } from '../../../mocks/index.js';
import { finished } from '../../../mocks/collections/steps.js';
import { asked } from '../people/stage.js';
import { days, engineOf, live } from '../proofs/life.js';

const names = Object.keys(scenarios) as ScenarioName[];
const worlds = new Map(names.map((name) => [name, scenarios[name]()]));
const day = 86_400_000;

/** A world in which many things fall due at one instant. */
const crowded = (): Engine => {
  const engine = engineOf(scenarios.live());
  for (let n = 0; n < 500; n++) asked(engine, 'signIn', { email: `a${n}@example.com`, password: 'wrong' });
  return engine;
};
const seen = (engine: Engine) => [toSnapshot(engine.world), engine.history.map(({ at, what }) => [at, what]), engine.next()];
const paid = (engine: Engine) => engine.change('paid', (world) => ({ ...world, serial: world.serial + 1 }));

test('a move in steps and one at once end in the same world, with the same events and the same way back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), days, fc.nat(400 * day), async (name, before, wait) => {
      const [one, other] = [engineOf(worlds.get(name)!), engineOf(worlds.get(name)!)];
      for (const engine of [one, other]) await live(engine, before);
      assert.deepEqual(finished(one.moveInSteps(one.clock.now() + wait)), other.advance(wait));
      assert.deepEqual(seen(one), seen(other));
    }),
    { numRuns: 60 * Number(process.env['PROOF_RUNS'] ?? 1) },
  );
});

test('between its steps the world is that before; a call that changes it comes before the move', () => {
  for (const at of [0, 1, 7, 20]) {
    const [one, other] = [crowded(), crowded()];
    const to = one.clock.now() + 2 * day;
    const before = toSnapshot(one.world);
    const steps = one.moveInSteps(to);
    let step = steps.next();
    assert.ok(!step.done);
    for (let n = 0; n < at; n++) step = steps.next();
    assert.equal(toSnapshot(one.world), before);
    assert.equal(one.clock.now(), other.clock.now());
    paid(one);
    paid(other);
    assert.deepEqual(finished(steps), other.moveTo(to));
    assert.deepEqual(seen(one), seen(other));
  }
});

test('a move that is disturbed again and again ends; whatever is asked of the engine meanwhile, the world is the same', () => {
  const asked: readonly ((engine: Engine) => unknown)[] = [
    paid,
    (engine) => engine.next(),
    (engine) => engine.upcoming(),
    (engine) => engine.advance(0),
    (engine) => engine.undo(0),
    (engine) => engine.world,
  ];
  for (const ask of asked.slice(0, 4)) {
    const [one, other] = [crowded(), crowded()];
    const to = one.clock.now() + 2 * day;
    const steps = one.moveInSteps(to);
    let times = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) {
      ask(one);
      times++;
    }
    assert.equal(times, 3);
    if (ask === paid) for (let n = 0; n < times; n++) paid(other);
    other.moveTo(to);
    assert.equal(toSnapshot(one.world), toSnapshot(other.world));
  }
});

test('a reset and the way back end a move', () => {
  for (const back of [(it: Engine) => it.replace(scenarios.new()), (it: Engine) => it.undo(1)]) {
    const [one, other] = [crowded(), crowded()];
    const steps = one.moveInSteps(one.clock.now() + 2 * day);
    steps.next();
    back(one);
    back(other);
    assert.deepEqual(finished(steps), []);
    assert.deepEqual(seen(one), seen(other));
    one.advance(90 * day);
    other.advance(90 * day);
    assert.deepEqual(seen(one), seen(other));
  }
});

test('over HTTP, moves come one after the other, and what steers the mock after them', async () => {
  const ask = async (engine: Engine, method: string, path: string, body?: object) =>
    JSON.parse(
      String((await control(engine, { method, url: path, headers: {}, ...(body && { body: JSON.stringify(body) }) })).body),
    ) as { readonly now: string; readonly total: number };
  const engine = crowded();
  const began = engine.clock.now();
  const answers = await Promise.all([
    ask(engine, 'POST', '/_mock/clock', { advance: 'P1D' }),
    ask(engine, 'POST', '/_mock/clock', { advance: 'P1D' }),
    ask(engine, 'GET', '/_mock/clock'),
  ]);
  assert.deepEqual(
    answers.map(({ now }) => Date.parse(now) - began),
    [day, 2 * day, 2 * day],
  );
  assert.ok(answers[0].total >= 500);
  assert.equal((await ask(engine, 'POST', '/_mock/clock', { advance: 'nonsense' })).now, undefined);
  assert.equal(Date.parse((await ask(engine, 'POST', '/_mock/clock', { advance: 'P1D' })).now) - began, 3 * day);
});
