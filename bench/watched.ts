import { milliseconds } from './print.js';

/** The cost of something, with that of its garbage. */
export interface Watched {
  readonly time: number;
  /** Milliseconds of the processor, in all threads of this process. */
  readonly processor: number;
  /** The longest in which others had no turn. */
  readonly pause: number;
  /** The most bytes of memory, of the heap and of what lies beside it. */
  readonly memory: number;
}

/** Milliseconds between two looks at the memory. */
const often = 20;

export async function watched(run: () => Promise<unknown>): Promise<Watched> {
  const used = process.cpuUsage();
  const began = performance.now();
  let [last, pause, looked, memory, ends] = [began, 0, 0, 0, false];
  const look = () => {
    const now = performance.now();
    [last, pause] = [now, Math.max(pause, now - last)];
    if (now - looked > often) {
      const { heapUsed, external } = process.memoryUsage();
      [looked, memory] = [now, Math.max(memory, heapUsed + external)];
    }
    if (!ends) setImmediate(look);
  };
  setImmediate(look);
  await run();
  ends = true;
  look();
  const { user, system } = process.cpuUsage(used);
  return { time: performance.now() - began, processor: (user + system) / 1000, pause, memory };
}

export const told = ({ time, processor, pause, memory }: Watched): readonly string[] => [
  milliseconds(time),
  `${milliseconds(processor)} of work`,
  `pauses ≤ ${milliseconds(pause)}`,
  `${(memory / 1e6).toFixed(0)} MB at most`,
];
