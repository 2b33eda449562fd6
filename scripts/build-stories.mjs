// Builds the published Storybook, with the planted faults for `test-stories.mjs` beside its stories.
import { spawnSync } from 'node:child_process';
import { bin } from './commands.mjs';
import { writeManifest } from './manifest.mjs';

const env = { ...process.env, PLANTED_FAULTS: 'yes' };
writeManifest();
const build = [bin('storybook'), 'build', '-o', 'storybook-static', '--quiet'];
process.exit(spawnSync(process.execPath, build, { stdio: 'inherit', env }).status ?? 1);
