import type { Secret, User } from '../world/entities.js';
import { apiKey, apiSecret, id } from '../world/ids.js';
import { foldedEmail } from '../rules/folding.js';
import type { World } from '../world/world.js';

export type Newcomer = Pick<User, 'accountId' | 'name' | 'email' | 'password' | 'primary' | 'permissions' | 'invitation'>;

/**
 * Adds a user with a sign-in, an API key and a secret (docs/rules.md#keys-and-permissions). It uses the world's randomness; the
 * caller records that with `drawn`.
 */
export function openUser(world: World, newcomer: Newcomer): readonly [World, User] {
  const secret: Secret = { id: id(world, 'sec'), secret: apiSecret(world), createdAt: world.now };
  const user: User = {
    id: id(world, 'usr'),
    ...newcomer,
    suspended: false,
    skype: '',
    apiKey: apiKey(world),
    secrets: [secret],
    createdAt: world.now,
  };
  const next: World = {
    ...world,
    users: world.users.set(user.id, user),
    emails: world.emails.set(foldedEmail(user.email), user.id),
    apiKeys: world.apiKeys.set(user.apiKey, user.id),
  };
  return [next, user];
}
