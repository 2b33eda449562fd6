// `npm test` runs every check. `npm run verify` (`--quick`) runs the checks for changes since the last commit; with `--watch`,
// again at every change.
import { rmSync, watch } from 'node:fs';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { runSteps } from './run-steps.mjs';
import { everything, leftToTheWholeRun, quick } from './steps.mjs';
import { summarize } from './summary.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, watch: { type: 'boolean' } } });

async function run() {
  rmSync('.test/coverage', { recursive: true, force: true });
  const start = performance.now();
  const isRight = summarize(await runSteps(values.quick ? quick() : everything()));
  const took = ((performance.now() - start) / 1000).toFixed(0);
  console.log(values.quick ? `${took} s. Left to npm test: ${leftToTheWholeRun}.` : `${took} s.`);
  return isRight;
}

/** Resolves when a source file has changed, and none more for a moment. */
async function nextChange() {
  const folders = ['src', 'mocks', 'stories', 'test', 'scripts', 'bench', '.storybook'];
  const changes = new AbortController();
  const first = folders.map((folder) => once(watch(folder, { recursive: true, signal: changes.signal }), 'change'));
  await Promise.race(first);
  changes.abort();
  await new Promise((then) => setTimeout(then, 300));
}

let isRight = await run();
while (values.watch) {
  console.log('\nWaiting for a change …');
  await nextChange();
  isRight = await run();
}
process.exit(isRight ? 0 : 1);
