// `npm run bench:list`: the kit's table beside a virtual list written by hand, 100,000 rows, in one run, interleaved.
// Medians and ratios; `-- --runs 7`.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/browsers.mjs';
import { inTurns, median } from './in-turns.mjs';
import { servePages } from './serve-pages.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, rows: { type: 'string', default: '100000' } },
});
const rows = Number(values.rows);
const pages = {
  'by hand': { entry: 'bench/pages/list-by-hand.js', body: '<div id="app"></div>' },
  'nx table': { entry: 'bench/pages/list-kit.ts', body: '<div id="app"></div>' },
};
const names = Object.keys(pages);
const server = await servePages(pages);
const args = [...chromiumArgs(), '--disable-gpu', '--disable-background-networking', '--no-first-run'];
const browser = await chromium.launch({ executablePath: await chromiumPath(), args });

/**
 * In the page: the time from rows to the next paint, the time for one changed row, and the frames that are dropped while it
 * scrolls.
 */
async function measure() {
  const frame = () =>
    new Promise((then) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => then(performance.now());
        port2.postMessage(0);
      }),
    );
  const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
  const start = performance.now();
  await bench.render();
  const first = (await frame()) - start;
  const scroller = bench.scroller();
  const updates = [];
  for (let time = 0; time < 60; time++) {
    await frame();
    const before = performance.now();
    await bench.update(3, time);
    scroller.getBoundingClientRect();
    updates.push(performance.now() - before);
  }
  const frames = [];
  for (let last = performance.now(), count = 0; count < 180; count++) {
    const now = await new Promise(requestAnimationFrame);
    frames.push(now - last);
    last = now;
    scroller.scrollTop += 500;
  }
  const lost = frames.slice(2).reduce((sum, time) => sum + Math.max(0, Math.round(time / 16.667) - 1), 0);
  return { first, update: middle(updates.slice(10)), dropped: (100 * lost) / (frames.length - 2 + lost) };
}

/** In the page: the longest time that the page was blocked while a person typed into a filter. */
async function type() {
  await bench.render();
  await new Promise((then) => setTimeout(then, 500));
  let [last, longest, isOver] = [performance.now(), 0, false];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) port2.postMessage(0);
  };
  port2.postMessage(0);
  for (const text of ['5', '55', '555', '5551', '55512']) {
    await bench.filter(text);
    await new Promise(requestAnimationFrame);
  }
  isOver = true;
  return longest;
}

async function visit(name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.address(name));
  await page.waitForFunction(() => window.bench);
  await page.evaluate((count) => bench.data(count), rows);
  const figures = await page.evaluate(measure);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const held = name === names[0] ? 0 : await page.evaluate(type);
  await context.close();
  return { ...figures, held };
}

const runs = await inTurns(names, Number(values.runs), visit);
const figure = (name, key) => median(runs[name].map((it) => it[key]));
console.log(`${rows} rows, medians of ${values.runs}`);
for (const name of names) {
  const ratio = figure(name, 'first') / figure(names[0], 'first');
  const held =
    name === names[0]
      ? ''
      : ` · typing in a filter, processor ×4: page held up for ${figure(name, 'held').toFixed(0)} ms at most`;
  console.log(
    `  ${name.padEnd(9)} first paint ${figure(name, 'first').toFixed(1)} ms (${ratio.toFixed(1)}×) · one changed row ${figure(name, 'update').toFixed(2)} ms · ${figure(name, 'dropped').toFixed(1)} % of frames dropped${held}`,
  );
}
await browser.close();
server.close();
