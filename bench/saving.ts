import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock, createEngine, toSnapshot } from '../mocks/index.js';
import { keepState } from '../mocks/server/keep-state.js';
import { post } from '../mocks/rules/ledger.js';
import { withAccount } from '../mocks/world/copies.js';
import type { World } from '../mocks/world/world.js';
import { crowd } from './crowd.js';
import { median, milliseconds, row, times } from './print.js';

const accounts = 10_000;
const [every, lasts, rounds] = [10, 4000, 3];

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** One account more has paid for something. */
function paid(world: World, ids: readonly string[], n: number): World {
  const account = world.accounts.get(ids[n % ids.length]!)!;
  return withAccount(world, post(account, { at: world.now, kind: 'payment', what: 'payment', amount: 100 }));
}

/** A change every few milliseconds: the share of a processor, and how late the changes come, with a file or without. */
async function lived(world: World, path: string | undefined) {
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  engine.next();
  const ids = world.accounts.values().map(({ id }) => id);
  const keeper = path === undefined ? undefined : keepState(engine, path, (error) => console.error(error));
  // The whole state is written first, which is no part of this.
  while (path !== undefined && !existsSync(path)) await wait(100);
  await wait(500);
  gc!();
  const [used, began, late] = [process.cpuUsage(), performance.now(), [] as number[]];
  for (let n = 0; n * every < lasts; n++) {
    await wait(Math.max(0, began + n * every - performance.now()));
    engine.change('paid', (it) => paid(it, ids, n * 7919));
    late.push(performance.now() - began - n * every);
  }
  const { user, system } = process.cpuUsage(used);
  const processor = (user + system) / 1000 / (performance.now() - began);
  await keeper?.close();
  return { processor, late: late.toSorted((a, b) => a - b)[Math.floor(late.length * 0.99)]! };
}

/** The cost of keeping a state in a file, beside the same without; and of a whole snapshot, which a write was before. */
export async function saving(): Promise<void> {
  const world = crowd(accounts);
  const folder = await mkdtemp(join(tmpdir(), 'nexmo-bench-'));
  const path = join(folder, 'state.mock');
  const runs = { without: [] as Awaited<ReturnType<typeof lived>>[], kept: [] as Awaited<ReturnType<typeof lived>>[] };
  for (let n = 0; n < rounds; n++) {
    runs.without.push(await lived(world, undefined));
    await rm(path, { force: true });
    runs.kept.push(await lived(world, path));
  }
  console.log(`\nA state of ${accounts.toLocaleString('en')} accounts in a file, ${1000 / every} changes a second`);
  const of = (all: readonly Awaited<ReturnType<typeof lived>>[]) =>
    [median(all.map((it) => it.processor)), median(all.map((it) => it.late))] as const;
  const [[base, baseLate], [own, ownLate]] = [of(runs.without), of(runs.kept)];
  row('share of a processor', own.toFixed(3), `${(own / base).toFixed(2)}×`, `of ${base.toFixed(3)}`);
  row('lateness, 99th percentile', milliseconds(ownLate), `${(ownLate / baseLate).toFixed(2)}×`, `of ${milliseconds(baseLate)}`);
  row('the file', `${((await stat(path)).size / 1e6).toFixed(1)} MB`);
  row('a whole snapshot at once', milliseconds(median(times(3, () => toSnapshot(world)))));
  await rm(folder, { recursive: true });
}
