import { ApiError } from '../../src/api/errors.js';
import type { ApiKey } from '../../src/api/api-key.js';
import type { Secret, User } from '../world/entities.js';
import { drawn, id } from '../world/ids.js';
import { withoutSecret, withSecret } from '../rules/api-secrets.js';
import { withAccount } from '../world/copies.js';
import type { World } from '../world/world.js';
import type { Commands } from './command.js';

const shown = ({ apiKey, secrets }: User): ApiKey => ({
  apiKey,
  secrets: secrets.map(({ id, secret, createdAt }) => ({
    id,
    createdAt: new Date(createdAt).toISOString(),
    ending: secret.slice(-3),
  })),
});

const secretOf = ({ secrets }: User, secretId: string): Secret => {
  const found = secrets.find(({ id }) => id === secretId);
  if (!found) throw new ApiError('notFound');
  return found;
};

const kept = (world: World, user: User): readonly [World, ApiKey] => [
  { ...world, users: world.users.set(user.id, user) },
  shown(user),
];

type Names = 'getApiKey' | 'revealApiSecret' | 'createApiSecret' | 'revokeApiSecret' | 'getWebhooks' | 'putWebhooks';

export const apiKeyCommands: Commands<Names> = {
  getApiKey: (world, _, { user }) => [world, shown(user)],

  revealApiSecret: (world, { secretId }, { user }) => [world, { secret: secretOf(user, secretId).secret }],

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

  getWebhooks: (world, _, { account }) => [world, account.webhooks],

  putWebhooks: (world, webhooks, { account }) => [withAccount(world, { ...account, webhooks }), webhooks],
};
