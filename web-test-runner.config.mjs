import { readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, chromiumPath, findFirefox } from './scripts/browsers.mjs';
import { bundlesOf, testOf } from './scripts/compile-browser.mjs';
import { covered, covering } from './scripts/covered.mjs';
import { engines } from './scripts/engines.mjs';
import { providerPage } from './scripts/provider-pages.mjs';
import { report } from './scripts/report.mjs';
import { shellFile } from './scripts/shell-files.mjs';
import { begunPages, webkitLauncher } from './scripts/webkit.mjs';
import { commands } from './scripts/wtr-commands.mjs';

/**
 * Reports of network requests are not used; without them, loading pages is half the work for a browser, and all its tests take a
 * third less.
 */
const networkEnabled = false;
const launchers = {
  // One page for all files, which is several times faster than the launcher that opens a context for each.
  chromium: async () =>
    covered(
      chromeLauncher({
        launchOptions: { networkEnabled, executablePath: await chromiumPath(), args: chromiumArgs() },
        ...covering,
      }),
    ),
  // The stock Firefox by WebDriver BiDi, which needs neither geckodriver nor a patched build.
  firefox: () =>
    chromeLauncher({ puppeteer, launchOptions: { networkEnabled, browser: 'firefox', executablePath: findFirefox() } }),
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

/** The style sheets of what a server renders. */
async function shellFiles(context, next) {
  const css = await shellFile(context.path);
  if (!css) return next();
  context.type = 'text/css';
  context.body = css;
}

const subject = process.env.SUBJECT ?? 'sources';

/** The tests of a session, each with the names of the suites around it. */
const testsIn = ({ tests, suites }, around = []) => [
  ...tests.map((test) => ({ ...test, name: [...around, test.name].join(' › ') })),
  ...suites.flatMap((suite) => testsIn(suite, [...around, suite.name])),
];

const wrong = (error) => [error?.message, error?.stack].filter(Boolean).join('\n');

/**
 * A driver of a browser now and then loses an answer that nobody waits for, as when a page closes. The runner would end at that, in
 * silence, because it keeps back what it prints. The tests tell whether anything is amiss: a lost page is a failed test file.
 */
function goOnAfterLostAnswers() {
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', (error) => writeSync(2, `Nobody waited for this: ${error?.stack ?? error}\n`));
}

/** Reports each test, and ends with the plain line, counted over all engines. */
function total() {
  const sum = { passed: 0, failed: 0 };
  const count = (check) => {
    if (check.status !== 'skipped') sum[check.status]++;
    report(check);
  };
  const sessionEnded = ({ testFile, browser, testResults, passed, errors }) => {
    const place = testOf(subject, testFile);
    const where = `${browser.name}, ${subject}`;
    for (const { name, skipped, passed, duration, error } of testResults ? testsIn(testResults) : [])
      count({
        name: `${name} (${where})`,
        place,
        ms: duration ?? 0,
        status: skipped ? 'skipped' : passed ? 'passed' : 'failed',
        ...(error && { error: wrong(error) }),
      });
    // A file that does not even load has no tests, and has failed.
    if (!passed && (!testResults || errors.length > 0))
      count({ name: `is loaded (${where})`, place, ms: 0, status: 'failed', error: errors.map(wrong).join('\n') });
  };
  return {
    start: goOnAfterLostAnswers,
    reportTestFileResults: ({ sessionsForTestFile }) => sessionsForTestFile.forEach(sessionEnded),
    stop: () => {
      console.log(`${sum.passed} passed, ${sum.failed} failed`);
    },
  };
}

export default {
  files: [`${bundlesOf(subject)}/**/*.test.js`],
  plugins: [...commands, begunPages],
  middleware: [serviceWorker, providerFiles, shellFiles],
  browsers: await Promise.all(engines().map(launcher)),
  // One page at a time in each engine, so that the focus stays where a test has put it.
  concurrency: 1,
  concurrentBrowsers: 3,
  // A test waits for a state, and its failure names it; these limits are for a browser that has died.
  testFramework: { config: { timeout: 0 } },
  browserStartTimeout: 600_000,
  testsStartTimeout: 600_000,
  testsFinishTimeout: 1_800_000,
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), total()],
  // Warnings of elements for developers are expected where a test makes the mistakes.
  filterBrowserLogs: ({ args }) => !/^(Lit is in dev mode|<[\w-]+>: )/.test(String(args[0])),
};
