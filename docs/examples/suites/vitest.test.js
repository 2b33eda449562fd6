// npx vitest run
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startMock } from 'nexmo-account-kit/mocks/node';
import { startOrders } from './orders.js';

let mock, orders;
beforeAll(async () => {
  mock = await startMock();
  orders = await startOrders(mock.url, mock.accounts[0]);
});
beforeEach(() => mock.reset());
afterAll(async () => {
  orders.close();
  await mock.stop();
});

test('an order is confirmed by a text, and its receipt says that it has arrived', async () => {
  await orders.confirm('A7', '447700900500');
  expect(mock.outbox({ kind: 'sms' }).at(-1).text).toBe('Your order A7 is on its way.');
  await mock.clock.advance('PT1M');
  await mock.callbacks.settled();
  expect([...orders.delivered]).toEqual(['A7']);
});

test('an order is not confirmed while the service is away', async () => {
  mock.engine.faults.set([{ operation: 'POST /sms/json', status: 503 }]);
  await expect(orders.confirm('B8', '447700900500')).rejects.toThrow('503');
  expect(mock.outbox({ kind: 'sms' })).toEqual([]);
});

test.concurrent('tests that run at the same time have a world each', () =>
  mock.inWorld({ name: 'the order C9' }, async (world) => {
    const own = await startOrders(mock.url, world.accounts[0]);
    await own.confirm('C9', '447700900500');
    expect(world.outbox({ kind: 'sms' }).map(({ text }) => text)).toEqual(['Your order C9 is on its way.']);
    own.close();
  }),
);
