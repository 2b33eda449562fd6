import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createClock } from '../../../mocks/time/clock.js';
import type { SignedIn } from '../../../mocks/world/entities.js';
import { items } from '../../../mocks/collections/log.js';
import { timedRules } from '../../../mocks/rules/index.js';
import { sessionExpiry } from '../../../mocks/rules/session-expiry.js';
import { Table } from '../../../mocks/collections/table.js';
import { Plan } from '../../../mocks/time/plan.js';
import { createSchedule } from '../../../mocks/time/schedule.js';
import { rank, type Rule } from '../../../mocks/time/timed-rule.js';
import { emptyWorld, type World } from '../../../mocks/world/world.js';

const hour = 3_600_000;
const session = (n: number, expiresAt: number): SignedIn => ({ token: `t${n}`, userId: 'u', expiresAt });
const table = (sessions: readonly SignedIn[]) => Table.from(sessions.map((it) => [it.token, it] as const));

/** A world with an event at each of these instants. */
const worldOf = (moments: readonly number[]): World => ({
  ...emptyWorld({ now: 0 }),
  sessions: table(moments.map((at, n) => session(n, at))),
  signInFailures: Table.from(moments.map((at, n) => [`e${n}`, { email: `e${n}`, failures: 1 + (n % 6), latestAt: at }] as const)),
});
const moments = fc.array(fc.nat({ max: 30 * hour }), { maxLength: 40 });
const text = (world: World) => JSON.stringify(world);

test('one step and a thousand end in the same world, to the byte', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: hour / 60, max: 5 * hour }), (due, step) => {
      const [seed, end] = [worldOf(due), 60 * hour];
      const walking = createSchedule(timedRules);
      let walked = seed;
      for (let now = step; now < end; now += step) walked = walking.advance(walked, now).world;
      assert.equal(text(walking.advance(walked, end).world), text(createSchedule(timedRules).advance(seed, end).world));
    }),
    { numRuns: 50 },
  );
});

test('a warm schedule, given any worlds in any order, says what a cold one says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(moments, fc.nat({ max: 60 * hour })), { minLength: 2, maxLength: 6 }), (visits) => {
      const warm = createSchedule(timedRules);
      const worlds = visits.map(([due]) => worldOf(due));
      for (const [n, [, to]] of visits.entries()) {
        for (const world of [worlds[n]!, warm.advance(worlds[0]!, to).world, worlds[0]!]) {
          assert.deepEqual(warm.next(world), createSchedule(timedRules).next(world));
          const [mine, others] = [warm.advance(world, to), createSchedule(timedRules).advance(world, to)];
          assert.deepEqual([text(mine.world), mine.events], [text(others.world), others.events]);
        }
      }
    }),
    { numRuns: 30 },
  );
});

/** A rule that ends no session, but notes each event. */
const noting = (type: keyof typeof rank): Rule<'sessions'> => ({
  table: 'sessions',
  rank: rank[type],
  due: ({ userId, expiresAt }) => (userId.includes(type) ? undefined : expiresAt),
  describe: ({ token }) => ({ type, account: null, summary: token }),
  apply: (world, it) => ({ ...world, sessions: world.sessions.set(it.token, { ...it, userId: it.userId + type }) }),
});

test('at one instant: money, balance check, renewal, alert check, expiry; then by name', () => {
  const names = ['expiry', 'alertCheck', 'moneyArrives', 'renewal', 'balanceCheck'] as const;
  const rules = names.map(noting);
  const world = { ...emptyWorld({ now: 0 }), sessions: table([session(2, 5), session(1, 5), session(3, 4)]) };
  const { events } = createSchedule(rules).advance(world, 10);
  const order = ['moneyArrives', 'balanceCheck', 'renewal', 'alertCheck', 'expiry'];
  assert.deepEqual(
    events.map(({ at, type, summary }) => `${at} ${type} ${summary}`),
    [...order.map((it) => `4 ${it} t3`), ...order.flatMap((it) => [`5 ${it} t1`, `5 ${it} t2`])],
  );
});

test('what happened is remembered, and the clock ends where it was sent', () => {
  const { world, events } = createSchedule(timedRules).advance(
    { ...emptyWorld({ now: 0 }), sessions: table([session(1, 5)]) },
    10,
  );
  assert.deepEqual([world.now, world.sessions.size], [10, 0]);
  assert.deepEqual(items(world.happened), events);
  assert.deepEqual(
    events.map(({ at, type }) => [at, type]),
    [[5, 'sessionExpired']],
  );
});

