// `npm run bench`: the sign-up beside one written by hand, in one run, interleaved, each time with a cold cache.
// Medians and ratios; `-- --runs 15 --profile slow` for more runs or one profile.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/browsers.mjs';
import { inTurns, median } from './in-turns.mjs';
import { servePages } from './serve-pages.mjs';

const pages = {
  'by hand': ['bench/pages/by-hand.js', '<by-hand></by-hand>'],
  'nx-signup': ['bench/pages/kit.ts', '<nx-provider><nx-signup></nx-signup></nx-provider>'],
};
const names = Object.keys(pages);

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, profile: { type: 'string', default: 'local,slow' } },
});
/** `slow`: a processor four times as slow, and the Slow 4G of the developer tools. */
const profiles = {
  local: {},
  slow: { cpu: 4, net: { offline: false, latency: 562.5, downloadThroughput: 1.44e6 / 8, uploadThroughput: 675e3 / 8 } },
};

/** In the page: the time until the first field can be used, and until all can. */
function watch() {
  const fields = (root, found = []) => {
    found.push(...root.querySelectorAll('input, select'));
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) fields(element.shadowRoot, found);
    return found;
  };
  const usable = (it) => it.checkVisibility() && it.getBoundingClientRect().height > 1;
  window.result = new Promise((resolve) => {
    let first;
    const look = () => {
      const ready = document.body ? fields(document).filter(usable).length : 0;
      if (ready > 0) first ??= performance.now();
      if (ready >= 7) resolve({ first });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const server = await servePages(pages);
const args = [...chromiumArgs(), '--disable-gpu', '--disable-background-networking', '--no-first-run'];
const browser = await chromium.launch({ executablePath: await chromiumPath(), args });

async function visit(name, { cpu, net }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(watch);
  await cdp.send('Performance.enable');
  await cdp.send('Network.enable');
  await page.goto(`${server.base}/blank`);
  if (net) await cdp.send('Network.emulateNetworkConditions', net);
  if (cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const work = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  const before = await work();
  await page.goto(server.address(name), { waitUntil: 'commit' });
  const { first } = await page.evaluate(() => result);
  await page.waitForLoadState('networkidle');
  const task = (await work()) - before;
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  await context.close();
  return { first, task, nodes };
}

const columns = { first: 'first usable field, ms', task: 'main-thread work, ms', nodes: 'nodes' };

for (const profile of values.profile.split(',')) {
  const runs = await inTurns(names, Number(values.runs), (name) => visit(name, profiles[profile]));
  console.log(`\n${profile}, medians of ${values.runs}`);
  for (const name of names) {
    const figures = Object.entries(columns).map(([key, title]) => {
      const [own, base] = [name, names[0]].map((it) => median(runs[it].map((figure) => figure[key])));
      return `${title} ${own.toFixed(0)} (${(own / base).toFixed(2)}×)`;
    });
    console.log(`  ${name.padEnd(10)} ${(server.weights[name] / 1000).toFixed(1)} kB gzip · ${figures.join(' · ')}`);
  }
}
await browser.close();
server.close();
