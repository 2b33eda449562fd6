import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scenarios, stage } from '../usage/stage.js';

test('a program that asks for its balance changes nothing, and leaves no point in the history', async () => {
  const { ask, engine } = stage(scenarios.live());
  assert.equal((await ask('GET', '/account/get-balance'))[0], 200);
  const points = engine.history.length;
  for (const clock of ['stands', 'runs']) {
    if (clock === 'runs') engine.clock.run();
    for (let n = 0; n < 5; n++) await ask('GET', '/account/get-balance');
    assert.equal(engine.history.length, points, `the clock ${clock}`);
  }
});
