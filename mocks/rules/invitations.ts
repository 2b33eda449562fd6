import type { User as ShownUser } from '../../src/api/people.js';
import { day } from '../time/durations.js';
import type { User } from '../world/entities.js';
import { rank, type Rule } from '../time/timed-rule.js';
import { signedOut } from './session-expiry.js';

/** Validity of a temporary password (docs/rules.md#invitations). */
export const invitationLasts = 7 * day;

/** Status of a user, for the primary user to see. */
export function statusOf({ suspended, invitation }: User): ShownUser['status'] {
  if (suspended) return 'suspended';
  if (!invitation) return 'active';
  return invitation.expired ? 'invitationExpired' : 'invited';
}

/** Invalidates a temporary password that was not replaced in time. */
export const invitationExpiry: Rule<'users'> = {
  table: 'users',
  rank: rank.expiry,
  due: ({ invitation }) => (invitation && !invitation.expired ? invitation.until : undefined),
  describe: ({ accountId, email }) => ({
    type: 'invitationExpired',
    account: accountId,
    summary: `The temporary password of ${email} expired`,
  }),
  // Sessions that began with the temporary password end.
  apply: (world, user) => ({ ...signedOut(world, user.id), users: world.users.set(user.id, expired(user)) }),
};

const expired = ({ invitation, ...user }: User): User => ({
  ...user,
  invitation: invitation && { ...invitation, expired: true },
});
