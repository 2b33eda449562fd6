import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, createEngine, scenarios } from '../../../mocks/index.js';
import type { Fault } from '../../../mocks/engine/faults.js';

const call = { method: 'POST', url: '/sessions', headers: {}, body: JSON.stringify(ada) };
const engineWith = (...faults: Fault[]) => createEngine({ world: scenarios.new(), faults });
const status = async (engine: ReturnType<typeof engineWith>, request = call) => (await engine.handle(request)).status;

const table: readonly (readonly [string, Fault, number])[] = [
  ['a status', { operation: 'signIn', status: 500 }, 500],
  ['any status', { operation: 'signIn', status: 418 }, 418],
  ['every call', { operation: '*', status: 502 }, 502],
  ['by route', { operation: 'POST /sessions', status: 429 }, 429],
  ['at a rate of all', { operation: 'signIn', rate: 1 }, 503],
  ['at a rate of none', { operation: 'signIn', rate: 0, status: 500 }, 200],
  ['late only', { operation: 'signIn', delay: 1 }, 200],
  ['another call', { operation: 'getBalance', status: 500 }, 200],
];
for (const [name, fault, expected] of table) {
  test(`a fault: ${name}`, async () => {
    const engine = engineWith(fault);
    assert.equal(await status(engine), expected);
    assert.equal(engine.world.sessions.size, expected === 200 ? 1 : 0);
  });
}

test('a call that is carried out, and its answer lost', async () => {
  const engine = engineWith({ operation: 'signIn', status: 504, carriedOut: true });
  assert.deepEqual([await status(engine), engine.world.sessions.size], [504, 1]);
});

test('a late answer takes its time; the call itself is carried out at once', async ({ mock }) => {
  const timers: (readonly [then: () => void, time: number])[] = [];
  mock.method(globalThis, 'setTimeout', (then: () => void, time: number) => void timers.push([then, time]));
  const engine = engineWith({ operation: 'signIn', delay: 30_000 });
  let answered = false;
  const answer = Promise.resolve(engine.handle(call)).then(() => (answered = true));
  assert.equal(engine.world.sessions.size, 1);
  await new Promise(setImmediate);
  assert.deepEqual([answered, timers.map(([, time]) => time)], [false, [30_000]]);
  timers[0]![0]();
  assert.equal(await answer, true);
});

test('which calls fail follows from the seed, and from nothing else', async () => {
  const fault = { operation: 'signIn', rate: 0.3 };
  const run = async (seed: number) => {
    const engine = createEngine({ world: scenarios.new({ seed }), faults: [fault] });
    const statuses = async () => {
      const all: number[] = [];
      for (let n = 0; n < 200; n++) all.push(await status(engine));
      return all;
    };
    const first = await statuses();
    engine.faults.set([fault]);
    assert.deepEqual(await statuses(), first);
    return first;
  };
  const [one, again, other] = [await run(1), await run(1), await run(2)];
  assert.deepEqual(one, again);
  assert.notDeepEqual(one, other);
  const failed = one.filter((it) => it === 503).length;
  assert.ok(failed > 40 && failed < 80, `${failed}`);
});

test('without faults all is well again', async () => {
  const engine = engineWith({ operation: '*', status: 500 });
  engine.faults.set([]);
  assert.equal(await status(engine), 200);
});
