import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Id, Instant, listOf, Nothing, Text, WebAddress } from './values.js';

/** The signed-in user's API key (docs/rules.md#keys-and-permissions). Secrets are shown by their last characters. */
export const ApiKey = z.object({
  /** The user's API key, which identifies the account to the public API. @example ada00001 */
  apiKey: Text,
  /** The valid secrets: one at least, two at most. */
  secrets: listOf(
    z.object({
      /** The id of the secret, for revealing or revoking it. @example sec_5d01aa */
      id: Text,
      /** Time of creation. */
      createdAt: Instant,
      /** The last characters of the secret. @example 0001 */
      ending: Text,
    }),
  ),
});
export type ApiKey = z.infer<typeof ApiKey>;

/** Returns the signed-in user's API key, without the secrets themselves. */
export const getApiKey = endpoint({
  id: 'getApiKey',
  route: 'GET /api-key',
  access: 'signedIn',
  input: Nothing,
  output: ApiKey,
  errors: [],
});

/** Reveals a secret. It is a POST, so that no cache keeps the answer and no link leads to it. */
export const revealApiSecret = endpoint({
  id: 'revealApiSecret',
  route: 'POST /api-key/secrets/{secretId}/reveal',
  access: 'signedIn',
  input: z.object({
    /** The secret's `id`. @example sec_5d01aa */
    secretId: z.string().check(z.minLength(1)),
  }),
  output: z.object({
    /** The secret itself: show it, and do not store it. @example AdaSecret0000001 */
    secret: Text,
  }),
  errors: [],
});

/**
 * 8 to 25 characters, a small letter, a capital and a digit; two at most live at once (docs/rules.md#keys-and-permissions).
 * Characters of ASCII alone, without spaces: clients and headers write all others in different ways.
 * @example NewSecret0000002
 */
export const ApiSecret = z
  .string()
  .check(z.minLength(8), z.maxLength(25), z.regex(/[a-z]/), z.regex(/[A-Z]/), z.regex(/\d/), z.regex(/^[!-~]*$/));

/** The most secrets of a key that are valid at once, so that one can be replaced while programs still use it. */
export const mostSecrets = 2;

/** Adds a second secret chosen by the caller. Both secrets work until one is revoked. */
export const createApiSecret = endpoint({
  id: 'createApiSecret',
  route: 'POST /api-key/secrets',
  access: 'signedIn',
  input: z.object({
    /** The new secret. */
    secret: ApiSecret,
  }),
  output: ApiKey,
  errors: ['tooManySecrets'],
});

/** Revokes a secret, which stops working at once. The last secret can not be revoked. */
export const revokeApiSecret = endpoint({
  id: 'revokeApiSecret',
  route: 'DELETE /api-key/secrets/{secretId}',
  access: 'signedIn',
  input: z.object({
    /** The secret's `id`. @example sec_5d01aa */
    secretId: Id,
  }),
  output: ApiKey,
  errors: ['lastSecret'],
});

/** Addresses for the account's inbound messages and delivery receipts, unless a number has its own. */
export const Webhooks = z.object({
  /** Address for texts to the account's numbers; empty for none. */
  inboundSms: WebAddress,
  /** Address for delivery receipts; empty for none. @example https://example.com/webhooks/receipts */
  deliveryReceipt: WebAddress,
});
export type Webhooks = z.infer<typeof Webhooks>;

/** Returns the webhooks of the whole account. */
export const getWebhooks = endpoint({
  id: 'getWebhooks',
  route: 'GET /webhooks',
  access: 'signedIn',
  input: Nothing,
  output: Webhooks,
  errors: [],
});

/** Sets the webhooks of the whole account. */
export const putWebhooks = endpoint({
  id: 'putWebhooks',
  route: 'PUT /webhooks',
  access: 'primary',
  input: Webhooks,
  output: Webhooks,
  errors: [],
});
