// Every story, built as it will be published, in each theme and direction: it draws, its play function works,
// nothing throws, and axe finds nothing. `npm run test:stories -- balance` takes those whose id has the word.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from './browsers.mjs';
import { serve } from './static-server.mjs';

const folder = 'storybook-static';
const [word = ''] = process.argv.slice(2);
const themes = [
  { theme: 'light', contrast: 'normal' },
  { theme: 'dark', contrast: 'normal' },
  { theme: 'light', contrast: 'more' },
];
const looks = ['en', 'ar'].flatMap((locale) => themes.map((look) => ({ locale, ...look })));

if (!existsSync(`${folder}/index.json`)) {
  console.error('There is no built Storybook: npm run build:storybook.');
  process.exit(1);
}
const server = await serve(folder);
const { entries } = await (await fetch(`${server.url}/index.json`)).json();
const stories = Object.values(entries).filter(
  ({ type, tags, id }) => type === 'story' && !tags?.includes('!test') && id.includes(word),
);

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs() });
const context = await browser.newContext();
await context.addInitScript(listen);

/** In the page, before Storybook: keeps what Storybook's channel tells about a story. */
function listen() {
  let channel;
  const wrong = [
    'playFunctionThrewException',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'unhandledErrorsWhilePlaying',
  ];
  window.told = { errors: [] };
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const event of wrong) {
        channel.on(event, (error) =>
          told.errors.push(`${event}: ${error?.message ?? error?.description ?? JSON.stringify(error)}`),
        );
      }
      channel.on('storyFinished', ({ reporters = [] }) => (told.reports = reporters.filter(({ type }) => type === 'a11y')));
    },
  });
}

/** In the page: the same story once more from its beginning, in another look. Five times as fast as another page. */
function again([storyId, globals]) {
  window.told = { errors: [] };
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  channel.emit('updateGlobals', { globals });
  channel.emit('forceRemount', { storyId });
}

const places = (nodes) => nodes.map(({ target }) => target.flat(3).join(' ')).join(' | ');

/** What is wrong with a story in one look; the empty list is what we want. */
async function examine(page, id, look, first) {
  const { theme, contrast } = look;
  await page.emulateMedia({ colorScheme: theme, contrast: contrast === 'more' ? 'more' : 'no-preference' });
  const globals = Object.entries(look).map(([name, value]) => `${name}:${value}`);
  if (first) await page.goto(`${server.url}/iframe.html?viewMode=story&id=${id}&globals=${globals.join(';')}`);
  else await page.evaluate(again, [id, look]);
  await page.waitForFunction(() => told.reports || told.errors.length > 0, undefined, { timeout: 20_000 });
  const { errors, reports = [] } = await page.evaluate(() => told);
  if (errors.length > 0) return errors;
  if (reports.length === 0) return ['axe has not looked at it'];
  const violations = reports.flatMap(({ result }) => result?.violations ?? []);
  if (violations.length === 0 && reports.some(({ status }) => status === 'failed')) return ['axe did not finish'];
  return violations.map(({ id: rule, help, nodes }) => `${rule}: ${help} [${places(nodes)}]`);
}

const start = performance.now();
const count = { passed: 0, failed: 0 };

async function examineInEveryLook(page, id) {
  const thrown = [];
  const keep = (error) => thrown.push(String(error));
  page.on('pageerror', keep);
  const found = new Map();
  for (const [index, look] of looks.entries()) {
    const problems = await examine(page, id, look, index === 0).catch((error) => [String(error.message)]);
    problems.push(...thrown.splice(0));
    count[problems.length > 0 ? 'failed' : 'passed']++;
    for (const problem of problems) found.set(problem, [...(found.get(problem) ?? []), Object.values(look).join(' ')]);
  }
  page.off('pageerror', keep);
  for (const [problem, where] of found)
    console.log(`✗ ${id}: ${problem}\n    ${where.length < looks.length ? where.join(', ') : 'in every look'}`);
}

/** One page; two of them share the stories. */
async function work() {
  const page = await context.newPage();
  for (let story = stories.shift(); story; story = stories.shift()) await examineInEveryLook(page, story.id);
}
const found = stories.length;
await Promise.all([work(), work()]);
await browser.close();
server.close();

const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${found} stories in ${looks.length} looks each, ${seconds} s: ${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 && found > 0 ? 0 : 1);
