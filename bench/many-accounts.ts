import { inTurns } from '../mocks/control/in-turns.js';
import { createClock, createEngine, type Engine } from '../mocks/index.js';
import { crowd } from './crowd.js';
import { milliseconds, row } from './print.js';
import { snapshots } from './snapshots.js';
import { watched } from './watched.js';

const accounts = 100_000;
const moves = 20_000;

/** The clock goes from event to event, as over HTTP: the time of each, and the longest move with the number of its events. */
async function moved(engine: Engine) {
  const each: number[] = [];
  let longest = { time: 0, pause: 0, events: 0 };
  for (let due = engine.next(); due && each.length < moves; due = engine.next()) {
    let [time, events] = [0, 0];
    const { pause } = await watched(async () => {
      const began = performance.now();
      events = (await inTurns(engine.moveInSteps(due.at))).length;
      time = performance.now() - began;
    });
    each.push(time / events);
    if (time > longest.time) longest = { time, pause, events };
  }
  return { each: each.sort((a, b) => a - b), longest };
}

const paused = (longest: number) => `pauses ≤ ${milliseconds(longest)}`;

/** The figures of a world of many accounts, each of which has a number, auto reload and an alert. */
export async function manyAccounts(): Promise<void> {
  const world = crowd(accounts);
  console.log(`\nA world of ${accounts.toLocaleString('en')} accounts`);
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }) });
  const { time: plan } = await watched(async () => engine.next());
  row('all events are planned', milliseconds(plan));
  gc!();
  const { each, longest } = await moved(engine);
  const at = (share: number) => milliseconds(each[Math.floor(each.length * share)]!);
  row('one event of the clock', `median ${at(0.5)}`, `99 % in ${at(0.99)}`);
  row('the longest move', milliseconds(longest.time), paused(longest.pause), `${longest.events} events`);
  await snapshots(engine);
}
