import { failureWords } from '../../i18n/failures/words.js';
import { storyWords } from '../../i18n/usage-story/words.js';
import { charts } from '../../ui/chart/chart.styles.js';
import { story } from './story.js';
import { Totals } from './totals.js';
import type { NxUsage } from './usage.js';

export const totals = (host: NxUsage) => ({ make: () => new Totals(host), words: [], styles: [charts] });

/** The words for everything that can go wrong are many, and few are read. */
export const details = (host: NxUsage) => ({
  make: () => ({ view: () => host.selected && story(host, host.selected) }),
  words: [storyWords, failureWords],
  styles: [],
});
