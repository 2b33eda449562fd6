// The end of a run: the failures and their places, the times of each step and of the slowest tests, and the plain closing line.

const tail = (text, lines) => text.trimEnd().split('\n').slice(-lines).join('\n');
const indented = (text) => text.replace(/^/gm, '    ');
const byTime = (a, b) => b.ms - a.ms;

/** A failed step that reported no failed check shows the last lines of its output. */
function failuresOf({ name, status, checks, output }) {
  if (status !== 'failed') return [];
  const failed = checks.filter((check) => check.status === 'failed');
  if (failed.length === 0) return [{ name: `${name} failed`, place: '', error: tail(output, 40) }];
  return failed.map((check) => ({ ...check, name: `${name}: ${check.name}` }));
}

/** Number of checks of a step: those it reported, else the step itself. */
function countOf({ status, checks, output }) {
  const closing = [...output.matchAll(/(\d+) passed, \d+ failed/g)].at(-1);
  const passed = checks.filter((check) => check.status === 'passed').length;
  return passed || Number(closing?.[1] ?? 0) || (status === 'passed' ? 1 : 0);
}

/** Prints the summary, and returns true if all is well. @param {readonly import('./run-steps.mjs').Outcome[]} outcomes */
export function summarize(outcomes) {
  const failures = outcomes.flatMap(failuresOf);
  for (const { name, place, error = '' } of failures)
    console.log(`\n✗ ${name}\n${place ? `  ${place}\n` : ''}${indented(tail(error, 40))}`);
  for (const { name, output } of outcomes.filter(({ printsOutput }) => printsOutput))
    console.log(`\n${name}\n${indented(output.trimEnd())}`);
  console.log('\nSteps');
  for (const outcome of outcomes)
    console.log(
      `  ${outcome.status.padEnd(8)} ${outcome.seconds.toFixed(1).padStart(6)} s ${String(countOf(outcome)).padStart(6)}  ${outcome.name}`,
    );
  console.log('\nThe slowest tests');
  for (const { ms, name, place } of outcomes
    .flatMap(({ checks }) => checks)
    .toSorted(byTime)
    .slice(0, 10))
    console.log(`  ${(ms / 1000).toFixed(1).padStart(6)} s ${name} (${place})`);
  const leftOut = outcomes.filter(({ status }) => status === 'left out').length;
  const passed = outcomes.map(countOf).reduce((a, b) => a + b, 0);
  console.log(`\n${passed} passed, ${failures.length + leftOut} failed`);
  return failures.length + leftOut === 0;
}
