import { timedRules } from '../mocks/rules/index.js';
import { createSchedule } from '../mocks/time/schedule.js';
import { crowd } from './crowd.js';
import { milliseconds, row } from './print.js';

/** Runs a year of an increasing number of accounts. The cost depends on the events, not on the number of accounts or ticks. */
export function years(): void {
  console.log('\nA year at once, each account with a number, auto reload and an alert');
  for (const count of [1_000, 10_000, 100_000]) {
    const world = crowd(count);
    const began = performance.now();
    const { events } = createSchedule(timedRules).advance(world, world.now + 365 * 86_400_000);
    const time = performance.now() - began;
    const each = events.length > 0 ? `${((time * 1000) / events.length).toFixed(1)} µs each` : '';
    row(`${count.toLocaleString('en')} accounts`, milliseconds(time), `${events.length.toLocaleString('en')} events`, each);
  }
}
