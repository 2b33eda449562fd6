import type { Account } from '../world/entities.js';
import { digitsOf } from '../rules/destinations.js';
import { stamp } from '../rules/stamps.js';
import { isUsNumber, optedIn, subscriberOf } from '../rules/short-codes.js';
import type { Subscriber } from '../world/short-code-entities.js';
import { json } from '../engine/answers.js';
import type { Params } from '../engine/router.js';
import type { Answer } from '../engine/operation.js';
import { withAccount } from '../world/copies.js';
import type { World } from '../world/world.js';
import { badParameters } from './coded.js';
import { oldest } from './legacy.js';
import { rejection } from './rejection.js';
import { serving, type Made } from './serving.js';

/** A route for accounts that have event alerts set up. */
const campaigning = (make: (world: World, account: Account, params: Params) => Made): Answer =>
  serving({ family: oldest, access: 'numbers' }, (world, { account, params }) =>
    account.shortCodes.alerts ? make(world, account, params) : rejection('101'),
  );

/** All values are texts; a date that has not happened is left out. */
const shown = ({ msisdn, optedInAt, optedOutAt }: Subscriber) => ({
  msisdn,
  'opt-in': String(optedInAt !== null && optedOutAt === null),
  ...(optedInAt !== null && { 'opt-in-date': stamp(optedInAt) }),
  'opt-out': String(optedOutAt !== null),
  ...(optedOutAt !== null && { 'opt-out-date': stamp(optedOutAt) }),
});

const whole = (text: string, most: number): number => (/^\d{1,6}$/.test(text) ? Math.min(Number(text), most) : NaN);

/** `/sc/us/alert/opt-in/query/json`: numbers that have opted in or out, page by page from 0. */
export const queryOptIns = campaigning(
  (_, { shortCodes: { subscribers } }, { 'page-size': wantedSize = '100', page: wantedPage = '0' }) => {
    const [size, page] = [whole(wantedSize, 1000), whole(wantedPage, Infinity)];
    if (!(size >= 1)) return badParameters({ 'page-size': 'Is invalid.' });
    if (!(page >= 0)) return badParameters({ page: 'Is invalid.' });
    const list = subscribers.slice(page * size, (page + 1) * size).map(shown);
    return json({ 'opt-in-count': String(subscribers.length), 'opt-in-list': list });
  },
);

/** `/sc/us/alert/opt-in/manage/json`: opts a number in, for the first time or again after STOP. */
export const manageOptIn = campaigning((world, account, { msisdn = '' }) => {
  if (!msisdn) return badParameters({ msisdn: 'Is required.' });
  const digits = digitsOf(msisdn);
  if (!digits || !isUsNumber(digits)) return rejection('103');
  const changed = optedIn(account, digits, world.now);
  return [withAccount(world, changed), json(shown(subscriberOf(changed.shortCodes, digits)!))];
});
