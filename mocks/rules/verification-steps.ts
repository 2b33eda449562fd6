import { rank, type Rule } from '../time/timed-rule.js';
import { changed } from '../world/copies.js';
import { drawn, messageId, verificationCode } from '../world/ids.js';
import { send } from '../world/outbox.js';
import type { VerifyRecord } from '../world/usage-entities.js';
import type { Verification } from '../world/verification-entities.js';
import { known, type World } from '../world/world.js';
import { sentText } from './demo.js';
import { getsPins } from './magic-phones.js';
import { withChange } from './requests.js';

/** The entry under which an account's open verification of a number is found. */
export const openKey = ({ accountId, to }: Pick<Verification, 'accountId' | 'to'>): string => `${accountId} ${to}`;

const kept = (world: World, verification: Verification): World =>
  changed(world, { verifications: world.verifications.set(verification.id, verification) });

/** An end of a verification, as its record tells it. */
export interface VerificationEnd extends Pick<VerifyRecord, 'code' | 'reason' | 'body'> {
  readonly status: Exclude<Verification['status'], 'pending'>;
}

const expired: VerificationEnd = { status: 'expired', code: '6', reason: 'notEntered', body: 'No PIN was entered in time.' };

/** Ends a verification; only one that succeeded costs anything (docs/rules.md#verifications). */
export function endVerification(world: World, verification: Verification, end: VerificationEnd, cost = 0): World {
  const over = { ...verification, status: end.status, endedAt: world.now };
  const next = withChange(world, verification.accountId, verification.record, { ...end, cost, finalAt: world.now });
  return changed(kept(next, over), { verifying: next.verifying.delete(openKey(verification)) });
}

/** A message or a call with the code. Test numbers that get no PINs get none here. */
function delivered(world: World, verification: Verification, at: number): World {
  const { channel, to, from } = verification.steps[at]!;
  const account = known(world.accounts, verification.accountId);
  const text = verification.wording.replaceAll('${code}', verification.code);
  if (!getsPins(`+${to}`)) return world;
  if (channel === 'voice') return send(world, { kind: 'call', account: account.id, to: `+${to}`, text });
  return send(world, { kind: 'sms', account: account.id, to: `+${to}`, from, text: sentText(account, text), parts: 1 });
}

/** Begins the next step: with a new code if the one before has expired (docs/rules.md#verifications). */
export function beginStep(world: World, before: Verification): World {
  const { now } = world;
  const at = before.events.length;
  const { channel, wait } = before.steps[at]!;
  const isSpent = !before.ownCode && now >= before.codeAt + before.codeLasts;
  const verification: Verification = {
    ...before,
    ...(isSpent && { code: verificationCode(world, before.codeLength), codeAt: now }),
    events: [...before.events, { id: messageId(world, at), channel, at: now }],
    nextAt: now + wait,
  };
  const calls = verification.events.filter((it) => it.channel === 'voice').length;
  const texts = verification.events.length - calls;
  const next = withChange(kept(drawn(world), verification), verification.accountId, verification.record, { texts, calls });
  return delivered(next, verification, at);
}

/** The next step of a verification is due, or its end. */
export const verificationStep: Rule<'verifications'> = {
  table: 'verifications',
  rank: rank.expiry,
  due: ({ status, nextAt }) => (status === 'pending' ? nextAt : undefined),
  describe: ({ accountId, to, events, steps }) => ({
    type: 'verificationStep',
    account: accountId,
    summary: `The verification of +${to}: ${events.length < steps.length ? `sends its code by ${steps[events.length]!.channel}` : 'expires'}`,
  }),
  apply: (world, it) => (it.events.length < it.steps.length ? beginStep(world, it) : endVerification(world, it, expired)),
};
