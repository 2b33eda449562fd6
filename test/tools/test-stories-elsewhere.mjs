// Every story once in Firefox and once in WebKitGTK, where they are installed: it draws, its play function works, nothing throws, and
// axe finds nothing. `npm run test:stories:elsewhere -- balance` takes those whose id has the word.
import puppeteer from 'puppeteer-core';
import WebDriver from 'webdriver';
import { findFirefox } from './browsers.mjs';
import { engines } from './engines.mjs';
import { openStories, problemsIn, show } from './stories.mjs';
import { startWebKit, webkitCapabilities } from './webkit.mjs';

const [word = ''] = process.argv.slice(2);
const patience = 20_000;

/** In the page: what has been told by the time the story has been drawn and looked at. */
const whenHeard = `new Promise((then) => {
  const look = () => (window.told?.reports || window.told?.errors.length > 0 ? then(JSON.stringify(told)) : setTimeout(look, 20));
  look();
})`;

const drivers = {
  async firefox() {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox() });
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    return {
      open: (url) => page.goto(url),
      run: (script) => page.evaluate(script),
      heard: () => page.evaluate(whenHeard),
      close: () => browser.close(),
    };
  },
  async webkit() {
    const { port, browser } = await startWebKit();
    const capabilities = webkitCapabilities(browser);
    const session = await WebDriver.newSession({ hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities });
    await session.setTimeouts(undefined, undefined, patience);
    return {
      open: (url) => session.navigateTo(url),
      run: (script) => session.executeScript(script, []),
      heard: () => session.executeAsyncScript(`${whenHeard}.then(arguments[0])`, []),
      close: () => session.deleteSession(),
    };
  },
};

const { server, stories } = await openStories(word);

async function examineIn(engine) {
  const count = { passed: 0, failed: 0 };
  const { open, run, heard, close } = await drivers[engine]();
  /** The component whose page is open and well. */
  let opened = '';
  async function examine({ id, title }) {
    if (title === opened) await run(`(${show})(['${id}'])`);
    else await open(`${server.url}/iframe.html?viewMode=story&id=${id}`);
    return problemsIn(JSON.parse(await heard()));
  }
  for (const story of stories) {
    const { id, title } = story;
    const problems = await examine(story).catch((error) => [String(error.message)]);
    opened = problems.length > 0 ? '' : title;
    count[problems.length > 0 ? 'failed' : 'passed']++;
    for (const problem of problems) console.log(`✗ ${id} in ${engine}: ${problem}`);
  }
  await close();
  return count;
}

const start = performance.now();
const chosen = engines('all').filter((name) => name in drivers);
const counts = await Promise.all(chosen.map(examineIn));
server.close();
const sum = (key) => counts.reduce((all, count) => all + count[key], 0);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `${stories.length} stories in ${chosen.join(' and ') || 'no other engine'}, ${seconds} s: ${sum('passed')} passed, ${sum('failed')} failed`,
);
process.exit(sum('failed') === 0 ? 0 : 1);
