import { ApiError, type Issues } from '../../src/api/errors.js';
import type { SignUp } from '../../src/api/sign-up.js';
import type { Attempt, PendingSignUp } from '../world/entities.js';
import { token } from '../world/ids.js';
import { foldedEmail, foldedName } from '../rules/folding.js';
import { known, type World } from '../world/world.js';
import { beginSession } from './begin-session.js';
import { commonPassword } from './new-password.js';
import type { Commands } from './command.js';
import { openAccount } from './open-account.js';
import { entered, refusePin, refuseUnserved, sendPin, shownAttempt } from './verify-phone.js';

const inUse = { code: 'inUse' };
type Unique = Pick<PendingSignUp, 'email' | 'phone' | 'companyName'>;

/**
 * Issues for details that an account has already. Only verified sign-ups count: the first to verify gets them
 * (docs/rules.md#one-account-per-phone).
 */
const taken = (world: World, { email, phone, companyName }: Unique): Issues => ({
  ...(world.emails.has(foldedEmail(email)) && { email: inUse }),
  ...(world.phones.has(phone) && { phone: inUse }),
  ...(world.companyNames.has(foldedName(companyName)) && { companyName: inUse }),
});

function refuseTaken(fields: Issues): void {
  if (Object.keys(fields).length > 0) throw new ApiError('invalid', { fields });
}

/** Starts an attempt, which invalidates the PIN before it. */
function startAttempt(world: World, signUp: Omit<PendingSignUp, 'attempt'>, before?: Attempt): readonly [World, SignUp] {
  refusePin(world, signUp.phone, before);
  const [next, attempt] = sendPin(world, null, signUp, before);
  const started = { ...signUp, attempt };
  return [{ ...next, signUps: next.signUps.set(started.id, started) }, shownAttempt(started, next)];
}

export const signUpCommands: Commands<'startSignUp' | 'getSignUp' | 'changeSignUpPhone' | 'requestSignUpPin' | 'verifySignUp'> = {
  startSignUp(world, typed) {
    refuseUnserved(typed.country, typed.phone);
    refuseTaken({ ...taken(world, typed), ...commonPassword(typed.password) });
    return startAttempt(world, { id: token(world, 'sign-up'), ...typed });
  },

  getSignUp: (world, { signUpId }) => [world, shownAttempt(known(world.signUps, signUpId), world)],

  changeSignUpPhone(world, { signUpId, phone, channel }) {
    const signUp = known(world.signUps, signUpId);
    refuseUnserved(signUp.country, phone);
    refuseTaken(world.phones.has(phone) ? { phone: inUse } : {});
    return startAttempt(world, { ...signUp, phone, channel }, signUp.attempt);
  },

  requestSignUpPin(world, { signUpId, channel }) {
    const signUp = known(world.signUps, signUpId);
    return startAttempt(world, { ...signUp, channel }, signUp.attempt);
  },

  verifySignUp(world, { signUpId, pin }) {
    const signUp = known(world.signUps, signUpId);
    const [refusal, attempt] = entered(signUp.attempt, pin, world.now);
    if (refusal && attempt === signUp.attempt) throw refusal;
    if (refusal) return [{ ...world, signUps: world.signUps.set(signUpId, { ...signUp, attempt }) }, refusal];
    if (world.phones.has(signUp.phone)) throw new ApiError('phoneInUse');
    refuseTaken(taken(world, signUp));
    const [opened, user] = openAccount({ ...world, signUps: world.signUps.delete(signUpId) }, signUp);
    return beginSession(opened, user);
  },
};
