import { ApiError } from '../../src/api/errors.js';
import type { SignUp } from '../../src/api/sign-up.js';
import type { Attempt, PhoneChange } from '../world/entities.js';
import { token } from '../world/ids.js';
import { withAccount } from '../world/copies.js';
import type { World } from '../world/world.js';
import type { Caller, Commands } from './command.js';
import { profileOf } from './profile.js';
import { entered, refusePin, refuseUnserved, sendPin, shownAttempt } from './verify-phone.js';

/** Starts an attempt, which invalidates the PIN before it. */
function startAttempt(world: World, change: Omit<PhoneChange, 'attempt'>, before?: Attempt): readonly [World, SignUp] {
  refusePin(world, change.phone, before);
  const [next, attempt] = sendPin(world, change.accountId, change, before);
  const started = { ...change, attempt };
  return [{ ...next, phoneChanges: next.phoneChanges.set(change.accountId, started) }, shownAttempt(started, next)];
}

function changeOf(world: World, { account }: Caller, id: string): PhoneChange {
  const change = world.phoneChanges.get(account.id);
  if (change?.id !== id) throw new ApiError('notFound');
  return change;
}

type Names = 'startPhoneChange' | 'requestPhoneChangePin' | 'verifyPhoneChange' | 'removePhone';

/**
 * Changes of the account's phone number follow the rules of the sign-up: one account only, proved by a PIN, free again when
 * removed (docs/rules.md#phone-changes).
 */
export const phoneChangeCommands: Commands<Names> = {
  startPhoneChange(world, { phone, channel }, { account }) {
    refuseUnserved(account.country, phone);
    if (world.phones.has(phone)) throw new ApiError('invalid', { fields: { phone: { code: 'inUse' } } });
    const change = { id: token(world, 'phone change'), accountId: account.id, phone, channel };
    return startAttempt(world, change, world.phoneChanges.get(account.id)?.attempt);
  },

  requestPhoneChangePin(world, { phoneChangeId, channel }, caller) {
    const change = changeOf(world, caller, phoneChangeId);
    return startAttempt(world, { ...change, channel }, change.attempt);
  },

  verifyPhoneChange(world, { phoneChangeId, pin }, caller) {
    const { account, user } = caller;
    const change = changeOf(world, caller, phoneChangeId);
    const [refusal, attempt] = entered(change.attempt, pin, world.now);
    if (refusal && attempt === change.attempt) throw refusal;
    const phoneChanges = refusal
      ? world.phoneChanges.set(account.id, { ...change, attempt })
      : world.phoneChanges.delete(account.id);
    if (refusal) return [{ ...world, phoneChanges }, refusal];
    if (world.phones.has(change.phone)) throw new ApiError('phoneInUse');
    const phones = world.phones.delete(account.phone ?? '').set(change.phone, account.id);
    const next = withAccount({ ...world, phoneChanges, phones }, { ...account, phone: change.phone });
    return [next, profileOf(next, user.id)];
  },

  removePhone(world, _, { account, user }) {
    const phones = world.phones.delete(account.phone ?? '');
    const next = withAccount({ ...world, phones }, { ...account, phone: null });
    return [next, profileOf(next, user.id)];
  },
};
