import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Id, Instant, listOf, Nothing, Text, WebAddress } from './values.js';

/** The signed-in user's own key. Secrets are named by id and told apart by their last characters. */
export const ApiKey = z.object({
  apiKey: Text,
  secrets: listOf(z.object({ id: Text, createdAt: Instant, ending: Text })),
});
export type ApiKey = z.infer<typeof ApiKey>;

export const getApiKey = endpoint({
  id: 'getApiKey',
  route: 'GET /api-key',
  access: 'signedIn',
  input: Nothing,
  output: ApiKey,
  errors: [],
});

/** Tells a secret. A POST, so that no cache keeps the answer and no link leads to it. */
export const revealApiSecret = endpoint({
  id: 'revealApiSecret',
  route: 'POST /api-key/secrets/{secretId}/reveal',
  access: 'signedIn',
  input: z.object({ secretId: z.string().check(z.minLength(1)) }),
  output: z.object({ secret: Text }),
  errors: [],
});

/**
 * 8 to 25 characters, a small letter, a capital and a digit; two at most live at once (rules; public API). Characters of ASCII alone,
 * without spaces: clients and headers write all others in different ways.
 */
export const ApiSecret = z
  .string()
  .check(z.minLength(8), z.maxLength(25), z.regex(/[a-z]/), z.regex(/[A-Z]/), z.regex(/\d/), z.regex(/^[!-~]*$/));

/** Both secrets work until one is retired. */
export const createApiSecret = endpoint({
  id: 'createApiSecret',
  route: 'POST /api-key/secrets',
  access: 'signedIn',
  input: z.object({ secret: ApiSecret }),
  output: ApiKey,
  errors: ['tooManySecrets'],
});

export const revokeApiSecret = endpoint({
  id: 'revokeApiSecret',
  route: 'DELETE /api-key/secrets/{secretId}',
  access: 'signedIn',
  input: z.object({ secretId: Id }),
  output: ApiKey,
  errors: ['lastSecret'],
});

/** Where the account's inbound messages and delivery receipts go when a number says nothing else. */
export const Webhooks = z.object({ inboundSms: WebAddress, deliveryReceipt: WebAddress });
export type Webhooks = z.infer<typeof Webhooks>;

export const getWebhooks = endpoint({
  id: 'getWebhooks',
  route: 'GET /webhooks',
  access: 'signedIn',
  input: Nothing,
  output: Webhooks,
  errors: [],
});

export const putWebhooks = endpoint({
  id: 'putWebhooks',
  route: 'PUT /webhooks',
  access: 'primary',
  input: Webhooks,
  output: Webhooks,
  errors: [],
});
