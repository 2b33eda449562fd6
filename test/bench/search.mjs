// `npm run bench:search`: <nx-number-search> with 100,000 found numbers: frames dropped while they scroll, and from a key to the
// filtered rows on screen. At no slowdown; the rate at which this machine paints an empty page stands beside it. `-- --runs 7`.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../tools/browsers.mjs';
import { servePages } from './serve-pages.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, rows: { type: 'string', default: '100000' } },
});
const rows = Number(values.rows);
const server = await servePages({ search: ['test/bench/pages/search-kit.ts', '<div id="app"></div>'] });
const args = [...chromiumArgs(), '--disable-gpu', '--disable-background-networking', '--no-first-run'];
const browser = await chromium.launch({ executablePath: await chromiumPath(), args });

/** In the page: what share of frames is dropped in three seconds, doing something in each. */
async function dropped(isScrolling) {
  const scroller = isScrolling ? bench.scroller() : undefined;
  const frames = [];
  for (let last = performance.now(), count = 0; count < 180; count++) {
    const now = await new Promise(requestAnimationFrame);
    frames.push(now - last);
    last = now;
    if (scroller) scroller.scrollTop += 500;
  }
  const times = frames.slice(2);
  const lost = times.reduce((sum, time) => sum + Math.max(0, Math.round(time / 16.667) - 1), 0);
  return { share: (100 * lost) / (times.length + lost), worst: Math.max(...times) };
}

async function visit() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.address('search'));
  await page.waitForFunction(() => window.bench);
  const idle = await page.evaluate(dropped, false);
  await page.evaluate((count) => bench.data(count), rows);
  const all = await page.evaluate(async () => {
    const start = performance.now();
    await bench.render();
    return performance.now() - start;
  });
  const scrolling = await page.evaluate(dropped, true);
  const answers = [];
  for (const text of ['3', '37', '370', '3703', '37', '1415'])
    answers.push(await page.evaluate((typed) => bench.filter(typed), text));
  await page.close();
  return { idle, all, scrolling, answers };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const runs = [];
for (let run = 0; run < Number(values.runs); run++) runs.push(await visit());
const ms = (number) => `${number.toFixed(0)} ms`;
const share = (key) => `${median(runs.map((it) => it[key].share)).toFixed(1)} %`;
console.log(`<nx-number-search>, ${rows.toLocaleString('en')} numbers, medians of ${values.runs}`);
console.log(
  `  frames dropped while scrolling ${share('scrolling')} (an empty page: ${share('idle')}), longest ${ms(median(runs.map((it) => it.scrolling.worst)))}`,
);
console.log(
  `  from a key to the filtered rows ${ms(median(runs.flatMap((it) => it.answers)))}, at most ${ms(median(runs.map((it) => Math.max(...it.answers))))}`,
);
console.log(`  until all are there ${ms(median(runs.map((it) => it.all)))}`);
await browser.close();
server.close();
