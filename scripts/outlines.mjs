// What a screen reader finds in each part, kept beside the tests: a change of it has to be meant.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'test/looks/outlines';

/** The difference from what is kept; nothing where it is the same. */
export async function compareOutline(page, id, update) {
  const file = `${folder}/${id}.yml`;
  const outline = `${await page.locator('#storybook-root').ariaSnapshot()}\n`;
  if (update) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, outline);
    return [];
  }
  if (!existsSync(file)) return [`${file} is missing: npm run test:stories -- --update ${id}`];
  const kept = readFileSync(file, 'utf8');
  if (kept === outline) return [];
  const [was, is] = [kept.split('\n'), outline.split('\n')];
  const at = is.findIndex((line, index) => line !== was[index]);
  return [`screen readers find “${is[at]?.trim()}” instead of “${was[at]?.trim()}” (line ${at + 1} of ${file})`];
}
