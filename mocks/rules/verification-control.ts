import { second } from '../time/durations.js';
import { changed, withAccount } from '../world/copies.js';
import type { Verification } from '../world/verification-entities.js';
import { known, type World } from '../world/world.js';
import { covers } from './ledger.js';
import { entriesAllowed } from './pins.js';
import { verifyPrice } from './prices.js';
import { charged } from './requests.js';
import { beginStep, endVerification, type VerificationEnd } from './verification-steps.js';

const succeeded: VerificationEnd = { status: 'succeeded', code: '0', reason: null, body: 'The PIN was entered.' };
const failed: VerificationEnd = {
  status: 'failed',
  code: '17',
  reason: 'wrongCode',
  body: 'An incorrect PIN was entered three times.',
};
const cancelled: VerificationEnd = { status: 'cancelled', code: '19', reason: 'cancelled', body: 'The request was cancelled.' };

export type Checked = 'right' | 'wrong' | 'tooOften' | 'noCredit';

/** Enters a code. The right one is charged for; the third wrong one ends the verification (docs/rules.md#verifications). */
export function checkCode(world: World, verification: Verification, code: string): readonly [Checked, World] {
  const { now } = world;
  const account = known(world.accounts, verification.accountId);
  const lasts = verification.ownCode || now < verification.codeAt + verification.codeLasts;
  const valid = lasts && code === verification.code;
  const price = verifyPrice(verification.country);
  if (valid && !covers(account, price)) return ['noCredit', world];
  const checked = { ...verification, checks: [...verification.checks, { at: now, code, valid }] };
  if (valid) {
    const paid = withAccount(world, charged(account, { product: 'verify', to: verification.to }, price, now));
    return ['right', endVerification(paid, checked, succeeded, price)];
  }
  const wrong = checked.checks.filter((it) => it.at >= verification.codeAt && !it.valid).length;
  if (wrong >= entriesAllowed) return ['tooOften', endVerification(world, checked, failed)];
  return ['wrong', changed(world, { verifications: world.verifications.set(checked.id, checked) })];
}

/** The time for which a verification can not be called off yet. */
const tooEarly = 30 * second;

/** Calls a verification off at once, as the younger API does. */
export const callOff = (world: World, verification: Verification): World => endVerification(world, verification, cancelled);

/** Calls a verification off: after half a minute, and before its second message (docs/rules.md#verifications). */
export function cancelVerification(world: World, verification: Verification): World | 'early' | 'late' {
  if (world.now < verification.startedAt + tooEarly) return 'early';
  return verification.events.length > 1 ? 'late' : callOff(world, verification);
}

/** Begins the next step at once; undefined if there is none. */
export const nextStep = (world: World, verification: Verification): World | undefined =>
  verification.events.length < verification.steps.length ? beginStep(world, verification) : undefined;
