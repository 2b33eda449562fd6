import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, chromiumPath, findFirefox } from './test/tools/browsers.mjs';
import { engines } from './test/tools/engines.mjs';
import { providerPage } from './test/tools/provider-pages.mjs';
import { webkitLauncher } from './test/tools/webkit.mjs';
import { commands } from './test/tools/wtr-commands.mjs';

const launchers = {
  // One page for all files: several times faster than the launcher that opens a context for each.
  chromium: async () => chromeLauncher({ launchOptions: { executablePath: await chromiumPath(), args: chromiumArgs() } }),
  // The stock Firefox, by WebDriver BiDi: needs neither geckodriver nor a patched build.
  firefox: () => chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: findFirefox() } }),
  webkit: webkitLauncher,
};
const titles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const launcher = async (name) => Object.assign(await launchers[name](), { name: titles[name] });

const workerFile = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
/** MSW's service worker, as a host would serve it, for the whole origin. */
function serviceWorker(context, next) {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'application/javascript';
  context.set('Service-Worker-Allowed', '/');
  context.body = readFileSync(workerFile);
}

/** The pages of the mock's payment provider. */
function providerFiles(context, next) {
  const page = providerPage(context.path);
  if (!page) return next();
  context.type = page.type;
  context.body = page.body;
}

/** What every bundler puts in place of it. */
const environment = {
  name: 'environment',
  transform: ({ path, body }) =>
    path.endsWith('.js') && String(body).includes('process.env.NODE_ENV')
      ? { body: String(body).replaceAll('process.env.NODE_ENV', '"development"') }
      : undefined,
};

/** The plain closing line; counted over all engines. */
function total() {
  const sum = { passed: 0, failed: 0 };
  const count = ({ tests, suites }) => {
    for (const { skipped, passed } of tests) if (!skipped) sum[passed ? 'passed' : 'failed']++;
    suites.forEach(count);
  };
  return {
    stop: ({ sessions }) => {
      for (const { testResults, passed, errors } of sessions) {
        if (testResults) count(testResults);
        // A file that does not even load has no tests, and has failed.
        if (!passed && (!testResults || errors.length > 0)) sum.failed++;
      }
      console.log(`${sum.passed} passed, ${sum.failed} failed`);
    },
  };
}

export default {
  files: ['test/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }), environment, ...commands],
  middleware: [serviceWorker, providerFiles],
  browsers: await Promise.all(engines().map(launcher)),
  // One page at a time in each engine: the focus stays where a test has put it.
  concurrency: 1,
  concurrentBrowsers: 3,
  testFramework: { config: { timeout: 40_000 } },
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), total()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
