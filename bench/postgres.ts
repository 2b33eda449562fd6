// `npm run bench:postgres`: durable steps in PostgreSQL beside a bare INSERT through the same client, and a world that comes back cold.
// It starts a server of its own, as the tests do.
import { connected } from '../mocks/server/postgres/client.js';
import { PostgresStore } from '../mocks/server/postgres/postgres-store.js';
import { peopleOf } from '../mocks/worlds/about.js';
import { Worlds } from '../mocks/worlds/worlds.js';
import { startServer } from '../test/node/worlds/postgres-server.js';
import { median, milliseconds, perSecond, row } from './print.js';

const steps = 1000;

async function timesOf(work: (n: number) => Promise<unknown>, count = steps): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const began = performance.now();
    await work(n);
    times.push(performance.now() - began);
  }
  return times;
}
function report(name: string, times: readonly number[]): void {
  const total = times.reduce((sum, it) => sum + it, 0);
  const p99 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)]!;
  row(name, perSecond((1000 * times.length) / total), milliseconds(median(times)), milliseconds(p99));
}

const server = await startServer(['fsync=on']);
const address = await server.database('bench');
const database = await connected(address, { isFast: false });
await database.query('CREATE TABLE bare (n integer PRIMARY KEY, text text NOT NULL)');
const text = 'x'.repeat(1000);
row('', 'a second', 'median', '99 of 100');
report('a bare INSERT of 1 kB', await timesOf((n) => database.query('INSERT INTO bare VALUES ($1, $2)', [n, text])));

const worlds = await Worlds.open({ store: await PostgresStore.open(await connected(address, { isFast: false })) });
const { id } = await worlds.create();
report('a step of time', await timesOf(() => worlds.run(id, async ({ engine }) => engine.advance(1000))));
const { apiKey, apiSecret } = peopleOf(worlds.known(id).about)[0]!;
const query = new URLSearchParams({ api_key: apiKey, api_secret: apiSecret, from: 'Acme', to: '447700900500', text: 'Hello' });
const send = () => worlds.run(id, async ({ engine }) => engine.handle({ method: 'GET', url: `/sms/json?${query}`, headers: {} }));
report('a text message', await timesOf(send));
report(
  'a text message, 16 worlds at a time',
  await (async () => {
    const ids = await Promise.all(Array.from({ length: 16 }, async () => (await worlds.create()).id));
    const began = performance.now();
    await Promise.all(ids.map((it) => timesOf(() => worlds.run(it, async ({ engine }) => engine.advance(1000)), steps / 4)));
    const each = (performance.now() - began) / (4 * steps);
    return Array.from({ length: 4 * steps }, () => each);
  })(),
);
const cold = await worlds.create();
await timesOf(() => worlds.run(cold.id, async ({ engine }) => engine.advance(1000)), 10_000);
report('making a world', await timesOf(() => worlds.create(), 200));
await worlds.close();
const again = await Worlds.open({ store: await PostgresStore.open(await connected(address, { isFast: false })) });
report('10,000 steps, back in memory', await timesOf(() => again.run(cold.id, async ({ engine }) => engine.world), 1));
await again.close();
const [size] = await server.query(
  'bench',
  `SELECT pg_total_relation_size('nexmo_mock.step') / count(*) AS step, (SELECT pg_total_relation_size('nexmo_mock.checkpoint') / count(*) FROM nexmo_mock.checkpoint) AS checkpoint FROM nexmo_mock.step`,
);
row('bytes of a step, of a checkpoint', String(size!['step']), String(size!['checkpoint']));
await database.close();
process.exit(0);
