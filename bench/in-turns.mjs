export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** What `visit` found of each name, so many times; in turns, so that a machine that grows slower is slower for all. */
export async function inTurns(names, times, visit) {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < times; run++) {
    for (const name of run % 2 ? names.toReversed() : names) runs[name].push(await visit(name));
  }
  return runs;
}
