import type { FailureReason } from '../../src/api/schemas/failure-reasons.js';
import type { Account } from '../world/entities.js';
import type { Fresh } from '../world/copies.js';
import { drawn, messageId } from '../world/ids.js';
import { covers } from './ledger.js';
import { append, count } from '../collections/log.js';
import type { Money } from '../world/money.js';
import type { MessageRecord } from '../world/usage-entities.js';
import type { World } from '../world/world.js';
import { withoutCardNumbers } from './card-numbers.js';
import { mayMessage, withDestination } from './demo.js';
import { countryOf } from './destinations.js';
import { testBehaviourOf } from './magic-phones.js';
import { endOf } from './message-life.js';
import { networkOf } from './networks.js';
import { networkPrice } from './prices.js';
import { withReceipts } from './receipts.js';
import { charged, requestsOf, withRequest } from './requests.js';
import { reasonFor, type SmsStatus } from './sms-statuses.js';

/** A message as it will be sent; `text` and `parts` include the marker of demo mode. */
export interface Message {
  readonly apiKey: string;
  readonly from: string;
  /** E.164 digits. */
  readonly to: string;
  readonly text: string;
  readonly parts: number;
  readonly clientRef?: string;
  /** True if a shared short code sends it, which has its own kind of ledger entry. */
  readonly shortCode?: boolean;
  /** Validity in milliseconds. */
  readonly ttl?: number;
  /** The address for receipts; none are made without one. */
  readonly receiptTo?: string;
}

/** Price and ids of an accepted message. */
export interface Accepted {
  /** One id for each part. */
  readonly ids: readonly string[];
  /** Price of one part. */
  readonly price: Money;
  readonly network: string;
}

/** Price of a part to a number, and its network; undefined if the number belongs to no country. */
function routeTo(to: string) {
  const country = countryOf(to);
  if (!country) return undefined;
  const network = networkOf(to, country);
  return { country, network, price: networkPrice('sms', country, network) };
}

/**
 * Sends and charges all parts, or none: a status tells the reason, which is no route, the limit of demo mode, or too little
 * credit.
 */
export function sendMessage(world: World, account: Account, message: Message): SmsStatus | readonly [World, Accepted] {
  const { to, parts } = message;
  const route = routeTo(to);
  const behaviour = testBehaviourOf(to);
  if (!route) return '6';
  if (behaviour && 'refusal' in behaviour) return behaviour.refusal;
  if (!mayMessage(account, to)) return '29';
  const { country, network, price } = route;
  if (!covers(account, price * parts)) return '9';

  const ids: string[] = [];
  for (let part = 0; part < parts; part++) ids.push(messageId(world, part));
  const paid = charged(account, { product: message.shortCode ? 'shortCode' : 'sms', to }, price * parts, world.now);
  let requests = requestsOf(world, account.id);
  const first = count(requests);
  for (const id of ids) requests = append(requests, recordOf(world, message, { id, country, network, cost: price }));
  const next = drawn(world);
  next.accounts = world.accounts.set(account.id, withDestination(paid, to));
  next.requests = world.requests.set(account.id, requests);
  return [underway(next, account.id, message, { ids, first }), { ids, price, network }];
}

/**
 * The record of a part of a message, for searches. Card numbers are masked in it, although the text was sent unchanged
 * (docs/rules.md#no-card-numbers).
 */
const recordOf = (
  { now }: World,
  { apiKey, from, to, text, parts, clientRef = '' }: Message,
  { id, country, network, cost }: Pick<MessageRecord, 'id' | 'country' | 'network' | 'cost'>,
) =>
  ({
    product: 'sms',
    at: now,
    apiKey,
    from: withoutCardNumbers(from, true),
    to: withoutCardNumbers(to, true),
    body: withoutCardNumbers(text),
    clientRef: withoutCardNumbers(clientRef),
    concatenated: parts > 1,
    status: 'accepted',
    code: '0',
    reason: null,
    finalAt: null,
    id,
    country,
    network,
    cost,
  }) satisfies MessageRecord;

/** Puts a message on its way, into a world that nobody has yet. */
function underway(
  world: Fresh<World>,
  accountId: string,
  { to, ttl, parts, receiptTo }: Message,
  { ids, first }: { readonly ids: readonly string[]; readonly first: number },
): World {
  const [id = ''] = ids;
  const [result, after] = endOf(id, to, ttl);
  const message = { id, accountId, to, first, parts, endsAt: world.now + after, result };
  world.underway = world.underway.set(id, message);
  return receiptTo ? withReceipts(world, message, receiptTo) : world;
}

/** Records a refused message, so that it can be searched for. It costs nothing. */
export function refuseMessage(
  world: World,
  accountId: string,
  message: Message,
  status: SmsStatus,
  reason: FailureReason = reasonFor(status),
): World {
  const refused = { status: 'rejected', code: status, reason, finalAt: world.now } as const;
  const { country = '', network = '' } = routeTo(message.to) ?? {};
  const record = recordOf(world, message, { id: messageId(world, 0), country, network, cost: 0 });
  return withRequest(drawn(world), accountId, { ...record, ...refused });
}
