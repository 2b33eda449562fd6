// `npm run bench:found`: `<nx-number-search>` with 100,000 numbers found, beside a list written by hand, in one run, interleaved:
// the whole list scrolled from its first row to its last, and keys pressed in the field for digits, until their rows are painted.
// Medians; `-- --runs 7`, and `-- --cpu 4` for a processor four times as slow.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/browsers.mjs';
import { inTurns, median } from './in-turns.mjs';
import { servePages } from './serve-pages.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    rows: { type: 'string', default: '100000' },
    cpu: { type: 'string', default: '1' },
  },
});
const pages = {
  'by hand': { entry: 'bench/pages/found-by-hand.js', body: '<div id="app"></div>' },
  'nx-number-search': { entry: 'bench/pages/found-kit.ts', body: '<div id="app"></div>' },
};
const names = Object.keys(pages);
/** Ten seconds at sixty frames a second. */
const frames = 600;
const typed = '55512';

const server = await servePages(pages);
const args = [...chromiumArgs(), '--disable-gpu', '--disable-background-networking', '--no-first-run'];
const browser = await chromium.launch({ executablePath: await chromiumPath(), args });

/** In the page: frames that are dropped while the whole list is scrolled, and the longest frame. */
async function scroll(count) {
  const scroller = bench.scroller();
  const rest = () => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
  const times = [];
  for (let last = await new Promise(requestAnimationFrame), at = 1; at <= count; at++) {
    // Rows may turn out higher than estimated, so the rest is measured again.
    scroller.scrollTop += rest() / (count - at + 1);
    const now = await new Promise(requestAnimationFrame);
    times.push(now - last);
    last = now;
  }
  const lost = times.reduce((sum, time) => sum + Math.max(0, Math.round(time / 16.667) - 1), 0);
  scroller.scrollTop = 0;
  return { dropped: (100 * lost) / (count + lost), worst: Math.max(...times) };
}

/** In the page: the time from the next key to the paint of its results, and the backend's share of it. */
function follow(text) {
  const field = bench.field();
  const afterPaint = () =>
    new Promise((then) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(0);
    });
  window.followed = new Promise((then) => {
    field.addEventListener(
      'keydown',
      async ({ timeStamp }) => {
        do await new Promise(requestAnimationFrame);
        while (!bench.shows(text) || field.value !== text);
        const painted = await afterPaint();
        const { backend, answered } = bench.asked();
        then({ whole: painted - timeStamp, backend, drawn: answered ? painted - answered : 0 });
      },
      { once: true },
    );
  });
}

async function visit(name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.address(name));
  await page.waitForFunction(() => window.bench);
  await page.evaluate((count) => bench.data(count), Number(values.rows));
  await page.evaluate(() => bench.render());
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: Number(values.cpu) });
  const scrolled = await page.evaluate(scroll, frames);
  await page.evaluate(() => bench.field().focus());
  const keys = [];
  for (let length = 1; length <= typed.length; length++) {
    await page.evaluate(follow, typed.slice(0, length));
    await page.keyboard.press(typed[length - 1]);
    keys.push(await page.evaluate(() => window.followed));
  }
  await context.close();
  return { ...scrolled, keys };
}

const runs = await inTurns(names, Number(values.runs), visit);
console.log(`${values.rows} numbers, medians of ${values.runs}, processor ×${values.cpu}`);
for (const name of names) {
  const figure = (key) => median(runs[name].map((run) => run[key])).toFixed(1);
  const keys = runs[name].flatMap((run) => run.keys);
  const key = (part) => median(keys.map((it) => it[part])).toFixed(0);
  const slowest = Math.max(...keys.map(({ whole }) => whole)).toFixed(0);
  console.log(`  ${name}
    scrolled from end to end in ${frames} frames: ${figure('dropped')} % dropped, the worst took ${figure('worst')} ms
    from a key to its rows painted: ${key('whole')} ms, ${slowest} at most (the backend ${key('backend')}; after its answer ${key('drawn')})`);
}
await browser.close();
server.close();
