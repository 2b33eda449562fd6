import type { Access } from '../../src/api/endpoint.js';
import type { User } from '../world/entities.js';

/** What somebody with a temporary password may call, until it is replaced (docs/rules.md#invitations). */
const beforeAll: ReadonlySet<string> = new Set(['getSession', 'signOut', 'putPassword']);

/**
 * Whether a user was allowed something, on a page or by a key. The primary user was allowed everything
 * (docs/rules.md#users-and-permissions).
 */
export const isAllowed = ({ primary, permissions }: Pick<User, 'primary' | 'permissions'>, access: Access): boolean =>
  access === 'public' || access === 'signedIn' || primary || (access !== 'primary' && permissions.includes(access));

/** Whether a user who is signed in may call a row (docs/rules.md#users-and-permissions). */
export const mayCall = (user: User, { id, access }: { readonly id: string; readonly access: Access }): boolean =>
  (!user.invitation || beforeAll.has(id)) && isAllowed(user, access);
