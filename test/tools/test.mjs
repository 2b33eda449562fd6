// `npm test`: every check, one after the other, until one fails. `--quick` is the developer's loop: the tests that know of what has
// changed since the last commit, in Chromium; on a clean tree all of them.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { bin } from './commands.mjs';
import { changedFiles, relatedTests } from './related.mjs';

const tool = (file) => [`${import.meta.dirname}/${file}`];
const quick = process.argv.includes('--quick');

const changed = quick ? changedFiles() : [];
const related = async (pattern) => (changed.length > 0 ? relatedTests(pattern, changed) : []);
const [inNode, inBrowser] = await Promise.all(['test/node/**/*.test.ts', 'test/browser/**/*.test.ts'].map(related));
/** A step with its tests; none where no test knows of what has changed. */
const testing = (name, args, tests) => (changed.length > 0 && tests.length === 0 ? [] : [[name, [...args, ...tests]]]);

/** What a step is called, and the Node script that it is. */
const steps = [
  ['types', [bin('typescript', 'tsc'), '-p', '.']],
  ['lint', [bin('oxlint'), '--type-aware']],
  ['format', [bin('prettier'), '--check', '--ignore-unknown', '--log-level=warn', ...(changed.length > 0 ? changed : ['.'])]],
  ...testing('tests in Node', tool('test-node.mjs'), inNode),
  ...testing('elements in a browser', [...tool('test-browser.mjs'), `--engines=${quick ? 'chromium' : 'all'}`], inBrowser),
  ...(quick
    ? []
    : [
        ['weight', tool('size.mjs')],
        ['end to end', [bin('@playwright/test', 'playwright'), 'test', '--pass-with-no-tests']],
        ['build', tool('build.mjs')],
        ['package', tool('test-package.mjs')],
        ['Storybook', [bin('storybook'), 'build', '-o', 'storybook-static', '--quiet']],
        ['stories', tool('test-stories.mjs')],
        ['stories in the other engines', tool('test-stories-elsewhere.mjs')],
        ['pictures', [bin('@playwright/test', 'playwright'), 'test', '-c', 'test/looks']],
      ]),
];

/** Runs a step in view, and finds what it counted: every runner here closes with "N passed". */
const run = (args) =>
  new Promise((resolve) => {
    const env = { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) };
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
    let output = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
    });
    child.on('close', (code) => {
      const count = (word) =>
        Number([...stripVTControlCharacters(output).matchAll(new RegExp(`(\\d+) ${word}`, 'g'))].at(-1)?.[1] ?? 0);
      resolve({ ok: code === 0, passed: count('passed'), failed: count('failed') });
    });
  });

const total = { passed: 0, failed: 0 };
const times = [];
for (const [name, args] of steps) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { ok, passed, failed } = await run(args);
  total.passed += passed;
  total.failed += ok ? 0 : Math.max(failed, 1);
  times.push(`${ok ? '✓' : '✗'} ${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (!ok) break;
}
console.log(`\n${times.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
