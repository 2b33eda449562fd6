import { day, second } from '../time/durations.js';
import { hash } from '../collections/hash.js';
import { rank, type Rule } from '../time/timed-rule.js';
import { changed } from '../world/copies.js';
import type { DeliveryResult, Underway } from '../world/usage-entities.js';
import type { World } from '../world/world.js';
import { testBehaviourOf } from './magic-phones.js';
import { withChange } from './requests.js';

/** Validity of a message without a `ttl`. */
const validity = 3 * day;

const delivered: DeliveryResult = { status: 'delivered', code: '0', reason: null };
const expired: DeliveryResult = { status: 'expired', code: '2', reason: 'expired' };

/**
 * Final status of a message, and the milliseconds until then: one to ten seconds, unless the number is a test number. A message
 * that can not be delivered within its validity expires. Latencies follow from the message's id (docs/rules.md#how-texts-end).
 */
export function endOf(id: string, to: string, ttl: number = validity): readonly [DeliveryResult, number] {
  const behaviour = testBehaviourOf(to);
  const after = behaviour && 'result' in behaviour ? behaviour.after : second + (hash(id) % (9 * second));
  return after > ttl ? [expired, ttl] : [behaviour && 'result' in behaviour ? behaviour.result : delivered, after];
}

/** Gives all parts the final status. */
function ended(world: World, { id, accountId, first, parts, endsAt, result }: Underway): World {
  let next = changed(world, { underway: world.underway.delete(id) });
  for (let at = first; at < first + parts; at++) next = withChange(next, accountId, at, { ...result, finalAt: endsAt });
  return next;
}

/** Gives an accepted message its final status. */
export const messageEnds: Rule<'underway'> = {
  table: 'underway',
  rank: rank.expiry,
  due: ({ endsAt }) => endsAt,
  describe: ({ accountId, to, result }) => ({
    type: 'messageEnds',
    account: accountId,
    summary: `The text message to +${to}: ${result.status}`,
  }),
  apply: ended,
};
