// Builds the published Storybook, with the planted faults for `test-stories.mjs` beside its stories.
import { spawnSync } from 'node:child_process';
import { bin } from './commands.mjs';

const env = { ...process.env, PLANTED_FAULTS: 'yes' };
const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit', env }).status;
process.exit(
  run(bin('@custom-elements-manifest/analyzer', 'cem'), 'analyze', '--quiet') ||
    run(bin('storybook'), 'build', '-o', 'storybook-static', '--quiet'),
);
