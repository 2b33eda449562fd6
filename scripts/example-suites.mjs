// Runs the examples of docs/examples/suites with the published mock, each as its runner's own command does.
import { spawnSync } from 'node:child_process';
import { bin } from './commands.mjs';

const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
const folder = 'docs/examples/suites';

/** The arguments of Node for each runner. Jest runs modules with a flag. */
const runners = {
  'node:test': ['--test', `${folder}/node.test.js`],
  Vitest: [bin('vitest'), 'run', '--root', folder, 'vitest.test.js'],
  'elements in jsdom': [bin('vitest'), 'run', '--testTimeout=120000', '--root', folder, 'elements.test.js'],
  Jest: ['--experimental-vm-modules', bin('jest'), '--rootDir', folder, '--runInBand', 'jest.test.js'],
};

/** Checks by their descriptions: each throws what its runner says of a test that fails. */
export const exampleSuites = Object.fromEntries(
  Object.entries(runners).map(([name, args]) => [
    `the example of a suite for ${name} passes`,
    () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000, env });
      if (status !== 0 || !/\b3 passed|pass 3\b/.test(stdout + stderr)) throw new Error(stdout + stderr);
    },
  ]),
);
