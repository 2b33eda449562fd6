// node --test
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { startMock } from 'nexmo-account-kit/mocks/node';
import { startOrders } from './orders.js';

let mock, orders;
before(async () => {
  mock = await startMock();
  orders = await startOrders(mock.url, mock.accounts[0]);
});
beforeEach(() => mock.reset());
after(async () => {
  orders.close();
  await mock.stop();
});

test('an order is confirmed by a text, and its receipt says that it has arrived', async () => {
  await orders.confirm('A7', '447700900500');
  assert.equal(mock.outbox({ kind: 'sms' }).at(-1).text, 'Your order A7 is on its way.');
  await mock.clock.advance('PT1M');
  await mock.callbacks.settled();
  assert.deepEqual([...orders.delivered], ['A7']);
});

test('an order is not confirmed while the service is away', async () => {
  mock.engine.faults.set([{ operation: 'POST /sms/json', status: 503 }]);
  await assert.rejects(orders.confirm('B8', '447700900500'), /503/);
  assert.deepEqual(mock.outbox({ kind: 'sms' }), []);
});

test('tests that run at the same time have a world each', { concurrency: true }, () =>
  mock.inWorld({ name: 'the order C9' }, async (world) => {
    const own = await startOrders(mock.url, world.accounts[0]);
    await own.confirm('C9', '447700900500');
    assert.deepEqual(
      world.outbox({ kind: 'sms' }).map(({ text }) => text),
      ['Your order C9 is on its way.'],
    );
    own.close();
  }),
);
