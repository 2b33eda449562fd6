// A program beside the mock: it takes receipts, and sends a text whose receipt comes back to it.
import { createServer } from 'node:http';

const { SERVICE_URL = 'http://mock:4010', OWN_URL = 'http://program:8080', PORT = '8080' } = process.env;

createServer((request, response) => {
  const receipt = new URL(request.url, OWN_URL).searchParams;
  console.log(`${receipt.get('client-ref')} is ${receipt.get('status')}`);
  response.writeHead(204).end();
}).listen(Number(PORT));

const response = await fetch(`${SERVICE_URL}/sms/json`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Basic ${btoa('ada00001:AdaSecret0000001')}` },
  body: JSON.stringify({ from: 'Acme', to: '447700900500', text: 'Hello', 'client-ref': 'A7', callback: `${OWN_URL}/receipts` }),
});
console.log(`The text was answered with ${response.status}.`);
