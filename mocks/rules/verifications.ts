import { count } from '../collections/log.js';
import { changed, withAccount } from '../world/copies.js';
import type { Account } from '../world/entities.js';
import { drawn, requestId, uuid, verificationCode } from '../world/ids.js';
import type { VerifyRecord } from '../world/usage-entities.js';
import type { Verification, VerificationStep } from '../world/verification-entities.js';
import { known, type World } from '../world/world.js';
import { withoutCardNumbers } from './card-numbers.js';
import { mayMessage, withDestination } from './demo.js';
import { countryOf } from './destinations.js';
import { covers } from './ledger.js';
import { testBehaviourOf } from './magic-phones.js';
import { networkOf } from './networks.js';
import { verifyPrice } from './prices.js';
import { requestsOf, withRequest } from './requests.js';
import { reasonFor } from './sms-statuses.js';
import { beginStep, openKey } from './verification-steps.js';

/** A verification to begin. */
export interface VerificationWish {
  readonly apiKey: string;
  readonly brand: string;
  /** The message; `${code}` stands for the code. */
  readonly wording: string;
  readonly steps: readonly VerificationStep[];
  readonly codeLength: number;
  /** Milliseconds for which a code counts. */
  readonly codeLasts: number;
  /** A code that the program has chosen. */
  readonly code?: string | undefined;
  readonly eventUrl?: string;
  readonly clientRef?: string;
  /** True for an id in the form of the younger API. */
  readonly asUuid?: boolean;
}

/** Reasons not to begin, as the service numbers them. */
export type NotBegun = '5' | '6' | '7' | '9' | '29';

const recordOf = (world: World, { apiKey, brand, steps }: VerificationWish) => {
  const to = steps[0]!.to;
  const country = countryOf(to) ?? '';
  return {
    product: 'verify',
    id: requestId(world),
    at: world.now,
    apiKey,
    from: withoutCardNumbers(brand, true),
    to: withoutCardNumbers(to, true),
    country,
    network: country && networkOf(to, country),
    texts: 0,
    calls: 0,
    cost: 0,
  } satisfies Partial<VerifyRecord>;
};

/** Records a verification that was refused. */
export function refuseVerification(world: World, accountId: string, wish: VerificationWish, code: NotBegun | '3'): World {
  const why = { status: 'rejected', code, reason: reasonFor(code), body: 'The request was refused.' } as const;
  return withRequest(drawn(world), accountId, { ...recordOf(world, wish), ...why, finalAt: world.now });
}

/** The reason not to verify a number, if any; demo mode counts it as a destination (docs/rules.md#demo-destinations). */
function obstacle(account: Account, to: string): NotBegun | undefined {
  const behaviour = testBehaviourOf(to);
  const country = countryOf(to);
  if (!country) return '6';
  if (behaviour && 'refusal' in behaviour) return behaviour.refusal;
  if (!mayMessage(account, to)) return '29';
  return covers(account, verifyPrice(country)) ? undefined : '9';
}

/** True for a verification that the younger API has begun; only that API knows it. */
export const isYounger = ({ id }: Pick<Verification, 'id'>): boolean => id.includes('-');

/** The account's open verification of a number. */
export const openVerification = ({ verifying, verifications }: World, accountId: string, to: string): Verification | undefined =>
  verifications.get(verifying.get(openKey({ accountId, to })) ?? '');

/** Begins a verification with its first step (docs/rules.md#verifications). */
export function beginVerification(
  world: World,
  account: Account,
  wish: VerificationWish,
): NotBegun | readonly [World, Verification] {
  const { steps, codeLength, codeLasts, code, brand, wording, eventUrl = '', clientRef = '' } = wish;
  const phone = steps[0]!.to;
  const wrong = obstacle(account, phone);
  if (wrong) return wrong;
  const record = recordOf(world, wish);
  const id = wish.asUuid ? uuid(world) : record.id;
  const { to, country, apiKey } = record;
  const verification: Verification = {
    id,
    accountId: account.id,
    apiKey,
    to,
    country,
    brand,
    wording,
    steps,
    eventUrl,
    clientRef,
    codeLength,
    codeLasts,
    status: 'pending',
    startedAt: world.now,
    endedAt: null,
    record: count(requestsOf(world, account.id)),
    events: [],
    nextAt: world.now,
    code: code ?? verificationCode(world, codeLength),
    codeAt: world.now,
    ownCode: code !== undefined,
    checks: [],
  };
  const open = { status: 'pending', code: '0', reason: null, body: 'The PIN was sent.', finalAt: null } as const;
  const asked = withRequest(drawn(world), account.id, { ...record, ...open, id });
  const used = withAccount(asked, withDestination(account, phone));
  const noted = changed(used, { verifying: used.verifying.set(openKey(verification), id) });
  const begun = beginStep(noted, verification);
  return [begun, known(begun.verifications, id)];
}
