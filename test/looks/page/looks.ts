// What is looked at in a page where a story stands.
import type { Look } from '../looks.mjs';
import { askAxe } from './axe.js';
import { dress } from './dress.js';
import { lostRings } from './focus-rings.js';
import { unreadable } from './text.js';

declare global {
  interface Window {
    looks: { lookAt: typeof lookAt; putOn: typeof putOn };
  }
}

/** What every look can spoil, besides what axe sees. */
const lookAt = (): string[] => [...lostRings(), ...unreadable()];

/** Puts a look on the story that stands, and tells what it spoils. Another language has other names and other places. */
async function putOn(look: Look): Promise<string[]> {
  const speaksAnother = document.documentElement.lang !== look.locale;
  window.storyReport.problems.length = 0;
  await dress(look);
  const faults = [...(await askAxe(speaksAnother ? 'everything' : 'colours')), ...lookAt()];
  return [...window.storyReport.problems, ...faults];
}

window.looks = { lookAt, putOn };