test('what was due before the world began happens at once, and not in its past', () => {
  const world = { ...emptyWorld({ now: 100 }), sessions: table([session(1, 5)]) };
  assert.equal(createSchedule(timedRules).advance(world, 100).events[0]?.at, 100);
});

test('time that is past already changes nothing', () => {
  const world = { ...emptyWorld({ now: 100 }), sessions: table([session(1, 200)]) };
  assert.equal(createSchedule(timedRules).advance(world, 50).world, world);
});

test('the last two thousand events are remembered, at least', () => {
  const moments = Array.from({ length: 3000 }, (_, n) => n + 1);
  const sessions = table(moments.map((at) => session(at, at)));
  const { world } = createSchedule(timedRules).advance({ ...emptyWorld({ now: 0 }), sessions }, 3000);
  assert.deepEqual(
    items(world.happened)
      .slice(-2000)
      .map(({ at }) => at),
    moments.slice(-2000),
  );
});

test('a rule that makes no progress is found out', () => {
  const stuck: Rule<'sessions'> = {
    table: 'sessions',
    rank: rank.expiry,
    due: () => 5,
    describe: () => ({ type: 'stuck', account: null, summary: '' }),
    apply: (world, it) => ({ ...world, sessions: world.sessions.set(it.token, { ...it }) }),
  };
  const world = { ...emptyWorld({ now: 0 }), sessions: table([session(1, 5)]) };
  assert.throws(() => createSchedule([stuck]).advance(world, 10), /stuck .* without making progress/);
});

test('each of 100,000 entities is looked at once; after that, only those that change', () => {
  let asked = 0;
  const counting: Rule<'sessions'> = { ...sessionExpiry, due: (it, now) => (asked++, sessionExpiry.due(it, now)) };
  const sessions = table(Array.from({ length: 100_000 }, (_, n) => session(n, 100 * hour + n)));
  const schedule = createSchedule([counting]);
  const { world } = schedule.advance({ ...emptyWorld({ now: 0 }), sessions }, 1);
  assert.equal(asked, 100_000);
  schedule.advance({ ...world, sessions: world.sessions.set('t7', session(7, 5)) }, 10);
  assert.equal(asked, 100_001);
});

test('however often some entities change, the others are not looked at again, and few planned events are kept', () => {
  let asked = 0;
  const counting: Rule<'sessions'> = { ...sessionExpiry, due: (it, now) => (asked++, sessionExpiry.due(it, now)) };
  const plan = new Plan([counting]);
  let world: World = { ...emptyWorld({ now: 0 }), sessions: table(Array.from({ length: 1000 }, (_, n) => session(n, hour + n))) };
  plan.first(world);
  for (let n = 0; n < 20_000; n++) {
    world = { ...world, sessions: world.sessions.set(`t${n % 700}`, session(n % 700, 2 * hour + n)) };
    plan.first(world);
  }
  assert.equal(asked, 21_000);
  assert.ok(plan.size <= 2200, `${plan.size} are kept`);
  assert.deepEqual([plan.first(world)?.key, [...plan.events(world)].length], ['t700', 1000]);
});

test('a clock runs with the wall, stands still, goes forward, never back, and goes on when the wall clock is put back', () => {
  let wall = 1000;
  const clock = createClock({ at: 50, wall: () => wall });
  wall += 10;
  assert.deepEqual([clock.now(), clock.frozen], [60, false]);
  clock.freeze();
  wall += 10;
  assert.deepEqual([clock.now(), clock.frozen], [60, true]);
  clock.advance(5);
  clock.run();
  wall += 10;
  assert.equal(clock.now(), 75);
  wall -= 1000;
  assert.equal(clock.now(), 75);
  // The clock does not wait until the wall clock has caught up.
  wall += 3;
  assert.equal(clock.now(), 78);
  clock.moveTo(100);
  assert.equal(clock.now(), 100);
  for (const bad of [99, NaN, Infinity, 100.5, Date.UTC(10_000, 0)]) assert.throws(() => clock.moveTo(bad), RangeError);
  assert.throws(() => clock.advance(-1), RangeError);
  clock.set(7);
  assert.equal(clock.now(), 7);
});

test('a clock that runs is moved by whole steps, though it goes on while it is read', () => {
  let wall = 0;
  const clock = createClock({ at: 0, wall: () => wall++ });
  for (const step of [0, 0, 1, 1000, 0]) {
    const before = clock.now();
    clock.advance(step);
    assert.ok(clock.now() >= before + step);
  }
});
