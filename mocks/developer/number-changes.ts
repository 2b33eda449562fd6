import type { Account } from '../world/entities.js';
import { giveBack } from '../rules/release.js';
import { rent } from '../rules/rental.js';
import { rentedBy, withNumber } from '../rules/rented-numbers.js';
import type { json } from '../engine/answers.js';
import type { Params } from '../engine/router.js';
import type { Answer } from '../engine/operation.js';
import { withAccount } from '../world/copies.js';
import { userOfKey } from '../world/user-of-key.js';
import type { World } from '../world/world.js';
import { badParameters, coded } from './coded.js';
import { oldest } from './legacy.js';
import { missingIn, routingIn } from './number-update.js';
import { serving } from './serving.js';

const failed = coded(420, 'method failed');
const addressNeeded = coded(
  420,
  'Numbers from this country can be requested from the Dashboard (https://dashboard.nexmo.com/buy-numbers) as they require a ' +
    'valid local address to be provided before being purchased.',
);
const success = coded(200, 'success');

type Refusal = ReturnType<typeof json>;
type Change = (world: World, account: Account, params: Params) => World | readonly [World, Refusal];

/** A route that changes one number, which `country` and `msisdn` must name. */
const changing = (change: Change): Answer =>
  serving({ family: oldest, access: 'numbers' }, (world, { account, params }) => {
    const missing = missingIn(params);
    if (Object.keys(missing).length > 0) return badParameters(missing);
    if (!isOwnKey(world, account, params)) return failed;
    const changed = change(world, account, params);
    return 'now' in changed ? [changed, success] : changed;
  });

/** True if `target_api_key` is absent or another key of the same account, which shares its numbers. */
function isOwnKey(world: World, { id }: Account, { target_api_key: key }: Params): boolean {
  return !key || userOfKey(world, key)?.accountId === id;
}

const which = ({ country = '', msisdn = '' }: Params) => [country.toUpperCase(), msisdn] as const;

/** `POST /number/buy`: a number that is taken, unknown or too dear is a 420, and costs nothing. */
export const buyNumber = changing((world, account, params) => {
  const [next, rented] = rent(world, account, ...which(params));
  if (rented === 'addressRequired') return [next, addressNeeded];
  return typeof rented === 'string' ? [next, failed] : next;
});

/** `POST /number/cancel`: takes effect at once, without a refund. */
export const cancelNumber = changing((world, account, params) => {
  const number = rentedBy(account, ...which(params));
  return number ? giveBack(world, account.id, [number]) : [world, failed];
});

/** `POST /number/update`: a missing parameter leaves its setting unchanged; an empty one removes it. */
export const updateNumber = changing((world, account, params) => {
  const number = rentedBy(account, ...which(params));
  const routing = number && routingIn(number.routing, params);
  return routing ? withAccount(world, withNumber(account, { ...number, routing })) : [world, failed];
});
