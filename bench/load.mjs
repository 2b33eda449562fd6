// `npm run bench`: first visits to pages with the elements, beside the same written by hand, in one run, interleaved, each time with a
// cold cache. Medians, and ratios to what is written by hand; `-- --runs 15`, `-- --profile slow`, and words of the names of pages.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/browsers.mjs';
import { ensureBuilt } from '../scripts/built.mjs';
import { freePort } from '../scripts/free-port.mjs';
import { startBackend } from './backends.ts';
import { inTurns, median } from './in-turns.mjs';
import { servePages } from './serve-pages.mjs';
import { formFields, profiles, visitPage } from './visit-page.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '9' }, profile: { type: 'string', default: 'local,slow' } },
});
ensureBuilt();
const { renderElement } = await import('nexmo-account-kit/server');
const { preloads } = await import('nexmo-account-kit/cdn-import-map');
const listed = (...tags) => preloads('/cdn/', ['nx-provider', ...tags]).map(({ href }) => href);

const loader = '/cdn/nexmo-account-kit.js';
const port = await freePort();
const backends = new Map(
  await Promise.all([100, 100_000].map(async (texts) => [texts, await startBackend(`http://127.0.0.1:${port}`, texts)])),
);
const kit = (body, texts = 100) => `<nx-provider base-url="${backends.get(texts).url}" tokens="session">${body}</nx-provider>`;
const signup = { body: kit('<nx-signup></nx-signup>'), base: 'a sign-up by hand', shows: formFields };
const euros = { selector: '*', words: String.raw`^\s*€\d`, count: 1 };
/** A row of a table, or of a list that is drawn as cards. */
const rows = { selector: 'tbody tr, [role=row]', words: String.raw`\d`, count: 3 };
const byHand = (path, columns) => ({
  entry: 'bench/pages/data-by-hand.js',
  body: `<by-hand-data path="${path}" columns="${columns}"></by-hand-data>`,
});
const usage = (texts, base) => ({
  entry: 'bench/pages/kit-usage.ts',
  body: kit('<nx-usage></nx-usage>', texts),
  base,
  shows: rows,
  texts,
});

/** The pages, each with the one that it is compared with. */
const pages = {
  'a sign-up by hand': {
    entry: 'bench/pages/by-hand.js',
    body: '<by-hand></by-hand>',
    base: 'a sign-up by hand',
    shows: formFields,
  },
  'nx-signup': { ...signup, entry: 'bench/pages/kit.ts' },
  'nx-signup in German': { ...signup, entry: 'bench/pages/kit-german.js', lang: 'de' },
  'nx-signup, form first': { ...signup, entry: 'bench/pages/kit-early.js' },
  'nx-signup in German, form first': { ...signup, entry: 'bench/pages/kit-early-german.js', lang: 'de' },
  'nx-signup in German, words apart': { ...signup, entry: 'bench/pages/kit.ts', lang: 'de' },
  'nx-signup by the loader': { ...signup, script: loader },
  'nx-signup by the loader, files listed': { ...signup, script: loader, preloads: listed('nx-signup') },
  'nx-signup by its own file': { ...signup, script: '/cdn/signup.js' },
  'nx-signup from a server': {
    ...signup,
    entry: 'bench/pages/kit.ts',
    body: kit(renderElement('nx-signup', { styles: '/styles' })),
  },
  'nx-signup from a server, styles in the page': {
    ...signup,
    entry: 'bench/pages/kit.ts',
    body: kit(renderElement('nx-signup', { inline: (file) => readFileSync(`dist/styles/${file}`, 'utf8') })),
  },
  'a balance by hand': {
    ...byHand('/balance', 'amount'),
    base: 'a balance by hand',
    shows: { ...euros, selector: 'td', words: String.raw`\d` },
  },
  'nx-dashboard by the loader': {
    script: loader,
    body: kit('<nx-dashboard></nx-dashboard>'),
    base: 'a balance by hand',
    shows: euros,
  },
  'nx-dashboard by the loader, files listed': {
    script: loader,
    preloads: listed('nx-dashboard', 'nx-overview'),
    body: kit('<nx-dashboard></nx-dashboard>'),
    base: 'a balance by hand',
    shows: euros,
  },
  'payments by hand': { ...byHand('/payments', 'createdAt amount label status'), base: 'payments by hand', shows: rows },
  'nx-billing': {
    entry: 'bench/pages/kit-billing.ts',
    body: kit('<nx-billing></nx-billing>'),
    base: 'payments by hand',
    shows: rows,
  },
  'free numbers by hand': {
    ...byHand('/free-numbers?country=GB&limit=100', 'msisdn type monthlyPrice'),
    base: 'free numbers by hand',
    shows: rows,
  },
  'nx-number-search': {
    entry: 'bench/pages/kit-number-search.ts',
    body: kit('<nx-number-search country="GB"></nx-number-search>'),
    base: 'free numbers by hand',
    shows: rows,
  },
  'requests by hand': { ...byHand('/usage/sms/requests?limit=100', 'at to status cost'), base: 'requests by hand', shows: rows },
  'nx-usage, 100 requests': usage(100, 'requests by hand'),
  'nx-usage, 100,000 requests': usage(100_000, 'nx-usage, 100 requests'),
};
const isAsked = (name) => positionals.length === 0 || positionals.some((word) => name.includes(word));
const asked = new Set(
  Object.keys(pages)
    .filter(isAsked)
    .flatMap((name) => [pages[name].base, name]),
);
const names = Object.keys(pages).filter((name) => asked.has(name));

const server = await servePages(pages, { port, folders: { '/cdn/': 'dist/cdn', '/styles/': 'dist/styles' } });
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: [...chromiumArgs(), '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});

async function visit(name, profile) {
  const { url, token } = backends.get(pages[name].texts ?? 100);
  const prepare = (page) =>
    page.addInitScript(
      (backend) => {
        globalThis.backend = backend;
        sessionStorage.setItem(`nexmo-account-kit ${backend.url}`, backend.token);
      },
      { url, token },
    );
  return visitPage(browser, {
    blank: `${server.base}/blank`,
    address: server.address(name),
    profile,
    shows: pages[name].shows,
    prepare,
  });
}

/** The cells of a page: its medians, and their ratios to those of the page it is compared with. */
function told(runs, name) {
  const of = (key, from = name) => median(runs[from].map((it) => it[key]));
  const ratio = (key) => `${of(key).toFixed(0)} ms ${`${(of(key) / of(key, pages[name].base)).toFixed(2)}×`.padStart(6)}`;
  const cells = [
    ratio('first'),
    ratio('task'),
    `${of('blocked').toFixed(0)} ms`,
    of('requests'),
    of('kB').toFixed(1),
    of('nodes'),
  ];
  return [name, ...cells.map(String)];
}

console.log(`${cpus().length} × ${cpus()[0].model}, Chromium ${browser.version()}, Node ${process.version}`);
for (const profile of values.profile.split(',')) {
  const runs = await inTurns(names, Number(values.runs), (name) => visit(name, profiles[profile]));
  const head = [`${profile}, medians of ${values.runs}`, 'there', 'main thread', 'blocked', 'requests', 'kB', 'nodes'];
  const table = [head, ...names.map((name) => told(runs, name))];
  const width = (column) => Math.max(...table.map((cells) => cells[column].length));
  console.log();
  for (const cells of table)
    console.log(cells.map((it, at) => (at === 0 ? it.padEnd(width(0)) : it.padStart(width(at)))).join('   '));
}
await browser.close();
server.close();
for (const backend of backends.values()) await backend.close();
