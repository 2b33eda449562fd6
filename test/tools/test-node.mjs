// The tests in Node: all of them, or those named: `npm run test:node -- test/node/house.test.ts`.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';

// Node itself knows patterns from version 21 on only.
const patterns = process.argv.slice(2);
const files = globSync(patterns.length > 0 ? patterns : 'test/node/**/*.test.ts').toSorted();
if (files.length === 0) {
  console.error('There is no such test.');
  process.exit(1);
}
const beside = (file) => pathToFileURL(`${import.meta.dirname}/${file}`).href;
const args = ['--import', 'tsx', '--import', beside('node20.mjs'), '--test', `--test-reporter=${beside('node-reporter.mjs')}`];
const { status } = spawnSync(process.execPath, [...args, '--test-reporter-destination=stdout', ...files], { stdio: 'inherit' });
process.exit(status ?? 1);
