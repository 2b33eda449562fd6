import { ApiError, type Issues } from '../../src/api/errors.js';
import { inSeconds } from '../time/durations.js';
import type { User } from '../world/entities.js';
import { foldedEmail } from '../rules/folding.js';
import { failed, lockedFor } from '../rules/sign-in-lock.js';
import type { World } from '../world/world.js';

const wrong = { code: 'wrongCredentials' };

/** Refuses an address for which too many wrong passwords were given, even if nobody has it (docs/rules.md#sign-in-lock). */
export function refuseLocked(world: World, email: string): void {
  const wait = lockedFor(world.signInFailures.get(foldedEmail(email)), world.now);
  if (wait > 0) throw new ApiError('locked', { retryAfter: inSeconds(wait) });
}

/** Counts a wrong password for an address, even if nobody has it. */
export function oneMoreFailure(world: World, email: string): World {
  const address = foldedEmail(email);
  const record = failed(world.signInFailures.get(address), address, world.now);
  return { ...world, signInFailures: world.signInFailures.set(address, record) };
}

/** Clears the count of wrong passwords for an address. */
export const noFailures = (world: World, email: string): World => ({
  ...world,
  signInFailures: world.signInFailures.delete(foldedEmail(email)),
});

export const wrongCredentials = (): ApiError => new ApiError('invalid', { fields: { password: wrong } });

/**
 * Runs a command that needs the current password (docs/rules.md#sign-in-lock). A wrong password counts as it does at the sign-in,
 * so that a session is no way around the lock.
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
