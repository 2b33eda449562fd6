/** One line of a table. */
export const row = (name: string, ...values: readonly string[]): void =>
  console.log(`  ${name.padEnd(34)}${values.map((it) => it.padStart(18)).join('')}`);

export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
export const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en')} /s`;

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Durations of something that is done again and again, the shortest first; in milliseconds. */
export const times = (count: number, what: () => unknown): readonly number[] =>
  Array.from({ length: count }, () => {
    const began = performance.now();
    what();
    return performance.now() - began;
  }).toSorted((a, b) => a - b);
