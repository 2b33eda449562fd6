/** The horizontal rules of a chart: at zero, and at whole steps above it. */
export interface Rules {
  readonly at: readonly number[];
  /** The highest of them, where the chart ends. */
  readonly top: number;
}

/** The step is so large that three steps reach the largest value; the next smaller one would need more. */
const most = 3;
/** Steps that people count in, for each power of ten. */
const steps = [1, 2, 5];

/** Three or four rules up to the largest value, in steps of 1, 2 or 5 times a power of ten; counts have no halves. */
export function rulesUpTo(largest: number, areCounts: boolean): Rules {
  const needed = (Math.max(0, largest) || 1) / most;
  const power = Math.floor(Math.log10(needed));
  const fitting = [power, power + 1]
    .flatMap((it) => steps.map((step) => step * 10 ** it))
    .find((step) => step >= needed * (1 - 1e-9));
  const step = Math.max(areCounts ? 1 : 0, fitting ?? 1);
  const count = Math.min(most, Math.max(2, Math.ceil((largest / step) * (1 - 1e-9))));
  // A multiple of a small step is inexact as a float; its digits are few.
  const at = Array.from({ length: count + 1 }, (_, rule) => Number((rule * step).toPrecision(6)));
  return { at, top: at[count]! };
}
