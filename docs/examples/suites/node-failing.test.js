// node --test: the test fails, to show the link to its world that a hook prints.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { startMock } from 'nexmo-account-kit/mocks/node';

let mock, world;
before(async () => (mock = await startMock({ portal: 'http://127.0.0.1:5173/' })));
after(() => mock.stop());

beforeEach(async ({ name }) => (world = await mock.world({ name })));
afterEach(({ passed }) => (passed ? world.remove() : world.report()));

test('a test that fails', async () => {
  await world.clock.advance('PT1M');
  assert.equal(world.accounts.length, 0);
});
