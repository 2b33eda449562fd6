// The checks in a page that shows a story.
import type { Look } from '../looks.mjs';
import { askAxe } from './axe.js';
import { dress } from './dress.js';
import { lostRings } from './focus-rings.js';
import { unreadable } from './text.js';

declare global {
  interface Window {
    looks: { lookAt: typeof lookAt; putOn: typeof putOn; askAxe: typeof askAxe };
  }
}

/** The checks that every look needs besides axe's. */
const lookAt = (): string[] => [...lostRings(), ...unreadable()];

/**
 * Applies a look to the drawn story, and returns the faults. Another language changes names and positions, so that axe checks
 * everything again.
 */
async function putOn(look: Look): Promise<string[]> {
  const speaksAnother = document.documentElement.lang !== look.locale;
  window.storyReport.problems.length = 0;
  await dress(look);
  const faults = [...(await askAxe(speaksAnother ? 'everything' : 'colours')), ...lookAt()];
  return [...window.storyReport.problems, ...faults];
}

window.looks = { lookAt, putOn, askAxe };
