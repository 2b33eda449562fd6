import type { Account } from '../entities.js';
import { minute } from '../durations.js';
import { rank, type Rule } from '../timed-rule.js';
import { known, type World } from '../world.js';
import { reloadOnce, wantsReload } from './auto-reload.js';
import { markAfter } from './marks.js';
import { releaseAllNumbers } from './release.js';

/** At zero balance nothing can be paid for any more (rules, 4). */
const losesNumbers = ({ balance, numbers }: Account): boolean => balance === 0 && numbers.length > 0;

/** Auto reload has its chance; at zero balance still, all numbers are released (rules, 4). */
function checked(world: World, accountId: string): World {
  const after = reloadOnce(world, accountId);
  return losesNumbers(known(after.accounts, accountId)) ? releaseAllNumbers(after, accountId, 'zeroBalance') : after;
}

/** The balance check, every ten minutes (rules, 1): auto reload first (rules, 6), then the zero-balance rule (rules, 4). */
export const balanceCheck: Rule<'accounts'> = {
  table: 'accounts',
  rank: rank.balanceCheck,
  due: (account, now) => (wantsReload(account) || losesNumbers(account) ? markAfter(now, 10 * minute) : undefined),
  tells: (account) => ({
    type: 'balanceCheck',
    account: account.id,
    summary: wantsReload(account)
      ? `Auto reload of ${account.companyName}`
      : `The numbers of ${account.companyName} are released`,
  }),
  apply: (world, { id }) => checked(world, id),
};
