import { answered, engineWithCalls } from './calls.js';
import { median, row } from './print.js';

const rounds = 5000;

/** Time of a call without any network. */
export function inProcessCalls(): void {
  console.log('\nA call in the same process, median');
  const { engine, calls } = engineWithCalls();
  for (const { name, request } of calls) {
    const times: number[] = [];
    for (let n = 0; n < rounds; n++) {
      const began = performance.now();
      answered(engine, request);
      if (n > rounds / 5) times.push(performance.now() - began);
    }
    row(name, `${(median(times) * 1000).toFixed(1)} µs`);
  }
}
