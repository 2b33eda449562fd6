import { ApiError } from '../../src/api/errors.js';
import type { Channel, SignUp } from '../../src/api/sign-up.js';
import { inSeconds } from '../time/durations.js';
import type { Attempt } from '../world/entities.js';
import { drawn, pin } from '../world/ids.js';
import { send } from '../world/outbox.js';
import { getsPins } from '../rules/magic-phones.js';
import { enter, expiresIn, newAttempt, oneMorePin, overLimitFor, resendIn } from '../rules/pins.js';
import { unservedBy } from '../rules/served-countries.js';
import type { World } from '../world/world.js';

/** A phone number that no PIN has proved yet. */
export interface Unverified {
  readonly id: string;
  readonly phone: string;
  readonly channel: Channel;
  readonly attempt: Attempt;
}

export function refuseUnserved(country: string, phone: string): void {
  const field = unservedBy(country, phone);
  if (field) throw new ApiError('countryRefused', { fields: { [field]: { code: 'countryRefused' } } });
}

/** Refuses to send a PIN too soon after the one before, or when there were too many (docs/rules.md#pin-limits). */
export function refusePin({ pinsSent, now }: World, phone: string, before?: Attempt): void {
  const over = overLimitFor(before, pinsSent.get(phone), now);
  if (over > 0) throw new ApiError('tooManyPins', { retryAfter: inSeconds(over) });
  const wait = before ? resendIn(before, now) : 0;
  if (wait > 0) throw new ApiError('tooSoon', { retryAfter: inSeconds(wait) });
}

/** The state of an attempt. Another PIN is offered only when it would be sent. */
export const shownAttempt = ({ id, phone, channel, attempt }: Unverified, { pinsSent, now }: World): SignUp => ({
  id,
  phone,
  channel,
  expiresIn: inSeconds(expiresIn(attempt, now)),
  resendIn: inSeconds(Math.max(resendIn(attempt, now), overLimitFor(attempt, pinsSent.get(phone), now))),
  triesLeft: attempt.triesLeft,
});

/** Starts an attempt, and sends its PIN; `account` is null before there is one. */
export function sendPin(
  world: World,
  account: string | null,
  { phone, channel }: Pick<Unverified, 'phone' | 'channel'>,
  before?: Attempt,
): readonly [World, Attempt] {
  const code = pin(world);
  const pinsSent = world.pinsSent.set(phone, oneMorePin(world.pinsSent.get(phone), phone, world.now));
  const [next, attempt] = [{ ...drawn(world), pinsSent }, newAttempt(code, world.now, before)];
  if (!getsPins(phone)) return [next, attempt];
  const to = { account, to: phone };
  if (channel === 'sms') {
    const text = `Your Nexmo code is ${code}. It is valid for 5 minutes.`;
    return [send(next, { kind: 'sms', ...to, from: 'Nexmo', text, parts: 1 }), attempt];
  }
  const digits = code.split('').join(', ');
  return [send(next, { kind: 'call', ...to, text: `Your Nexmo code is ${digits}. Again, your code is ${digits}.` }), attempt];
}

/** Result of an entered PIN: no refusal if it is right, or else a refusal, and the attempt afterwards. */
export function entered(attempt: Attempt, entry: string, now: number): readonly [refusal: ApiError | undefined, Attempt] {
  const [outcome, after] = enter(attempt, entry, now);
  if (outcome === 'right') return [undefined, after];
  if (outcome === 'expired') return [new ApiError('attemptExpired'), after];
  if (outcome === 'ended') return [new ApiError('attemptEnded'), after];
  return [new ApiError('invalid', { fields: { pin: { code: 'wrongPin', left: after.triesLeft } } }), after];
}
