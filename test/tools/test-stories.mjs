// Every story, built as it will be published, in each theme and direction: it draws, its play function works,
// nothing throws, and axe finds nothing; in the first look also: nothing is lost on a narrow screen or in large letters, and what
// screen readers find is what they found before (`-- --update` writes it anew). `npm run test:stories -- balance` takes those whose id has the word.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { compareOutline } from './outlines.mjs';
import { chromiumArgs, chromiumPath } from './browsers.mjs';
import { reflow } from './reflow.mjs';
import { openStories, problemsIn, show } from './stories.mjs';

const { values, positionals } = parseArgs({ options: { update: { type: 'boolean' } }, allowPositionals: true });
const [word = ''] = positionals;
const themes = [
  { theme: 'light', contrast: 'normal' },
  { theme: 'dark', contrast: 'normal' },
  { theme: 'light', contrast: 'more' },
  { theme: 'dark', contrast: 'more' },
];
const looks = ['en', 'ar'].flatMap((locale) => themes.map((look) => ({ locale, ...look })));

const { server, stories } = await openStories(word);

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs() });
const context = await browser.newContext();

/** What is wrong with a story in one look; the empty list is what we want. */
async function examine(page, id, look, first) {
  const { theme, contrast } = look;
  await page.emulateMedia({ colorScheme: theme, contrast: contrast === 'more' ? 'more' : 'no-preference' });
  const globals = Object.entries(look).map(([name, value]) => `${name}:${value}`);
  if (first) await page.goto(`${server.url}/iframe.html?viewMode=story&id=${id}&globals=${globals.join(';')}`);
  else await page.evaluate(show, [id, look]);
  await page.waitForFunction(() => told.reports || told.errors.length > 0, undefined, { timeout: 20_000 });
  return problemsIn(await page.evaluate(() => told));
}

const start = performance.now();
const count = { passed: 0, failed: 0 };

async function examineInEveryLook(page, { id, tags = [] }) {
  const thrown = [];
  const keep = (error) => thrown.push(String(error));
  page.on('pageerror', keep);
  const found = new Map();
  for (const [index, look] of looks.entries()) {
    const problems = await examine(page, id, look, index === 0).catch((error) => [String(error.message)]);
    problems.push(...thrown.splice(0));
    if (index === 0 && problems.length === 0)
      problems.push(...(await reflow(page)), ...(tags.includes('changing') ? [] : await compareOutline(page, id, values.update)));
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
  for (let story = stories.shift(); story; story = stories.shift()) await examineInEveryLook(page, story);
}
const found = stories.length;
await Promise.all([work(), work()]);
await browser.close();
server.close();

const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${found} stories in ${looks.length} looks each, ${seconds} s: ${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 && found > 0 ? 0 : 1);
