import { ApiError, type Issues } from '../../src/api/errors.js';
import { inSeconds } from '../time/durations.js';
import type { User } from '../world/entities.js';
import { foldedEmail } from '../rules/folding.js';
import { failed, lockedFor } from '../rules/sign-in-lock.js';
import type { World } from '../world/world.js';

const wrong = { code: 'wrongCredentials' };

/** Refuses an address for which too many wrong passwords were given, whoever has it (docs/rules.md#sign-in-lock). */
export function refuseLocked(world: World, email: string): void {
  const wait = lockedFor(world.signInFailures.get(foldedEmail(email)), world.now);
  if (wait > 0) throw new ApiError('locked', { retryAfter: inSeconds(wait) });
}

/** One wrong password more for an address, whether anybody has it or not. */
export function oneMoreFailure(world: World, email: string): World {
  const address = foldedEmail(email);
  const record = failed(world.signInFailures.get(address), address, world.now);
  return { ...world, signInFailures: world.signInFailures.set(address, record) };
}

/** A clean record for an address. */
export const noFailures = (world: World, email: string): World => ({
  ...world,
  signInFailures: world.signInFailures.delete(foldedEmail(email)),
});

export const wrongCredentials = (): ApiError => new ApiError('invalid', { fields: { password: wrong } });

/**
 * What needs the current password (docs/rules.md#sign-in-lock): a wrong one counts as it does at the sign-in, so that a session
 * is no way around the lock.
 */
export function withPassword<T>(
  world: World,
  user: User,
  password: string,
  then: (world: World) => readonly [World, T],
): readonly [World, T | ApiError] {
  refuseLocked(world, user.email);
  if (user.password === password) return then(noFailures(world, user.email));
  const fields: Issues = { currentPassword: { code: 'wrongPassword' } };
  return [oneMoreFailure(world, user.email), new ApiError('wrongPassword', { fields })];
}
