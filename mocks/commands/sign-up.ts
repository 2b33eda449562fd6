import { ApiError, type Issues } from '../../src/api/errors.js';
import type { SignUp } from '../../src/api/sign-up.js';
import { inSeconds } from '../durations.js';
import type { PendingSignUp } from '../entities.js';
import { drawn, pin, token } from '../ids.js';
import { send } from '../outbox.js';
import { foldedEmail, foldedName } from '../rules/folding.js';
import { getsPins } from '../rules/magic-phones.js';
import { enter, expiresIn, newAttempt, resendIn } from '../rules/pins.js';
import { unservedBy } from '../rules/served-countries.js';
import { known, type World } from '../world.js';
import { beginSession } from './begin-session.js';
import type { Commands } from './command.js';
import { openAccount } from './open-account.js';

const inUse = { code: 'inUse' };
type Unique = Pick<PendingSignUp, 'email' | 'phone' | 'companyName'>;

/** What of these an account has already. Only verified sign-ups count: whoever verifies first has it (rules, 2). */
const taken = (world: World, { email, phone, companyName }: Unique): Issues => ({
  ...(world.emails.has(foldedEmail(email)) && { email: inUse }),
  ...(world.phones.has(phone) && { phone: inUse }),
  ...(world.companyNames.has(foldedName(companyName)) && { companyName: inUse }),
});

function refuseTaken(fields: Issues): void {
  if (Object.keys(fields).length > 0) throw new ApiError('invalid', { fields });
}

function refuseUnserved(country: string, phone: string): void {
  const field = unservedBy(country, phone);
  if (field) throw new ApiError('countryRefused', { fields: { [field]: { code: 'countryRefused' } } });
}

function refuseTooSoon({ attempt }: PendingSignUp, now: number): void {
  const wait = resendIn(attempt, now);
  if (wait > 0) throw new ApiError('tooSoon', { retryAfter: inSeconds(wait) });
}

const view = ({ id, phone, channel, attempt }: PendingSignUp, now: number): SignUp => ({
  id,
  phone,
  channel,
  expiresIn: inSeconds(expiresIn(attempt, now)),
  resendIn: inSeconds(resendIn(attempt, now)),
  triesLeft: attempt.triesLeft,
});

/** Starts an attempt, which kills the PIN before it, and sends the new one. */
function sendPin(world: World, signUp: Omit<PendingSignUp, 'attempt'>): readonly [World, SignUp] {
  const code = pin(world);
  const started = { ...signUp, attempt: newAttempt(code, world.now) };
  const next = { ...drawn(world), signUps: world.signUps.set(started.id, started) };
  const to = { account: null, to: signUp.phone };
  const digits = code.split('').join(', ');
  const spoken = `Your Nexmo code is ${digits}. Once more: ${digits}.`;
  const written = {
    kind: 'sms',
    from: 'Nexmo',
    text: `Your Nexmo code is ${code}. It is valid for 5 minutes.`,
    parts: 1,
  } as const;
  const message = signUp.channel === 'sms' ? ({ ...to, ...written } as const) : ({ ...to, kind: 'call', text: spoken } as const);
  return [getsPins(signUp.phone) ? send(next, message) : next, view(started, world.now)];
}

export const signUpCommands: Commands<'startSignUp' | 'getSignUp' | 'changeSignUpPhone' | 'requestSignUpPin' | 'verifySignUp'> = {
  startSignUp(world, typed) {
    refuseUnserved(typed.country, typed.phone);
    refuseTaken(taken(world, typed));
    return sendPin(world, { id: token(world, 'sign-up'), ...typed });
  },

  getSignUp: (world, { signUpId }) => [world, view(known(world.signUps, signUpId), world.now)],

  changeSignUpPhone(world, { signUpId, phone, channel }) {
    const signUp = known(world.signUps, signUpId);
    refuseUnserved(signUp.country, phone);
    refuseTaken(world.phones.has(phone) ? { phone: inUse } : {});
    refuseTooSoon(signUp, world.now);
    return sendPin(world, { ...signUp, phone, channel });
  },

  requestSignUpPin(world, { signUpId, channel }) {
    const signUp = known(world.signUps, signUpId);
    refuseTooSoon(signUp, world.now);
    return sendPin(world, { ...signUp, channel });
  },

  verifySignUp(world, { signUpId, pin }) {
    const signUp = known(world.signUps, signUpId);
    const [entered, attempt] = enter(signUp.attempt, pin, world.now);
    const counted =
      attempt === signUp.attempt ? world : { ...world, signUps: world.signUps.set(signUpId, { ...signUp, attempt }) };
    if (entered === 'expired') throw new ApiError('attemptExpired');
    if (entered === 'ended') return [counted, new ApiError('attemptEnded')];
    if (entered === 'wrong') {
      return [counted, new ApiError('invalid', { fields: { pin: { code: 'wrongPin', left: attempt.triesLeft } } })];
    }
    if (world.phones.has(signUp.phone)) throw new ApiError('phoneInUse');
    refuseTaken(taken(world, signUp));
    const [opened, user] = openAccount({ ...world, signUps: world.signUps.delete(signUpId) }, signUp);
    return beginSession(opened, user);
  },
};
