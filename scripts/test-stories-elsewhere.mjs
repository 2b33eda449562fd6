// Every story once in Firefox and once in WebKitGTK, if they are installed: it draws, its play function works, nothing throws,
// and axe finds nothing by the rules that depend on how an engine draws; the others hold in all engines if they hold in one. `npm run test:stories:elsewhere -- balance` selects stories by a word of their id.
import puppeteer from 'puppeteer-core';
import WebDriver from 'webdriver';
import { pageScript } from '../test/looks/bundle.mjs';
import { findFirefox } from './browsers.mjs';

import { engines } from './engines.mjs';
import { report } from './report.mjs';
import { addressWithoutAxe, limitRun, openStories, placeOf, progress } from './stories.mjs';
import { startWebKit, webkitCapabilities } from './webkit.mjs';

const [word = ''] = process.argv.slice(2);
const minutes = 30;

/** In the page: the report of a story, once it was drawn, played and checked. */
const whenFinished = `new Promise((then) => {
  const look = () => (window.storyReport?.finished ? then() : setTimeout(look, 20));
  look();
}).then(async () => {
  if (storyReport.problems.length === 0) storyReport.problems.push(...(await looks.askAxe('drawing')));
  return JSON.stringify(storyReport);
})`;

const drivers = {
  async firefox() {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      protocolTimeout: 0,
      networkEnabled: false,
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    return {
      async open(url) {
        await page.goto(url);
        await page.evaluate(script);
      },
      show: (id) => page.evaluate((it) => window.showStory(it), id),
      finished: () => page.evaluate(whenFinished),
      close: () => browser.close(),
    };
  },
  async webkit() {
    const { port, browser } = await startWebKit();
    const capabilities = webkitCapabilities(browser);
    const session = await WebDriver.newSession({ hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities });
    // Only the whole run has a limit; WebDriver requires a figure for each step.
    await session.setTimeouts(undefined, minutes * 60_000, minutes * 60_000);
    return {
      async open(url) {
        await session.navigateTo(url);
        await session.executeScript(script, []);
      },
      show: (id) => session.executeScript('window.showStory(arguments[0])', [id]),
      finished: () => session.executeAsyncScript(`${whenFinished}.then(arguments[0])`, []),
      close: () => session.deleteSession(),
    };
  },
};

const { server, stories } = await openStories(word);
const script = await pageScript('looks');
const chosen = engines('all').filter((name) => name in drivers);
const count = { passed: 0, failed: 0 };
const step = progress(stories.length * chosen.length);
const doing = new Map();
limitRun(minutes, () => [...doing].map(([engine, id]) => `${id} in ${engine}`));

async function examineIn(engine) {
  const { open, show, finished, close } = await drivers[engine]();
  /** True if the page can show another story; a story that has thrown may have left something behind. */
  let isWell = false;
  async function examine({ id }) {
    await (isWell ? show(id) : open(addressWithoutAxe(server, id)));
    const { problems, isBroken } = JSON.parse(await finished());
    isWell = !isBroken;
    return problems;
  }
  for (const story of stories) {
    const { id } = story;
    doing.set(engine, id);
    const start = performance.now();
    const problems = await examine(story).catch((error) => {
      isWell = false;
      return [String(error.message)];
    });
    const status = problems.length > 0 ? 'failed' : 'passed';
    count[status]++;
    const error = problems.length > 0 && { error: problems.join('\n') };
    report({ name: `${id} in ${engine}`, place: placeOf(story), ms: performance.now() - start, status, ...error });
    for (const problem of problems) console.log(`✗ ${id} in ${engine}: ${problem}`);
    step();
  }
  doing.delete(engine);
  await close();
}

const start = performance.now();
await Promise.all(chosen.map(examineIn));
server.close();
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `${stories.length} stories in ${chosen.join(' and ') || 'no other engine'}, ${seconds} s: ${count.passed} passed, ${count.failed} failed`,
);
process.exit(count.failed === 0 ? 0 : 1);
