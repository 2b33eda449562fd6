// What the mock backend costs: `node --import tsx test/bench/engine.ts`. Figures only; nothing passes or fails here.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { serve } from '../../mocks/doors/node.js';
import { ada, createClock, createEngine, inProcess, scenarios } from '../../mocks/index.js';
import { timedRules } from '../../mocks/rules/index.js';
import { Table } from '../../mocks/table.js';
import { createSchedule } from '../../mocks/time.js';
import { contract as api } from '../../src/api/contract.js';

const world = scenarios.live();
const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
const client = inProcess(engine);
const { token = '' } = await client.call(api.signIn, ada);
client.authorize?.(token);
const authorization = `Bearer ${token}`;

const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** Microseconds of one call, in the middle of many. */
async function median(call: () => unknown, times = 20_000): Promise<number> {
  const costs: number[] = [];
  for (let n = 0; n < times; n++) {
    const began = performance.now();
    await call();
    costs.push((performance.now() - began) * 1000);
  }
  return middle(costs);
}

console.log('in process, median of 20,000');
const wire = { method: 'GET', url: '/balance', headers: { authorization } };
console.log(`  engine.handle(GET /balance)   ${(await median(() => engine.handle(wire))).toFixed(1)} µs`);
console.log(`  client.call(getBalance)       ${(await median(() => client.call(api.getBalance, {}))).toFixed(1)} µs`);
const wrong = { email: 'x@example.com', password: 'x' };
console.log(
  `  client.call(signIn), refused  ${(await median(() => client.call(api.signIn, wrong).catch(() => 0), 5000)).toFixed(1)} µs`,
);

/** Requests per second over 32 kept connections, asked from a thread of their own: the server has its core to itself. */
function rate(port: number, path: string, milliseconds = 2000): Promise<number> {
  const asked = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: ${authorization}\r\n\r\n`;
  const worker = new Worker(asking, { eval: true, workerData: { port, asked, milliseconds } });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}
const asking = `
  const { connect } = require('node:net');
  const { parentPort, workerData: { port, asked, milliseconds } } = require('node:worker_threads');
  let done = 0;
  const sockets = Array.from({ length: 32 }, () => {
    const socket = connect(port, '127.0.0.1', () => socket.write(asked));
    socket.on('data', () => (done++, socket.write(asked)));
    return socket;
  });
  setTimeout(() => {
    for (const socket of sockets) socket.destroy();
    parentPort.postMessage((done / milliseconds) * 1000);
  }, milliseconds);
`;

/** The least a server can do: a switch over paths, with the same answers. */
function bare(): Promise<Server> {
  const { headers, body } = engine.handle(wire);
  const answer = { ...headers, 'content-length': Buffer.byteLength(body) };
  const server = createServer(({ url }, outgoing) => {
    if (url === '/balance') outgoing.writeHead(200, answer).end(body);
    else outgoing.writeHead(404).end();
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const [mock, plain] = [await serve(engine), await bare()];
const plainPort = (plain.address() as AddressInfo).port;
const rounds: [number, number][] = [];
for (let n = 0; n < 4; n++) rounds.push([await rate(plainPort, '/balance'), await rate(mock.port, '/balance')]);
const [[, ...plains], [, ...mocks]] = [rounds.map(([it]) => it), rounds.map(([, it]) => it)];
console.log('\nGET /balance over HTTP, middle of 3 rounds after one to warm up');
console.log(`  bare node:http  ${middle(plains).toFixed(0)}/s`);
console.log(`  the mock        ${middle(mocks).toFixed(0)}/s   ${(middle(mocks) / middle(plains)).toFixed(2)} of it`);
await mock.close();
plain.close();
plain.closeAllConnections();

console.log('\nmoving the clock, with all falling due');
for (const count of [1000, 10_000, 100_000]) {
  const sessions = Table.from(
    Array.from({ length: count }, (_, n) => [`t${n}`, { token: `t${n}`, userId: 'u', expiresAt: world.now + 1 + n }] as const),
  );
  const schedule = createSchedule(timedRules);
  let began = performance.now();
  const looked = schedule.advance({ ...world, sessions }, world.now).world;
  const look = performance.now() - began;
  began = performance.now();
  schedule.advance(looked, world.now + count);
  const due = performance.now() - began;
  console.log(
    `  ${count} entities: first look ${look.toFixed(1)} ms, ${count} events ${due.toFixed(0)} ms, ${((due / count) * 1000).toFixed(1)} µs each`,
  );
}
