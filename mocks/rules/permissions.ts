import type { Access } from '../../src/api/endpoint.js';
import type { User } from '../world/entities.js';

/** Operations that a user may call before they have replaced a temporary password (docs/rules.md#invitations). */
const beforeAll: ReadonlySet<string> = new Set(['getSession', 'signOut', 'putPassword']);

/**
 * True if a user has a permission, on a page or by a key. The primary user has all of them (docs/rules.md#users-and-permissions).
 */
export const isAllowed = ({ primary, permissions }: Pick<User, 'primary' | 'permissions'>, access: Access): boolean =>
  access === 'public' || access === 'signedIn' || primary || (access !== 'primary' && permissions.includes(access));

/** True if a signed-in user may call an endpoint (docs/rules.md#users-and-permissions). */
export const mayCall = (user: User, { id, access }: { readonly id: string; readonly access: Access }): boolean =>
  (!user.invitation || beforeAll.has(id)) && isAllowed(user, access);
