import { rank, type Rule } from '../time/timed-rule.js';
import { changed, withAccount } from '../world/copies.js';
import { known } from '../world/world.js';
import { covers } from './ledger.js';
import { charged, withChange } from './requests.js';

/** A call is over: it is charged, unless the balance no longer covers it (docs/rules.md#calls-of-programs). */
export const callEnds: Rule<'calls'> = {
  table: 'calls',
  rank: rank.expiry,
  due: ({ isOver, endsAt }) => (isOver ? undefined : endsAt),
  describe: ({ accountId, to, end }) => ({ type: 'callEnds', account: accountId, summary: `The call to +${to}: ${end.status}` }),
  apply(world, call) {
    const { id, accountId, to, record, end } = call;
    const account = known(world.accounts, accountId);
    const cost = covers(account, end.cost) ? end.cost : 0;
    const paid = withAccount(world, charged(account, { product: 'voice', to }, cost, world.now));
    const next = withChange(paid, accountId, record, { ...end, cost, finalAt: world.now });
    return changed(next, { calls: world.calls.set(id, { ...call, isOver: true }) });
  },
};
