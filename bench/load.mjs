// `npm run bench`: the sign-up beside one written by hand, in one run, interleaved, each time with a cold cache.
// Medians and ratios; `-- --runs 15 --profile slow` for more runs or one profile.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/browsers.mjs';
import { profiles, visitForm } from './first-field.mjs';
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
const server = await servePages(pages);
const args = [...chromiumArgs(), '--disable-gpu', '--disable-background-networking', '--no-first-run'];
const browser = await chromium.launch({ executablePath: await chromiumPath(), args });

const visit = (name, profile) => visitForm(browser, { blank: `${server.base}/blank`, address: server.address(name), profile });

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
