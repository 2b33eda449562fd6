// The accessibility tree of each part, kept beside the tests, so that every change of it is deliberate.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'test/looks/outlines';

/** The first difference from the kept tree; none if they are equal. */
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
