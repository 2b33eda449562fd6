// `npm run bench:next`: the sign-up of docs/examples/next, which Next renders on the server, beside the same form as plain HTML in a
// page of the same Next, with the styles of both in the page and with those of both linked; in one run, interleaved, each time with a
// cold cache. Medians, and ratios to plain HTML; `-- --runs 15 --profile local` for more runs or another profile.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/browsers.mjs';
import { ensureBuilt } from '../scripts/built.mjs';
import { complaintsOf } from '../scripts/examples/complaints.mjs';
import { copyExample } from '../scripts/examples/copy.mjs';
import { served } from '../scripts/examples/served.mjs';
import { npmIn } from '../scripts/npm.mjs';
import { packed } from '../scripts/packed.mjs';
import { inTurns, median } from './in-turns.mjs';
import { formOf } from './pages/next/form.js';
import { profiles, visitPage } from './visit-page.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, profile: { type: 'string', default: 'slow' } },
});
/** Each page with the one that it is compared with. */
const pages = {
  'plain HTML': { path: '/plain', base: 'plain HTML' },
  'nx-signup': { path: '/', base: 'plain HTML' },
  'plain HTML, linked': { path: '/plain-linked', base: 'plain HTML, linked' },
  'nx-signup, linked': { path: '/linked', base: 'plain HTML, linked' },
};

/** The countries that the kit's own form has. */
async function countries() {
  const { renderElement } = await import('nexmo-account-kit/server');
  return [...renderElement('nx-signup').matchAll(/<option value="(\w\w)"[^>]*>([^<]*)/g)].map(([, code, name]) => [code, name]);
}

/** The example, with the plain pages beside its own. */
async function build(folder) {
  copyExample('docs/examples/next', folder, packed(), 'http://127.0.0.1:4010');
  cpSync('bench/pages/next', join(folder, 'app'), { recursive: true, filter: (path) => !/form\.js$|plain\.css$/.test(path) });
  for (const place of ['app/plain-linked/plain.css', 'plain.css']) cpSync('bench/pages/next/plain.css', join(folder, place));
  writeFileSync(join(folder, 'form.html'), formOf(await countries()));
  const own = readFileSync(join(folder, 'app/page.tsx'), 'utf8');
  const linked = own.replace(/inline: .*/, `styles: '/kit',`).replace('./account', '../account');
  mkdirSync(join(folder, 'app/linked'));
  writeFileSync(join(folder, 'app/linked/page.tsx'), linked);
  cpSync('dist/styles', join(folder, 'public/kit'), { recursive: true });
  writeFileSync(join(folder, 'public/blank.html'), '<!doctype html><link rel="icon" href="data:,">');
  const env = { NEXT_TELEMETRY_DISABLED: '1', CI: '1' };
  await npmIn(folder, env, 'ci', '--prefer-offline', '--no-audit', '--no-fund');
  await npmIn(folder, env, 'run', 'build');
}

/** In the page: how far its layout shifts. */
function watchShifts() {
  window.shift = 0;
  const add = (list) => list.getEntries().forEach(({ value }) => (window.shift += value));
  new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
}

async function visit(url, name, profile) {
  let complaints = [];
  const prepare = async (page) => {
    complaints = complaintsOf(page);
    await page.addInitScript(watchShifts);
  };
  const more = async (page) => ({ shift: await page.evaluate(() => shift), complaints: complaints.length });
  return visitPage(browser, { blank: `${url}/blank.html`, address: `${url}${pages[name].path}`, profile, prepare, more });
}

ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'bench-next-'));
await build(folder);
const { url, close } = await served(folder, { server: ['node_modules/next/dist/bin/next', 'start'] });
const args = [...chromiumArgs(), '--disable-gpu', '--disable-background-networking', '--no-first-run'];
const browser = await chromium.launch({ executablePath: await chromiumPath(), args });
const names = Object.keys(pages);
for (const profile of values.profile.split(',')) {
  const runs = await inTurns(names, Number(values.runs), (name) => visit(url, name, profiles[profile]));
  console.log(`\n${profile}, medians of ${values.runs}`);
  for (const name of names) {
    const of = (key, from = name) => median(runs[from].map((it) => it[key]));
    const most = (key) => Math.max(...runs[name].map((it) => it[key]));
    const ratio = (key) => `${of(key).toFixed(0)} (${(of(key) / of(key, pages[name].base)).toFixed(2)}×)`;
    console.log(
      `  ${name.padEnd(18)} first usable field, ms ${ratio('first')} · main-thread work, ms ${ratio('task')} · nodes ${ratio('nodes')}` +
        ` · layout shift ${most('shift')} · complaints ${most('complaints')}`,
    );
  }
}
await browser.close();
await close();
rmSync(folder, { recursive: true, force: true });
