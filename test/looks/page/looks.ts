// The checks in a page that shows a story.
import type { Look } from '../looks.mjs';
import { askAxe } from './axe.js';
import { dress } from './dress.js';
import { lostRings } from './focus-rings.js';
import { askIbm } from './ibm.js';
import { unreadable } from './text.js';

declare global {
  interface Window {
    looks: { lookAt: typeof lookAt; putOn: typeof putOn; askAxe: typeof askAxe; askIbm: typeof askIbm; dress: typeof dress };
  }
}

/** The checks that every look needs besides those of axe and IBM's checker. */
const lookAt = (): string[] => [...lostRings(), ...unreadable()];

/**
 * Applies a look to the drawn story, and returns the faults. Another language changes names and positions, so that axe and IBM's
 * checker check everything again.
 */
async function putOn(look: Look): Promise<string[]> {
  const speaksAnother = document.documentElement.lang !== look.locale;
  window.storyReport.problems.length = 0;
  await dress(look);
  const about = speaksAnother ? 'everything' : 'colours';
  const faults = [...(await askAxe(about)), ...(await askIbm(about)), ...lookAt()];
  return [...window.storyReport.problems, ...faults];
}

window.looks = { lookAt, putOn, askAxe, askIbm, dress };
