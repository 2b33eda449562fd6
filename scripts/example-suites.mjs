// Runs the examples of docs/examples/suites with the published mock, each as its runner's own command does.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { bin } from './commands.mjs';

const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
const folder = 'docs/examples/suites';

/** @param {string} page */
const elementsIn = (page) => {
  const options = ['--environment', page, '--testTimeout=120000', '--root', folder];
  return [2, bin('vitest'), 'run', ...options, 'elements.test.js'];
};

/** The arguments of Node for each runner, and the number of tests in its example. Jest runs modules with a flag. */
const runners = {
  'node:test': [3, '--test', `${folder}/node.test.js`],
  Vitest: [3, bin('vitest'), 'run', '--root', folder, 'vitest.test.js'],
  'elements in jsdom': elementsIn('jsdom'),
  'elements in happy-dom': elementsIn('happy-dom'),
  Jest: [3, '--experimental-vm-modules', bin('jest'), '--rootDir', folder, '--runInBand', 'jest.test.js'],
};

/** The arguments of Node for the examples that fail, and print a link to the world at its step. */
const failing = {
  'node:test': ['--test', `${folder}/node-failing.test.js`],
  Vitest: [bin('vitest'), 'run', '--root', folder, 'vitest-failing.test.js'],
  Jest: ['--experimental-vm-modules', bin('jest'), '--rootDir', folder, '--runInBand', 'jest-failing.test.js'],
};
const link = /http:\/\/127\.0\.0\.1:5173\/\?backend=http%3A%2F%2F127\.0\.0\.1%3A(\d+)&world=[b-xz]{10}&at=([1-9])\s/;

/** @param {readonly string[]} args */
function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000, env });
  return { status, said: stdout + stderr };
}

const passing = Object.fromEntries(
  Object.entries(runners).map(([name, [tests, ...args]]) => [
    `the example of a suite for ${name} passes`,
    () => {
      const { status, said } = run(args);
      if (status !== 0 || !new RegExp(`\\b${tests} passed|pass ${tests}\\b`).test(said)) throw new Error(said);
    },
  ]),
);

const told = Object.fromEntries(
  Object.entries(failing).map(([name, args]) => [
    `a test that fails in ${name} prints a link to its world`,
    () => {
      const { status, said } = run(args);
      const [folder] = /'.*nexmo-failed-worlds-\w+(?=[/\\])/.exec(said) ?? [];
      if (folder) rmSync(folder.slice(1), { recursive: true });
      if (status === 0 || !folder || !link.test(said)) throw new Error(said);
    },
  ]),
);

/** Checks by their descriptions: each throws what its runner says of a test that is not as it should be. */
export const exampleSuites = { ...passing, ...told };
