// `npm run bench:waves`: the requests of a first visit to the elements from `dist/cdn`, and the waves they come in, until the page
// shows what a person waits for and until it is quiet. Counts, so that the speed of the machine changes nothing.
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/browsers.mjs';
import { startVisits, visits } from '../scripts/first-visits.mjs';

const told = ({ waves, requests }) => `${requests} requests in ${waves} waves`;

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs() });
const site = await startVisits();
for (const name of Object.keys(visits)) {
  const { shown, all, kB, asked } = await site.count(browser, name);
  console.log(`${name.padEnd(24)} ${told(shown).padEnd(24)} ${kB.toFixed(1).padStart(6)} kB gzip · in all ${told(all)}`);
  if (process.argv.includes('--paths')) for (const { wave, method, path } of asked) console.log(`  ${wave} ${method} ${path}`);
}
await browser.close();
await site.close();
