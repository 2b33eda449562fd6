import assert from 'node:assert/strict';

/**
 * The processor time of an action, in microseconds, without the machine's other work. Only the sum of user and system time is
 * measured, because the share of each is an estimate that the system corrects afterwards.
 */
function costOf(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const cheapest = (times: number, act: () => unknown) => Math.min(...Array.from({ length: times }, () => costOf(act)));

/** Microseconds that are too few to measure; the square of a length costs far more. */
const little = 500;
/** The long text is this many times as long: quadratic code would take 256 times as long. */
const longer = 16;

/** Expects that the cost grows with the length of a text, and not with its square. */
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
