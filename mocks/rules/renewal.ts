import { covers, post } from '../ledger.js';
import type { Rented } from '../number-entities.js';
import { rank, type Rule } from '../time.js';
import { known, withAccount, type World } from '../world.js';
import { reloadOnce } from './auto-reload.js';
import { releaseNumber } from './release.js';
import { renewalAfter } from './renewal-dates.js';
import { withNumber } from './rented-numbers.js';

const firstToRenew = (numbers: readonly Rented[]): Rented | undefined =>
  numbers.length < 2 ? numbers[0] : numbers.reduce((first, it) => (it.renewsAt < first.renewsAt ? it : first));

/** Written out, for it is done for each month of each number. */
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

/** The next month is paid for; auto reload has one chance when the balance does not cover it, then the number is released. */
function renewed(world: World, accountId: string, number: Rented): World {
  const { price, msisdn, rentedAt, renewsAt } = number;
  const ready = covers(known(world.accounts, accountId), price) ? world : reloadOnce(world, accountId);
  const account = known(ready.accounts, accountId);
  if (!covers(account, price)) return releaseNumber(ready, accountId, msisdn, 'renewal');
  const paid = post(account, { at: world.now, kind: 'numberRenewal', what: `number +${msisdn}`, amount: -price });
  return withAccount(ready, withNumber(paid, renewing(number, renewalAfter(rentedAt, renewsAt))));
}

/** Each number is renewed every month, the first that is due first (rules, 9). */
export const numberRenewal: Rule<'accounts'> = {
  table: 'accounts',
  next({ id, numbers }) {
    const number = firstToRenew(numbers);
    return (
      number && {
        at: number.renewsAt,
        rank: rank.renewal,
        type: 'numberRenewal',
        account: id,
        summary: `Renewal of +${number.msisdn}`,
        apply: (world) => renewed(world, id, number),
      }
    );
  },
};
