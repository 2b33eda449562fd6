// Jest tells no hook whether a test has failed, so `inWorld` goes around it. This one fails, to show the link to its world.
import { startMock } from 'nexmo-account-kit/mocks/node';

let mock;
beforeAll(async () => {
  mock = await startMock({ portal: 'http://127.0.0.1:5173/' });
});
afterAll(() => mock.stop());

test('a test that fails', () =>
  mock.inWorld({ name: 'a test that fails' }, async (world) => {
    await world.clock.advance('PT1M');
    expect(world.accounts).toHaveLength(0);
  }));
