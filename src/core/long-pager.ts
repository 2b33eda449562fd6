import { pager } from '../ui/table/pager.js';
import { pagers } from '../ui/table/pager.styles.js';

export type Steps = Parameters<typeof pager>[0];

/** The buttons between pages, for a list that loads them when it has more than one. */
export const longPager = (steps: () => Steps) => ({
  make: () => ({ view: () => pager(steps()) }),
  words: [],
  styles: [pagers],
});
