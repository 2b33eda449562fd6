import { createClock, createEngine, fromSnapshot, toSnapshot } from '../mocks/index.js';
import { control } from '../mocks/control/control.js';
import { crowd } from './crowd.js';
import { milliseconds, row } from './print.js';

const accounts = 100_000;
const events = 20_000;

/** The longest time between two turns of the event loop while something runs, garbage included. */
async function pauses(run: () => Promise<unknown>): Promise<readonly [time: number, longest: number]> {
  const began = performance.now();
  let [last, longest, ends] = [began, 0, false];
  const watch = () => {
    const now = performance.now();
    [last, longest] = [now, Math.max(longest, now - last)];
    if (!ends) setImmediate(watch);
  };
  setImmediate(watch);
  await run();
  ends = true;
  watch();
  return [performance.now() - began, longest];
}

/** The figures of a world of 100,000 accounts, each of which has a number, auto reload and an alert. */
export async function manyAccounts(): Promise<void> {
  const began = performance.now();
  const world = crowd(accounts);
  console.log(`\nA world of ${accounts.toLocaleString('en')} accounts, made in ${milliseconds(performance.now() - began)}`);
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const plan = performance.now();
  engine.next();
  row('the plan of all events', milliseconds(performance.now() - plan));
  gc!();
  const each: number[] = [];
  for (let n = 0; n < events; n++) {
    const due = engine.next();
    if (!due) break;
    const from = performance.now();
    engine.moveTo(due.at);
    each.push(performance.now() - from);
  }
  each.sort((a, b) => a - b);
  row(
    'one event of the clock',
    `median ${milliseconds(each[each.length >> 1]!)}`,
    `99 % in ${milliseconds(each[Math.floor(each.length * 0.99)]!)}`,
    `longest ${milliseconds(each.at(-1)!)}`,
  );
  const asked = { method: 'GET', url: '/_mock/snapshot', headers: {} };
  let body: string | Uint8Array = '';
  const [time, pause] = await pauses(async () => ({ body } = await control(engine, asked)));
  row('a snapshot', milliseconds(time), `longest pause ${milliseconds(pause)}`, `${(body.length / 1e6).toFixed(0)} MB`);
  const text = toSnapshot(engine.world);
  const back = performance.now();
  fromSnapshot(text);
  row('restored', milliseconds(performance.now() - back));
}
