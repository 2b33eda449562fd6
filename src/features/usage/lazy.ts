import type { UsageRequest } from '../../api/usage.js';
import { failureWords } from '../../i18n/failure-reasons/words.js';
import { storyWords } from '../../i18n/usage-story/words.js';
import type { Amounts } from '../../sections/amounts.js';
import { charts } from '../../ui/chart/chart.styles.js';
import type { UsageHost } from './host.js';
import type { Search } from './search.js';
import { story } from './story.js';
import { timelines } from './story.styles.js';
import { Totals } from './totals.js';

export const totals = (host: UsageHost, search: Search, amounts: Amounts) => ({
  make: () => new Totals(host, search, amounts),
  words: [],
  styles: [charts],
});

/** The messages for all failures are many, and few are ever read, so they load later. */
export const details = (host: UsageHost, selected: () => UsageRequest | undefined) => ({
  make: () => ({
    view: () => {
      const request = selected();
      return request && story(host, request);
    },
  }),
  words: [storyWords, failureWords],
  styles: [timelines],
});
