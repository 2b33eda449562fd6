// What is wrong with a story, look by look. It is drawn, played and looked at by axe in the first, and wears the others as it stands:
// they can only spoil what they change.
import { looks, nameOfLook } from './looks.mjs';
import { compareOutline } from '../../scripts/outlines.mjs';
import { reflow } from '../../scripts/reflow.mjs';
import { addressOf } from '../../scripts/stories.mjs';

/** @typedef {{ look: string, problems: string[], ms: number }} Seen */

/** A page that shows one story after the other; after one that throws it begins anew, so that no other is blamed. */
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

  const wear = ({ theme, contrast }) =>
    page.emulateMedia({
      colorScheme: theme,
      contrast: contrast === 'more' ? 'more' : 'no-preference',
      // The first look moves; the others are looked at when nothing does any more.
      reducedMotion: theme === 'light' && contrast === 'normal' ? 'no-preference' : 'reduce',
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
      ...(await page.evaluate(() => window.looks.lookAt())),
      ...(await reflow(page)),
      ...(id.startsWith('parts-') && !tags.includes('changing') ? await compareOutline(page, id, update) : []),
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
    // What was never drawn well has no look that is.
    for (const look of looks.slice(seen.length)) seen.push({ ...seen[0], look: nameOfLook(look), ms: 0 });
    if (await isBroken()) await leave();
    return seen;
  };
}
