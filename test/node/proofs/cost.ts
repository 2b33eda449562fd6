import assert from 'node:assert/strict';

/**
 * The processor's time that something takes, in microseconds: whatever else the machine does is not counted. Only the sum is measured;
 * how it is shared between the program and the system is an estimate that the system corrects afterwards.
 */
function costOf(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const cheapest = (times: number, act: () => unknown) => Math.min(...Array.from({ length: times }, () => costOf(act)));

/** Less than this is not worth to be measured; the square of a length is far beyond it. Microseconds. */
const little = 500;
/** How many times as long the long text is: the square would be 256 times as dear. */
const longer = 16;

/** Holds: a text costs what its length costs, and not the square of it. */
export function isLinear(
  what: string,
  act: (text: string) => unknown,
  texts: (length: number) => string,
  shortLength = 2500,
): void {
  const long = texts(longer * shortLength);
  if (costOf(() => act(long)) < 4 * longer * little) return;
  const short = texts(shortLength);
  const [one, sixteen] = [cheapest(9, () => act(short)), cheapest(3, () => act(long))];
  const told = `${what}: ${one} µs, then ${sixteen} µs, for ${JSON.stringify(texts(40))}`;
  assert.ok(sixteen < 4 * longer * Math.max(one, little), told);
}
