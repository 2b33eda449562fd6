import { ApiError } from '../../src/api/errors.js';
import type { ApiKey } from '../../src/api/api-key.js';
import type { Secret, User } from '../world/entities.js';
import { shownKey } from '../world/shown-key.js';
import type { World } from '../world/world.js';
import type { Commands } from './command.js';

/** A key and its secrets as the API returns them. */
export const keyView = (world: World, { apiKey, secrets }: User): ApiKey => ({
  apiKey: shownKey(world, apiKey),
  secrets: secrets.map(({ id, secret, createdAt }) => ({
    id,
    createdAt: new Date(createdAt).toISOString(),
    ending: secret.slice(-3),
  })),
});

/** A secret by its id. Throws `notFound` if there is none. */
export const secretOf = ({ secrets }: User, secretId: string): Secret => {
  const found = secrets.find(({ id }) => id === secretId);
  if (!found) throw new ApiError('notFound');
  return found;
};

export const apiKeyCommands: Commands<'getApiKey' | 'revealApiSecret' | 'getWebhooks'> = {
  getApiKey: (world, _, { user }) => [world, keyView(world, user)],

  revealApiSecret: (world, { secretId }, { user }) => [world, { secret: secretOf(user, secretId).secret }],

  getWebhooks: (world, _, { account }) => [world, account.webhooks],
};
