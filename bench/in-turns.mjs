export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Visits each name several times and returns the results by name. The names take turns, so that a machine that slows down slows
 * all of them alike.
 */
export async function inTurns(names, times, visit) {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < times; run++) {
    for (const name of run % 2 ? names.toReversed() : names) runs[name].push(await visit(name));
  }
  return runs;
}
