// Tests every story, built as it will be published, in each theme and direction: it draws, its play function works, nothing
// throws, and axe finds nothing; nothing is lost on a narrow screen or with large text, no text is cut off, and every control
// shows the focus; the accessibility tree is the kept one (`-- --update` writes it again). `npm run test:stories -- balance`
// selects stories by a word of their id. Planted faults are then searched in the same way, and each must be found.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { pageScript } from '../test/looks/bundle.mjs';
import { examiner } from '../test/looks/examine.mjs';
import { looks } from '../test/looks/looks.mjs';
import { missed, plantedFaults } from '../test/looks/planted.mjs';
import { chromiumArgs, chromiumPath } from './browsers.mjs';
import { report } from './report.mjs';
import { limitRun, openStories, placeOf, progress } from './stories.mjs';

const { values, positionals } = parseArgs({ options: { update: { type: 'boolean' } }, allowPositionals: true });
const [word = ''] = positionals;
const { server, stories, planted } = await openStories(word);
const script = await pageScript('looks');
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs() });

const start = performance.now();
const count = { passed: 0, failed: 0 };
function record(name, place, problems, ms) {
  const status = problems.length > 0 ? 'failed' : 'passed';
  count[status]++;
  report({ name, place, ms, status, ...(problems.length > 0 && { error: problems.join('\n') }) });
}

/** One line for a problem, with the looks that have it. */
function print(id, seen) {
  const found = new Map();
  for (const { look, problems } of seen)
    for (const problem of problems) found.set(problem, [...(found.get(problem) ?? []), look]);
  for (const [problem, where] of found)
    console.log(`✗ ${id}: ${problem}\n    ${where.length < looks.length ? where.join(', ') : 'in every look'}`);
}

function tellOfStory(story, seen) {
  for (const { look, problems, ms } of seen) record(`${story.id} ${look}`, placeOf(story), problems, ms);
  print(story.id, seen);
}
function tellOfFault(story, seen) {
  const problems = missed(story.id, seen);
  const ms = seen.reduce((sum, it) => sum + it.ms, 0);
  record(`a planted fault is found: ${story.name}`, placeOf(story), problems, ms);
  for (const problem of problems) console.log(`✗ ${story.id}, planted: ${problem}`);
}

if (planted.length !== plantedFaults)
  record('all planted faults are in this build', 'test/looks/planted.mjs', [`${planted.length} of ${plantedFaults}`], 0);
const work = [...stories.map((story) => [story, tellOfStory]), ...planted.map((story) => [story, tellOfFault])];
const step = progress(work.length);
const doing = new Set();
limitRun(30, () => [...doing]);

/** Tests stories in one page; two pages share all stories. */
async function examineSome() {
  const context = await browser.newContext();
  const examine = examiner(context, server, script, values.update);
  for (let next = work.shift(); next; next = work.shift()) {
    const [story, tellOf] = next;
    doing.add(story.id);
    tellOf(story, await examine(story));
    doing.delete(story.id);
    step();
  }
}
await Promise.all([examineSome(), examineSome()]);
await browser.close();
server.close();

const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `${stories.length} stories in ${looks.length} looks each, ${planted.length} planted faults, ${seconds} s: ${count.passed} passed, ${count.failed} failed`,
);
process.exit(count.failed === 0 && stories.length > 0 ? 0 : 1);
