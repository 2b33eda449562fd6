import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClock, createEngine, scenarios, toSnapshot, type ScenarioName } from '../../../mocks/index.js';
import { scenarioList } from '../../../mocks/scenarios/index.js';
import { checkWorld } from '../../../mocks/invariants/index.js';

for (const { name, accounts } of scenarioList) {
  const make = scenarios[name as ScenarioName];

  test(`the scenario ${name} is a valid world, the same each time`, () => {
    for (const when of [{}, { seed: 9 }, { now: Date.UTC(2015, 1, 28, 9) }]) {
      const world = make(when);
      assert.deepEqual(checkWorld(world), []);
      assert.equal(toSnapshot(world), toSnapshot(make(when)));
      assert.equal(world.seed, when.seed ?? 1);
      if (when.now !== undefined) assert.equal(world.now, when.now);
    }
  });

  test(`everybody in ${name} signs in and calls as listed, for any seed`, async () => {
    const world = make({ seed: 5 });
    const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
    for (const { email, password, apiKey, apiSecret } of accounts) {
      const body = JSON.stringify({ email, password });
      assert.equal((await engine.handle({ method: 'POST', url: '/sessions', headers: {}, body })).status, 200, email);
      const url = `/account/get-balance?api_key=${apiKey}&api_secret=${apiSecret}`;
      assert.equal((await engine.handle({ method: 'GET', url, headers: {} })).status, 200, email);
    }
  });
}
