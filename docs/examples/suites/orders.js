import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * The program under test: it confirms orders by text messages, and knows by the receipts which have arrived. `service` is the
 * address of the service, or of its mock.
 */
export async function startOrders(service, { apiKey, apiSecret }) {
  const delivered = new Set();
  const server = createServer((request, response) => {
    const receipt = new URL(request.url, 'http://localhost').searchParams;
    if (receipt.get('status') === 'delivered') delivered.add(receipt.get('client-ref'));
    response.writeHead(204).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const callback = `http://127.0.0.1:${server.address().port}/receipts`;
  const authorization = `Basic ${Buffer.from(`${apiKey}:${apiSecret}`).toString('base64')}`;
  return {
    delivered,
    async confirm(order, to) {
      const text = `Your order ${order} is on its way.`;
      const response = await fetch(`${service}/sms/json`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ from: 'Acme', to, text, 'client-ref': order, callback }),
      });
      if (!response.ok) throw new Error(`The order ${order} is not confirmed: ${response.status}`);
    },
    close: () => server.close(),
  };
}
