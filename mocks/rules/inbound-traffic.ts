import type { Account } from '../world/entities.js';
import type { CallRecord, MessageRecord } from '../world/usage-entities.js';
import type { World } from '../world/world.js';
import { withoutCardNumbers } from './card-numbers.js';
import { countryOf } from './destinations.js';
import { networkOf } from './networks.js';
import { withRequest } from './requests.js';

/** One part of a text, or a call, that came in from a phone. */
interface Arrived {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The common part of texts and calls that come in: they cost nothing, end at once, and belong to the primary user's key. */
function recordOf(world: World, { ownerId }: Account, { id, from, to }: Arrived) {
  const country = countryOf(from) ?? '';
  return {
    inbound: true,
    id,
    at: world.now,
    apiKey: world.users.get(ownerId)?.apiKey ?? '',
    from,
    to,
    country,
    network: country && networkOf(from, country),
    code: '0',
    reason: null,
    cost: 0,
    finalAt: world.now,
  } as const;
}

/** The world with one part of an inbound text in the account's usage (docs/rules.md#request-search). */
export function withInboundText(world: World, account: Account, part: Arrived & { readonly text: string }, parts: number): World {
  const body = withoutCardNumbers(part.text);
  const text = { product: 'sms', status: 'received', body, clientRef: '', concatenated: parts > 1 } as const;
  const record: MessageRecord = { ...recordOf(world, account, part), ...text };
  return withRequest(world, account.id, record);
}

/** The world with an inbound call in the account's usage; one that nobody answers lasts no time. */
export function withInboundCall(world: World, account: Account, call: Arrived & { readonly seconds: number }, answered: boolean) {
  const ended = answered ? { status: 'completed', seconds: call.seconds } : { status: 'timeout', seconds: 0 };
  const record: CallRecord = { ...recordOf(world, account, call), product: 'voice', price: 0, body: '', ...ended };
  return withRequest(world, account.id, record);
}
