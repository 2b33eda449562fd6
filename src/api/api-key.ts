import { endpoint } from './endpoint.js';

export type { ApiKey, Webhooks } from './schemas/api-key.js';

/** Returns the signed-in user's API key, without the secrets themselves. */
export const getApiKey = endpoint({
  id: 'getApiKey',
  route: 'GET /api-key',
  access: 'signedIn',
  errors: [],
});

/** Reveals a secret. It is a POST, so that no cache keeps the answer and no link leads to it. */
export const revealApiSecret = endpoint({
  id: 'revealApiSecret',
  route: 'POST /api-key/secrets/{secretId}/reveal',
  access: 'signedIn',
  errors: [],
});

/** Adds a second secret chosen by the caller. Both secrets work until one is revoked. */
export const createApiSecret = endpoint({
  id: 'createApiSecret',
  route: 'POST /api-key/secrets',
  access: 'signedIn',
  errors: ['tooManySecrets'],
});

/** Revokes a secret, which stops working at once. The last secret can not be revoked. */
export const revokeApiSecret = endpoint({
  id: 'revokeApiSecret',
  route: 'DELETE /api-key/secrets/{secretId}',
  access: 'signedIn',
  errors: ['lastSecret'],
});

/** Returns the webhooks of the whole account. */
export const getWebhooks = endpoint({
  id: 'getWebhooks',
  route: 'GET /webhooks',
  access: 'signedIn',
  errors: [],
});

/** Sets the webhooks of the whole account. */
export const putWebhooks = endpoint({
  id: 'putWebhooks',
  route: 'PUT /webhooks',
  access: 'primary',
  errors: [],
});
