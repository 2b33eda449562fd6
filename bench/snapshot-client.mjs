// Takes a snapshot and puts it back, as told line by line: `GET http://…`, `PUT http://…`.
import { once } from 'node:events';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

let [chunks, length, status] = [[], 0, 0];

async function asked(method, address) {
  const headers = method === 'PUT' ? { 'content-type': 'application/json', 'content-length': length } : {};
  const outgoing = request(`${address}/_mock/snapshot`, { method, headers });
  if (method === 'PUT') Readable.from(chunks).pipe(outgoing);
  else outgoing.end();
  const [incoming] = await once(outgoing, 'response');
  const body = await incoming.toArray();
  status = incoming.statusCode;
  if (method === 'GET') [chunks, length] = [body, body.reduce((sum, it) => sum + it.length, 0)];
}

for await (const line of createInterface(process.stdin)) {
  const [what, address] = line.split(' ');
  if (address) await asked(what, address);
  console.log(what === 'length' ? `${(length / 1e6).toFixed(0)} MB` : `status ${status}`);
}
