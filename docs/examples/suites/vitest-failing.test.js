// npx vitest run: the test fails, to show the link to its world that a hook prints.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startMock } from 'nexmo-account-kit/mocks/node';

let mock, world;
beforeAll(async () => {
  mock = await startMock({ portal: 'http://127.0.0.1:5173/' });
});
afterAll(() => mock.stop());

beforeEach(async ({ task, onTestFailed }) => {
  world = await mock.world({ name: task.name });
  onTestFailed(() => world.report());
});

test('a test that fails', async () => {
  await world.clock.advance('PT1M');
  expect(world.accounts).toHaveLength(0);
});
