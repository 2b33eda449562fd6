import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, createClock, createEngine, scenarios, toSnapshot, type Engine } from '../../../mocks/index.js';

const hour = 3_600_000;
const frozenEngine = (history?: number): Engine => {
  const world = scenarios.new();
  return createEngine({ world, clock: createClock({ at: world.now, frozen: true }), ...(history && { history }) });
};
const signIn = (engine: Engine, password = ada.password) =>
  engine.handle({ method: 'POST', url: '/sessions', headers: {}, body: JSON.stringify({ email: ada.email, password }) });
const text = (engine: Engine) => toSnapshot(engine.world);

test('an engine goes back to any earlier instant, also one at which nothing happened', () => {
  const engine = frozenEngine();
  const states = new Map([[engine.world.now, text(engine)]]);
  for (let n = 0; n < 40; n++) {
    if (n % 5 === 0) signIn(engine, n % 3 === 0 ? 'wrong' : ada.password);
    states.set(engine.world.now, text(engine));
    engine.advance(hour);
  }
  for (const [instant, state] of [...states].reverse()) {
    engine.rewind(instant + 1);
    engine.rewind(instant);
    assert.equal(text(engine), state);
    assert.equal(engine.clock.now(), instant);
  }
});

test('going back and doing the same again gives the same world', () => {
  const engine = frozenEngine();
  const live = () => {
    signIn(engine);
    engine.advance(13 * hour);
    signIn(engine, 'wrong');
    engine.advance(hour);
    return text(engine);
  };
  const [began, first] = [engine.world.now, live()];
  engine.undo(engine.history.length - 1);
  assert.equal(live(), first);
  engine.rewind(began + 1);
  engine.undo();
  assert.equal(live(), first);
});

test('changes are taken back one by one, even within one instant', () => {
  const engine = frozenEngine();
  const states = [text(engine)];
  for (let n = 0; n < 4; n++) {
    signIn(engine, 'wrong');
    states.push(text(engine));
  }
  assert.deepEqual(
    engine.history.map(({ what }) => what),
    ['start', 'signIn', 'signIn', 'signIn', 'signIn'],
  );
  engine.undo(0);
  assert.equal(text(engine), states[4]);
  engine.undo();
  assert.equal(text(engine), states[3]);
  engine.undo(3);
  assert.equal(text(engine), states[0]);
  assert.throws(() => engine.undo(), RangeError);
});

test('nobody goes back further than is remembered, past another world, or ahead', () => {
  const engine = frozenEngine(5);
  const began = engine.world.now;
  for (let n = 0; n < 30; n++) {
    engine.advance(hour / 2);
    signIn(engine, 'wrong');
  }
  assert.ok(engine.history.length >= 5 && engine.history.length <= 10);
  const before = text(engine);
  for (const instant of [began, engine.world.now + 1, NaN, -Infinity]) assert.throws(() => engine.rewind(instant), RangeError);
  for (const changes of [-1, 0.5, NaN, 10]) assert.throws(() => engine.undo(changes), RangeError);
  assert.equal(text(engine), before);
  engine.replace(scenarios.live());
  assert.throws(() => engine.undo(), RangeError);
});

test('another world brings its own time; the clock stands or runs on as before', () => {
  const engine = frozenEngine();
  engine.advance(1000 * hour);
  const world = scenarios.live({ now: Date.UTC(2015, 0, 31) });
  engine.replace(world);
  assert.deepEqual([engine.clock.now(), engine.clock.frozen], [world.now, true]);
  engine.clock.run();
  engine.replace(scenarios.empty({ now: Date.UTC(2014, 0, 1) }));
  assert.ok(engine.clock.now() - Date.UTC(2014, 0, 1) < hour && !engine.clock.frozen);
});

test('all that is coming is listed in order, in parts, and comes', () => {
  const engine = frozenEngine();
  for (let n = 0; n < 7; n++) {
    signIn(engine, n % 2 ? 'wrong' : ada.password);
    engine.advance(1000);
  }
  engine.undo(2);
  const coming = engine.upcoming({ size: 1000 });
  assert.ok(coming.length > 2);
  assert.deepEqual(coming[0], engine.next());
  assert.deepEqual(
    coming.map(({ at }) => at),
    coming.map(({ at }) => at).sort((a, b) => a - b),
  );
  assert.deepEqual([...engine.upcoming({ size: 2 }), ...engine.upcoming({ skip: 2 })], coming);
  assert.deepEqual(engine.moveTo(coming.at(-1)!.at), coming);
});
