import type { Account } from '../world/entities.js';
import { covers, post } from './ledger.js';
import type { Rented } from '../world/number-entities.js';
import { rank, type Rule } from '../time/timed-rule.js';
import { withAccount } from '../world/copies.js';
import { known, type World } from '../world/world.js';
import { reloadOnce } from './auto-reload.js';
import { releaseNumber } from './release.js';
import { renewalAfter } from './renewal-dates.js';
import { withNumber } from './rented-numbers.js';

const firstToRenew = (numbers: readonly Rented[]): Rented | undefined =>
  numbers.length < 2 ? numbers[0] : numbers.reduce((first, it) => (it.renewsAt < first.renewsAt ? it : first));

/** Written out, because it runs for each month of each number. */
const renewing = ({ country, msisdn, type, features, price, rentedAt, routing }: Rented, renewsAt: number): Rented => ({
  country,
  msisdn,
  type,
  features,
  price,
  rentedAt,
  renewsAt,
  routing,
});

/** Pays for the next month; auto reload has one chance if the balance does not cover it, and then the number is released. */
function renewed(world: World, account: Account, number: Rented): World {
  if (covers(account, number.price)) return withAccount(world, paidFor(account, number, world.now));
  const ready = reloadOnce(world, account.id);
  const after = known(ready.accounts, account.id);
  if (!covers(after, number.price)) return releaseNumber(ready, account.id, number.msisdn, 'renewal');
  return withAccount(ready, paidFor(after, number, world.now));
}

function paidFor(account: Account, number: Rented, at: number): Account {
  const { price, msisdn, rentedAt, renewsAt } = number;
  const paid = post(account, { at, kind: 'numberRenewal', what: `number +${msisdn}`, amount: -price });
  return withNumber(paid, renewing(number, renewalAfter(rentedAt, renewsAt)));
}

/** Renews each number every month, the earliest due first (docs/rules.md#renewals). */
export const numberRenewal: Rule<'accounts'> = {
  table: 'accounts',
  rank: rank.renewal,
  due: ({ numbers }) => firstToRenew(numbers)?.renewsAt,
  describe: ({ id, numbers }) => ({
    type: 'numberRenewal',
    account: id,
    summary: `Renewal of +${firstToRenew(numbers)?.msisdn}`,
  }),
  apply(world, account) {
    const number = firstToRenew(account.numbers);
    return number ? renewed(world, account, number) : world;
  },
};
