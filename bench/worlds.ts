// `npm run bench:worlds`: the cost of many worlds in one process: making, forking and keeping them, and the steps of one.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderStore } from '../mocks/server/folder-store.js';
import { peopleOf } from '../mocks/worlds/about.js';
import { Worlds } from '../mocks/worlds/worlds.js';
import { crowd } from './crowd.js';

const times: Readonly<Record<string, number[]>> = {};
async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  ((times as Record<string, number[]>)[name] ??= []).push(performance.now() - began);
  return result;
}
function report(name: string): void {
  const sorted = times[name]!.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(3);
  console.log(`${name.padEnd(56)} median ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms`);
}
const heap = (): number => (globalThis.gc?.(), process.memoryUsage().heapUsed);

const worlds = await Worlds.open();
await worlds.create();
const before = heap();
const ids: string[] = [];
for (let n = 0; n < 10_000; n++) ids.push((await timed('make a world of the scenario live', () => worlds.create())).id);
report('make a world of the scenario live');
console.log(`${'memory of a world that nobody has touched'.padEnd(56)} ${((heap() - before) / 10_000 / 1000).toFixed(2)} kB`);

const asleep = heap();
for (const id of ids.slice(0, 200))
  await timed('wake a world, and look at it', () => worlds.run(id, async ({ engine }) => engine.world));
report('wake a world, and look at it');
console.log(`${'memory of a world in use'.padEnd(56)} ${((heap() - asleep) / 200 / 1000).toFixed(1)} kB`);

const texting = async (of: Worlds, id: string, name: string) => {
  const { apiKey, apiSecret } = peopleOf(of.known(id).about)[0]!;
  const query = new URLSearchParams({ api_key: apiKey, api_secret: apiSecret, from: 'Acme', to: '447700900500', text: 'Hello' });
  for (let n = 0; n < 1000; n++)
    await timed(name, () =>
      of.run(id, async ({ engine }) => engine.handle({ method: 'GET', url: `/sms/json?${query}`, headers: {} })),
    );
  report(name);
};
await texting(worlds, ids[0]!, 'a text, kept in memory');

for (const accounts of [10, 100_000]) {
  const { id } = await worlds.create();
  await worlds.run(id, async ({ engine }) => engine.replace(crowd(accounts)));
  for (let n = 0; n < 100; n++) await timed(`fork a world of ${accounts} accounts`, () => worlds.fork(id));
  report(`fork a world of ${accounts} accounts`);
  const at = worlds.known(id).steps;
  for (let n = 0; n < 20; n++) {
    const fork = await worlds.fork(id, { at });
    await timed(`fork it, and look at the fork`, () => worlds.run(fork.id, async ({ engine }) => engine.outbox().length));
  }
  report('fork it, and look at the fork');
  delete (times as Record<string, number[]>)['fork it, and look at the fork'];
}
await worlds.close();

const folder = await mkdtemp(join(tmpdir(), 'nexmo-bench-'));
for (const durable of [true, false]) {
  const kept = await Worlds.open({ store: await FolderStore.open(folder), durable });
  for (let n = 0; n < 200; n++) await timed(`make a world in a folder`, () => kept.create());
  if (durable) report('make a world in a folder');
  const { id } = await kept.create();
  await texting(kept, id, durable ? 'a text, on the disk before its answer' : 'a text, on the disk soon after (--fast)');
  await kept.close();
}
const cold = await Worlds.open({ store: await FolderStore.open(folder) });
const { id } = await cold.create();
for (let n = 0; n < 10_000; n++) await cold.run(id, async ({ engine }) => engine.advance(1000));
const size = cold.known(id).bytes;
await cold.close();
const again = await Worlds.open({ store: await FolderStore.open(folder) });
await timed('a world of 10,000 steps comes back from the folder', () => again.run(id, async ({ engine }) => engine.world));
report('a world of 10,000 steps comes back from the folder');
console.log(`${'a step of time, on the disk'.padEnd(56)} ${(size / 10_000).toFixed(0)} bytes`);
await again.close();
await rm(folder, { recursive: true });
