import { ApiError } from '../../src/api/errors.js';
import type { ApiKey } from '../../src/api/api-key.js';
import type { User } from '../world/entities.js';
import { drawn, id } from '../world/ids.js';
import { withoutSecret, withSecret } from '../rules/api-secrets.js';
import { withAccount } from '../world/copies.js';
import type { World } from '../world/world.js';
import { keyView, secretOf } from './api-key.js';
import type { Commands } from './command.js';

const kept = (world: World, user: User): readonly [World, ApiKey] => [
  { ...world, users: world.users.set(user.id, user) },
  keyView(world, user),
];

/** Changes of a key's secrets and of an account's webhooks. */
export const keyChangeCommands: Commands<'createApiSecret' | 'revokeApiSecret' | 'putWebhooks'> = {
  createApiSecret(world, { secret }, { user }) {
    const more = withSecret(user, { id: id(world, 'sec'), secret, createdAt: world.now });
    if (!more) throw new ApiError('tooManySecrets');
    return kept(drawn(world), more);
  },

  revokeApiSecret(world, { secretId }, { user }) {
    const left = withoutSecret(user, secretOf(user, secretId).id);
    if (!left) throw new ApiError('lastSecret');
    return kept(world, left);
  },

  putWebhooks: (world, webhooks, { account }) => [withAccount(world, { ...account, webhooks }), webhooks],
};
