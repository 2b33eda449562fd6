// Runs the examples of docs/examples/suites with the published mock, each as its runner's own command does.
import { spawnSync } from 'node:child_process';
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

/** Checks by their descriptions: each throws what its runner says of a test that fails. */
export const exampleSuites = Object.fromEntries(
  Object.entries(runners).map(([name, [tests, ...args]]) => [
    `the example of a suite for ${name} passes`,
    () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000, env });
      if (status !== 0 || !new RegExp(`\\b${tests} passed|pass ${tests}\\b`).test(stdout + stderr))
        throw new Error(stdout + stderr);
    },
  ]),
);
