import { minute } from '../durations.js';
import { rank, type Rule } from '../time.js';
import { reloadOnce, wantsReload } from './auto-reload.js';
import { markAfter } from './marks.js';

/** The balance check, every ten minutes (rules, 1): below the threshold, auto reload makes one payment (rules, 6). */
export const balanceCheck: Rule<'accounts'> = {
  table: 'accounts',
  next(account, now) {
    if (!wantsReload(account)) return undefined;
    return {
      at: markAfter(now, 10 * minute),
      rank: rank.balanceCheck,
      type: 'balanceCheck',
      account: account.id,
      summary: `Auto reload of ${account.companyName}`,
      apply: (world) => reloadOnce(world, account.id),
    };
  },
};
