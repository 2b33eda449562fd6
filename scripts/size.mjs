// `npm run size`: the weight of each element with everything it needs in English, min + gzip, kB of 1000 bytes; the weight that
// the mock backend adds to a page with an element in use; with `--parts`, the weight that each part adds to an element that draws it.
// Names (`balance all`) select elements.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { bundle } from './bundle.mjs';
import { writtenWeights } from './elements.mjs';
import { imports, measure } from './weights.mjs';

const { values, positionals } = parseArgs({ options: { parts: { type: 'boolean' } }, allowPositionals: true });

/** The upper limits. */
const bars = {
  provider: 12,
  balance: 25,
  'sign-in': 30,
  signup: 36.5,
  'getting-started': 27,
  'password-reset': 31,
  settings: 34,
  'api-settings': 35,
  profile: 40,
  users: 37.1,
  'auto-reload': 34,
  'payment-methods': 30,
  billing: 44.5,
  numbers: 42,
  usage: 41,
  'two-factor': 34,
  'event-alerts': 38,
  'opt-in': 26,
  overview: 38.5,
  notices: 31,
  'number-config': 34,
  'number-search': 45,
  'top-up': 38,
  payments: 36,
  'account-activity': 35,
  'balance-alert': 32,
  'display-currency': 29,
  dashboard: 63,
  all: 123,
  'mock engine': 32,
};

const elements = globSync('src/define/*.ts')
  .map((path) => basename(path, '.ts'))
  .filter((name) => !['define', 'all', 'provider'].includes(name))
  .toSorted();
/** An engine, and a world to begin with. */
const mock = `import { createEngine, inProcess } from './mocks/index.ts';
  import { demoLimit } from './mocks/scenarios/worlds.ts';
  globalThis.adapter = inProcess(createEngine({ world: demoLimit() }));`;
/** An element that has checked its first answers, with the schemas for them. */
const used = `${imports('provider')}${imports('balance')}
  import * as account from './src/api/schemas/account.ts';
  import * as session from './src/api/schemas/session.ts';
  globalThis.schemas = [account, session];`;
const readme = readFileSync('README.md', 'utf8');
const written = writtenWeights(readme).set('all', Number(/all of them together weigh (\d+)/.exec(readme)?.[1]));

const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(6);
console.log('kB, min + gzip     first   bar   fetched when used   of the first, minified');
let [passed, failed] = [0, 0];
const names = ['provider', ...elements, 'all', 'mock engine'];
for (const name of positionals.length > 0 ? names.filter((it) => positionals.includes(it)) : names) {
  const isMock = name === 'mock engine';
  const { first: whole, later, shares } = await (isMock ? bundle(used + mock, { there: 'schemas' }) : measure(name));
  const first = isMock ? whole - (await bundle(used, { there: 'schemas' })).first : whole;
  const said = written.get(`nx-${name}`) ?? written.get(name);
  const bar = bars[name];
  // The weight in README may be rounded; a larger difference means that it is out of date.
  const isWrong = said !== undefined && Math.abs(said - first / 1000) > 1;
  if (isWrong) console.log(`  README says ${said} kB: npm run elements`);
  const heavy = (bar !== undefined && first > bar * 1000) || isWrong;
  if (heavy) failed++;
  else passed++;
  const parts = Object.entries(shares).map(([owner, bytes]) => `${owner} ${kB(bytes).trim()}`);
  const largest = later.length ? `${later.length} files, largest ${kB(Math.max(...later)).trim()}` : '–';
  console.log(
    `${heavy ? '✗' : '✓'} ${name.padEnd(16)} ${kB(first)} ${String(bar ?? '–').padStart(5)}   ${largest.padEnd(25)} ${parts.join(', ')}`,
  );
}

async function weighParts() {
  const element = imports('balance');
  const { first: base } = await bundle(element);
  /** A part's own styles, if it has any. */
  const stylesOf = (part) => globSync(`src/ui/*/{${part},${part}s}.styles.ts`);
  const parts = globSync('src/ui/*/*.ts', { ignore: ['**/*.styles.ts', '**/light.ts'] })
    .map((path) => ({ path, part: basename(path, '.ts') }))
    .toSorted((a, b) => (a.part < b.part ? -1 : 1));
  console.log('\nparts, added to an element, kB');
  const added = await Promise.all(
    parts.map(async ({ path, part }) => {
      const files = [path, ...stylesOf(part)];
      const code = files.map((file, at) => `import * as p${at} from './${file}'; globalThis.p${at} = p${at};`).join('');
      const { first, later } = await bundle(element + code);
      const fetched = later.length > 19 ? ` (+ ${kB(Math.max(...later)).trim()} when used)` : '';
      return `${part} ${kB(Math.max(0, first - base)).trim()}${fetched}`;
    }),
  );
  console.log(`  ${added.join(' · ')}`);
}

if (values.parts) await weighParts();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
