// Checks the examples of pages as somebody who copies one: installs it with the packed kit, checks its types, builds it, and
// signs up in it. `npm run test:examples`, `-- vue next` for some of them, `-- --all` for every one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from './browsers.mjs';
import { ensureBuilt } from './built.mjs';
import { fillBeforeScripts, fillWithoutScripts, hydrateInDevelopment } from './examples/before-scripts.mjs';
import { copyExample } from './examples/copy.mjs';
import { hostsOf } from './examples/hosts.mjs';
import { served, servedInDevelopment } from './examples/served.mjs';
import { freePort } from './free-port.mjs';
import { npmIn } from './npm.mjs';
import { packed } from './packed.mjs';
import { report } from './report.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean', default: false } } });
const hosts = hostsOf(positionals, values.all);

ensureBuilt();
// Of the build, which may only just have been made.
const { drive } = await import('./examples/journey.mjs');
const tarball = packed();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs() });
const env = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  CI: '1',
  NO_COLOR: '1',
};

const sum = { passed: 0, failed: 0 };
/** Makes one check, and tells its outcome. */
async function check(name, place, run) {
  const start = performance.now();
  const error = await run().then(
    () => undefined,
    ({ message }) => message,
  );
  const status = error === undefined ? 'passed' : 'failed';
  sum[status]++;
  report({ name, place, status, ms: performance.now() - start, ...(error !== undefined && { error }) });
  console.log(error === undefined ? `✓ ${name}` : `✗ ${name}: ${error}`);
  return status === 'passed';
}

async function visit(serving, run) {
  const { url, close } = await serving;
  await run(url).finally(close);
}

for (const host of hosts) {
  const source = `docs/examples/${host.folder}`;
  const folder = mkdtempSync(join(tmpdir(), `example-${host.folder}-`));
  const port = await freePort();
  const npm = (...args) => npmIn(folder, env, ...args);
  const checks = {
    'is installed with the packed kit': async () => {
      copyExample(source, folder, tarball, `http://127.0.0.1:${port}`);
      await npm('ci', '--prefer-offline', '--no-audit', '--no-fund');
    },
    'has the right types': () => npm('run', 'check'),
    'is built': () => npm('run', 'build', '--if-present'),
    'signs somebody up, without a complaint': () => visit(served(folder, host), (url) => drive(browser, url, port)),
    ...(host.isRendered && {
      'keeps what was typed before any script, without a flash or a shift': () =>
        visit(served(folder, host), (url) => fillBeforeScripts(browser, url)),
      'has fields to fill in without scripts': () => visit(served(folder, host), (url) => fillWithoutScripts(browser, url)),
    }),
    ...(host.dev && {
      'hydrates for its developers without a warning': () =>
        visit(servedInDevelopment(folder, host), (url) => hydrateInDevelopment(browser, url)),
    }),
  };
  // Each needs those before it.
  for (const [what, run] of Object.entries(checks)) if (!(await check(`${host.folder} ${what}`, source, run))) break;
  rmSync(folder, { recursive: true, force: true });
}

await browser.close();
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);
