import { ApiError } from '../../src/api/errors.js';
import type { Commands } from './command.js';

export const apiKeyCommands: Commands<'getApiKey' | 'revealApiSecret'> = {
  getApiKey: (world, _, { user: { apiKey, secrets } }) => [
    world,
    {
      apiKey,
      secrets: secrets.map(({ id, secret, createdAt }) => ({
        id,
        createdAt: new Date(createdAt).toISOString(),
        ending: secret.slice(-3),
      })),
    },
  ],

  revealApiSecret(world, { secretId }, { user }) {
    const found = user.secrets.find(({ id }) => id === secretId);
    if (!found) throw new ApiError('notFound');
    return [world, { secret: found.secret }];
  },
};
