// The element tests: `npm run test:browser -- --engines=all test/browser/balance.test.ts`, `-- --watch`; `--published` tests the
// files of `npm run build` instead of the sources.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { bin } from './commands.mjs';
import { bundleOf, compileForBrowsers } from './compile-browser.mjs';
import { engines, missingEngines } from './engines.mjs';

const { values, positionals } = parseArgs({
  options: { engines: { type: 'string' }, watch: { type: 'boolean' }, published: { type: 'boolean' } },
  allowPositionals: true,
});
const chosen = engines(values.engines);
if (values.engines === 'all') for (const name of missingEngines()) console.log(`Not installed, so not tested: ${name}.`);

const subject = values.published ? 'published' : 'sources';
const tests = positionals.length > 0 ? positionals : undefined;
const compiling = await compileForBrowsers(subject, tests, { watch: values.watch });

const files = tests ? ['--files', ...tests.map((file) => bundleOf(subject, file))] : [];
// Environment variables, because the runner refuses options that it does not know; set here, because shells differ.
const env = { ...process.env, ENGINES: chosen.join(','), SUBJECT: subject };
const args = [bin('@web/test-runner', 'wtr'), ...(values.watch ? ['--watch'] : []), ...files];
const [status, signal] = await once(spawn(process.execPath, args, { stdio: 'inherit', env }), 'close');
await compiling.stop();
if (signal) console.error(`The test runner was ended by ${signal}.`);
process.exit(status ?? 1);
