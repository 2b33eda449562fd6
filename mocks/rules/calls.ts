import { count } from '../collections/log.js';
import { changed, withAccount } from '../world/copies.js';
import type { Call } from '../world/call-entities.js';
import type { Account } from '../world/entities.js';
import { drawn, uuid } from '../world/ids.js';
import type { Money } from '../world/money.js';
import { send } from '../world/outbox.js';
import type { CallRecord } from '../world/usage-entities.js';
import type { World } from '../world/world.js';
import { courseOf, endOf, type CallLimits } from './call-endings.js';
import { callbacksOf } from './call-events.js';
import { callBack } from './callback-outbox.js';
import { withoutCardNumbers } from './card-numbers.js';
import { mayMessage, withDestination } from './demo.js';
import { countryOf } from './destinations.js';
import { testBehaviourOf } from './magic-phones.js';
import { networkOf } from './networks.js';
import { networkPrice } from './prices.js';
import { requestsOf, withRequest } from './requests.js';
import { reasonFor } from './sms-statuses.js';

/** A call to place; both numbers in digits. */
export interface CallWish extends Omit<CallLimits, 'paidFor'> {
  readonly apiKey: string;
  readonly from: string;
  readonly to: string;
  /** The words that it begins with, or a sentence about them. */
  readonly text: string;
  readonly eventUrl: string;
  /** The address that is asked for instructions once somebody answers; empty for none. */
  readonly answerUrl: string;
}

/** Reasons not to place a call, as the service numbers them. */
export type NotPlaced = '5' | '6' | '7' | '9' | '29';

const recordOf = (world: World, { apiKey, from, to }: CallWish) => {
  const country = countryOf(to) ?? '';
  const network = country && networkOf(to, country);
  return {
    product: 'voice',
    id: uuid(world),
    at: world.now,
    apiKey,
    from: withoutCardNumbers(from, true),
    to: withoutCardNumbers(to, true),
    country,
    network,
    cost: 0,
    seconds: 0,
    price: network ? networkPrice('voice', country, network) : 0,
  } satisfies Partial<CallRecord>;
};

/** Records a call that was refused. */
export function refuseCall(world: World, accountId: string, wish: CallWish, code: NotPlaced): World {
  const why = { status: 'rejected', code, reason: reasonFor(code), body: 'The request was refused.' } as const;
  return withRequest(drawn(world), accountId, { ...recordOf(world, wish), ...why, finalAt: world.now });
}

function obstacle(account: Account, to: string, minutes: number): NotPlaced | undefined {
  const behaviour = testBehaviourOf(to);
  if (!countryOf(to)) return '6';
  if (behaviour && 'refusal' in behaviour) return behaviour.refusal;
  if (!mayMessage(account, to)) return '29';
  return minutes > 0 ? undefined : '9';
}

/** The sum that calls under way will cost an account at their end. */
const heldBy = ({ calls }: World, accountId: string): Money =>
  calls.values().reduce((sum, it) => sum + (it.accountId === accountId && !it.isOver ? it.end.cost : 0), 0);

/** Places a call, which costs at its end (docs/rules.md#calls-of-programs). */
export function placeCall(world: World, account: Account, wish: CallWish): NotPlaced | readonly [World, Call] {
  const { from, to, text, eventUrl, answerUrl, ringing, length } = wish;
  const record = recordOf(world, wish);
  const { id, price: rate, network } = record;
  const minutes = rate > 0 ? Math.floor((account.balance - heldBy(world, account.id)) / rate) : 0;
  const wrong = obstacle(account, to, minutes);
  if (wrong) return wrong;
  const { ringsAfter, answeredAfter, endsAfter, ending } = courseOf(id, to, { ringing, length, paidFor: 60 * minutes });
  const answeredAt = answeredAfter === null ? null : world.now + answeredAfter;
  const endsAt = world.now + endsAfter;
  const call: Call = {
    id,
    conversation: `CON-${id}`,
    accountId: account.id,
    from,
    to,
    network,
    rate,
    record: count(requestsOf(world, account.id)),
    begunAt: world.now,
    ringsAt: world.now + ringsAfter,
    answeredAt,
    endsAt,
    isOver: false,
    end: endOf(ending, rate, answeredAt, endsAt),
    eventUrl,
    isMuted: false,
    isEarmuffed: false,
  };
  const open = { status: 'pending', code: '0', reason: null, body: 'The call was placed.', finalAt: null } as const;
  const asked = withRequest(drawn(world), account.id, { ...record, ...open });
  const used = withAccount(asked, withDestination(account, to));
  const placed = send(used, { kind: 'call', account: account.id, to: `+${to}`, text: withoutCardNumbers(text) });
  const next = changed(placed, { calls: placed.calls.set(id, call) });
  return [callBack(next, account.id, callbacksOf(call, answerUrl)), call];
}
