import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine, scenarios } from '../../../mocks/index.js';

test('a public name of before works on, and says once how it is called now', (context) => {
  const { mock } = context.mock.method(console, 'warn', () => {});
  const engine = createEngine({ world: scenarios.numbers() });
  assert.ok(engine.upcoming().length > 0);
  assert.equal(mock.callCount(), 0);
  assert.deepEqual([engine.coming(), engine.coming({ size: 1 })], [engine.upcoming(), engine.upcoming({ size: 1 })]);
  assert.deepEqual(
    mock.calls.map((call) => call.arguments),
    [['engine.coming() is called engine.upcoming() now. The old name goes with the next minor version.']],
  );
});
