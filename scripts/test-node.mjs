// The tests in Node: all, or the named ones: `npm run test:node -- test/node/house.test.ts`. They are compiled once and run in a
// few processes, in another order every time (`--seed=7` repeats one), so that no file can depend on another.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { compiled, compileForNode } from './compile-node.mjs';

const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const files = globSync(positionals.length > 0 ? positionals : 'test/node/**/*.test.ts').toSorted();
if (files.length === 0) {
  console.error('There is no such test.');
  process.exit(1);
}
const seed = Number(values.seed ?? Date.now() % 10_000);

/** The files in an order that the seed decides. */
function shuffled(items) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff);
  return items
    .map((item) => ({ item, at: (next(), next()) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * Tests that need a process of their own: MSW replaces the process's `fetch`, and costs can only be measured while nothing else
 * runs.
 */
const needsProcess = (file) => /from 'msw\/node'|process\.cpuUsage|\/cost\.js'/.test(readFileSync(file, 'utf8'));
const perProcess = 12;

function grouped() {
  const alone = files.filter(needsProcess);
  const together = shuffled(files.filter((file) => !alone.includes(file)));
  const count = Math.ceil(together.length / perProcess);
  const groups = Array.from({ length: count }, (_, n) => together.filter((_file, index) => index % count === n));
  return [...alone.map((file) => [file]), ...groups];
}

const beside = (file) => pathToFileURL(`${import.meta.dirname}/${file}`).href;
const args = [
  '--enable-source-maps',
  `--import=${beside('node-coverage.mjs')}`,
  `--import=${beside('node20.mjs')}`,
  `--test-reporter=${beside('node-reporter.mjs')}`,
  '--test-reporter-destination=stdout',
  `${import.meta.dirname}/node-group.mjs`,
];
const count = { passed: 0, failed: 0 };

/** Runs a group, and prints its output when it has ended, without its closing line. */
const run = (group) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...args, ...group.map(compiled)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const closing = /(\d+) passed, (\d+) failed\n$/.exec(output);
      const [passed, failed] = closing ? [Number(closing[1]), Number(closing[2])] : [0, 0];
      count.passed += passed;
      count.failed += failed || code === 0 ? failed : 1;
      process.stdout.write(output.replace(/(\d+) passed, (\d+) failed\n$/, ''));
      if (code !== 0 && failed === 0)
        console.log(`✗ The process of these files ended with ${code}:\n    ${group.join('\n    ')}`);
      resolve();
    });
  });

await compileForNode();
const groups = grouped();
const work = async () => {
  for (let group = groups.shift(); group; group = groups.shift()) await run(group);
};
await Promise.all(Array.from({ length: availableParallelism() }, work));
if (count.failed > 0) console.log(`\nThe order was that of --seed=${seed}.`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 ? 1 : 0);
