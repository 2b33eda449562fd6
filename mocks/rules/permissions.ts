import type { Access } from '../../src/api/endpoint.js';
import type { User } from '../entities.js';

/** What somebody with a temporary password may call, until it is replaced (rules, 11). */
const beforeAll: ReadonlySet<string> = new Set(['getSession', 'signOut', 'putPassword']);

/** Whether a user may call a row. The primary user may everything, others what they were allowed (rules, 11). */
export function mayCall(user: User, { id, access }: { readonly id: string; readonly access: Access }): boolean {
  if (user.invitation && !beforeAll.has(id)) return false;
  if (access === 'public' || access === 'signedIn' || user.primary) return true;
  return access !== 'primary' && user.permissions.includes(access);
}
