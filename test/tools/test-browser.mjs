// The element tests: `npm run test:browser -- --engines=all test/browser/balance.test.ts`, `-- --watch`.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { bin } from './commands.mjs';
import { engines, missingEngines } from './engines.mjs';

const { values, positionals } = parseArgs({
  options: { engines: { type: 'string' }, watch: { type: 'boolean' } },
  allowPositionals: true,
});
const chosen = engines(values.engines);
if (values.engines === 'all') for (const name of missingEngines()) console.log(`Not installed, so not tested: ${name}.`);

const args = [...(values.watch ? ['--watch'] : []), ...(positionals.length > 0 ? ['--files', ...positionals] : [])];
// An environment variable, because the runner refuses options that it does not know; set here, because shells differ.
const env = { ...process.env, ENGINES: chosen.join(',') };
const { status } = spawnSync(process.execPath, [bin('@web/test-runner', 'wtr'), ...args], { stdio: 'inherit', env });
process.exit(status ?? 1);
