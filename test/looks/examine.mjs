// Finds the faults of a story, look by look. The first look draws and plays the story, and axe and IBM's checker check
// everything; the others change only colours or language, so they only need checks of what these can spoil.
import { looks, nameOfLook } from './looks.mjs';
import { compareOutline } from '../../scripts/outlines.mjs';
import { reflow } from '../../scripts/reflow.mjs';
import { addressOf } from '../../scripts/stories.mjs';

/** @typedef {{ look: string, problems: string[], ms: number }} Seen */

/** Shows one story after the other in a page. After a story that throws it opens a new page, so that no other story is blamed. */
export function examiner(context, server, script, update) {
  /** @type {import('playwright').Page | undefined} */
  let page;

  async function leave() {
    await page?.close();
    page = undefined;
  }
  async function begin(id) {
    page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(addressOf(server, id));
    await page.evaluate(script);
  }

  const wear = ({ locale, theme, contrast }) =>
    page.emulateMedia({
      colorScheme: theme,
      contrast: contrast === 'more' ? 'more' : 'no-preference',
      // The first look has motion; the others are checked when nothing moves any more.
      reducedMotion: locale === 'en' && theme === 'light' && contrast === 'normal' ? 'no-preference' : 'reduce',
    });

  async function drawIn(look, { id, tags = [] }) {
    if (page) {
      await wear(look);
      await page.evaluate((storyId) => window.showStory(storyId), id);
    } else await begin(id);
    await page.waitForFunction(() => window.storyReport.finished);
    const problems = await page.evaluate(() => window.storyReport.problems);
    if (problems.length > 0) return problems;
    return [
      ...(await page.evaluate(() => window.looks.askIbm('everything'))),
      ...(await page.evaluate(() => window.looks.lookAt())),
      ...(await reflow(page)),
      ...(id.startsWith('parts-') && !tags.includes('changing')
        ? await compareOutline(page, id, update && !tags.includes('planted'))
        : []),
    ];
  }

  async function putOn(look) {
    await wear(look);
    return page.evaluate((it) => window.looks.putOn(it), look);
  }

  const isBroken = () => page.evaluate(() => window.storyReport.isBroken).catch(() => true);

  /** @returns {Promise<Seen[]>} */
  return async function examine(story) {
    const seen = [];
    let drawn;
    for (const look of looks) {
      const start = performance.now();
      const problems = await (drawn ? putOn(look) : drawIn(look, story)).catch(({ message }) => [message]);
      seen.push({ look: nameOfLook(look), problems: [...new Set(problems)], ms: performance.now() - start });
      drawn ??= (await isBroken()) ? 'broken' : 'well';
      if (drawn === 'broken') break;
    }
    // A story that failed in its first look has the same faults in all others.
    for (const look of looks.slice(seen.length)) seen.push({ ...seen[0], look: nameOfLook(look), ms: 0 });
    if (await isBroken()) await leave();
    return seen;
  };
}
