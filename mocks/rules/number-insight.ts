import { withAccount } from '../world/copies.js';
import type { Account } from '../world/entities.js';
import { drawn, uuid } from '../world/ids.js';
import type { InsightRecord } from '../world/usage-entities.js';
import type { World } from '../world/world.js';
import { withoutCardNumbers } from './card-numbers.js';
import { countryOf } from './destinations.js';
import { covers } from './ledger.js';
import { testBehaviourOf } from './magic-phones.js';
import { networkOf } from './networks.js';
import { insightPrice } from './prices.js';
import { charged, withRequest } from './requests.js';

export type InsightLevel = InsightRecord['level'];

/** Statuses of a look-up as the service numbers them. */
export const insightStatus = { success: 0, busy: 1, invalid: 3, badCredentials: 4, noCredit: 9, notReturned: 45 } as const;

type Reachable = 'reachable' | 'absent' | 'bad_number' | 'blacklisted' | 'unknown';

/** The state of a phone, as its network tells it (docs/rules.md#look-ups). */
export function reachableState(digits: string): Reachable {
  const behaviour = testBehaviourOf(digits);
  if (!behaviour || 'refusal' in behaviour) return 'reachable';
  const { status, reason } = behaviour.result;
  if (reason === 'absent') return 'bad_number';
  if (reason === 'blockedByCarrier') return 'blacklisted';
  if (status === 'unknown') return 'unknown';
  return 'absent';
}

/** A number to look up, in E.164 digits, and the key that asks. */
export interface LookUp {
  readonly apiKey: string;
  readonly digits: string;
  readonly level: InsightLevel;
}

const recordOf = (world: World, { apiKey, digits, level }: LookUp) =>
  ({
    product: 'numberInsight',
    id: uuid(world),
    at: world.now,
    apiKey,
    from: '',
    to: digits,
    level,
    country: '',
    network: '',
    cost: 0,
    finalAt: world.now,
  }) satisfies Partial<InsightRecord>;

type Kept = readonly [World, InsightRecord];
const kept = (world: World, account: Account, record: InsightRecord): Kept => [
  withRequest(withAccount(drawn(world), account), account.id, record),
  record,
];

/** Looks a number up, charges for it and records it. What the network does not answer, and what is not covered, costs nothing. */
export function lookUp(world: World, account: Account, wanted: LookUp): Kept {
  const { digits, level } = wanted;
  const country = countryOf(digits) ?? '';
  const record = { ...recordOf(world, wanted), country, network: networkOf(digits, country) };
  const price = insightPrice[level];
  if (account.balance === 0 || !covers(account, price)) {
    const code = String(insightStatus.noCredit);
    return kept(world, account, { ...record, status: 'rejected', code, reason: 'noCredit', body: 'The balance is too low.' });
  }
  if (level !== 'basic' && reachableState(digits) === 'bad_number') {
    const code = String(insightStatus.notReturned);
    return kept(world, account, {
      ...record,
      status: 'failed',
      code,
      reason: 'unknownNumber',
      body: 'The number does not exist.',
    });
  }
  const done = { ...record, status: 'succeeded', code: '0', reason: null, body: 'The number is valid.', cost: price };
  return kept(world, charged(account, done, price, world.now), done);
}

/** Records a look-up that was refused because the number is none. */
export function refuseLookUp(world: World, account: Account, wanted: LookUp): Kept {
  const { digits } = wanted;
  const to = withoutCardNumbers(digits.slice(0, 40), true);
  const why = { status: 'rejected', code: String(insightStatus.invalid), reason: 'invalidParameter' } as const;
  return kept(world, account, { ...recordOf(world, wanted), ...why, to, body: 'The number is not well-formed.' });
}
