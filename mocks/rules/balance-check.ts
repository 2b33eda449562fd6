import type { Account } from '../world/entities.js';
import { minute } from '../time/durations.js';
import { rank, type Rule } from '../time/timed-rule.js';
import { known, type World } from '../world/world.js';
import { reloadOnce, wantsReload } from './auto-reload.js';
import { markAfter } from './marks.js';
import { releaseAllNumbers } from './release.js';

/** The time between two checks of a balance (docs/rules.md#balance-check). */
export const checkedEvery = 10 * minute;

/** True at zero balance with numbers, which can no longer be paid for (docs/rules.md#zero-balance). */
const losesNumbers = ({ balance, numbers }: Account): boolean => balance === 0 && numbers.length > 0;

/** Tries auto reload first; if the balance is still zero, releases all numbers (docs/rules.md#zero-balance). */
function checked(world: World, accountId: string): World {
  const after = reloadOnce(world, accountId);
  return losesNumbers(known(after.accounts, accountId)) ? releaseAllNumbers(after, accountId, 'zeroBalance') : after;
}

/**
 * The balance check: auto reload first, then the zero-balance rule (docs/rules.md#zero-balance).
 */
export const balanceCheck: Rule<'accounts'> = {
  table: 'accounts',
  rank: rank.balanceCheck,
  due: (account, now) => (wantsReload(account) || losesNumbers(account) ? markAfter(now, checkedEvery) : undefined),
  describe: (account) => ({
    type: 'balanceCheck',
    account: account.id,
    summary: wantsReload(account)
      ? `Auto reload of ${account.companyName}`
      : `The numbers of ${account.companyName} are released`,
  }),
  apply: (world, { id }) => checked(world, id),
};
