import type { User as ShownUser } from '../../src/api/people.js';
import { day } from '../durations.js';
import type { User } from '../entities.js';
import { rank, type Rule } from '../time.js';
import type { World } from '../world.js';
import { signedOut } from './session-expiry.js';

/** How long a temporary password is good (rules, 11). */
export const invitationLasts = 7 * day;

/** How a user stands, for the primary one to see. */
export function statusOf({ suspended, invitation }: User): ShownUser['status'] {
  if (suspended) return 'suspended';
  if (!invitation) return 'active';
  return invitation.expired ? 'invitationExpired' : 'invited';
}

/** A temporary password that nobody replaced in time is good for nothing. */
export const invitationExpiry: Rule<'users'> = {
  table: 'users',
  next: ({ invitation, ...user }) =>
    invitation && !invitation.expired
      ? {
          at: invitation.until,
          rank: rank.expiry,
          type: 'invitationExpired',
          account: user.accountId,
          summary: `The temporary password of ${user.email} expired`,
          apply: (world) => over(world, { ...user, invitation: { ...invitation, expired: true } }),
        }
      : undefined,
};

/** Who is in with it is out. */
const over = (world: World, user: User): World => ({ ...signedOut(world, user.id), users: world.users.set(user.id, user) });
