import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Id, Instant, listOf, Nothing, Text, WebAddress } from './values.js';

/** The signed-in user's own key (docs/rules.md#keys-and-permissions). Secrets are told apart by their last characters. */
export const ApiKey = z.object({
  /** The user's key: the account's name to the public API. @example ada00001 */
  apiKey: Text,
  /** The secrets that work now: one at least, two at most. */
  secrets: listOf(
    z.object({
      /** What this secret is called, to reveal or revoke it. @example sec_5d01aa */
      id: Text,
      /** When it was made. */
      createdAt: Instant,
      /** Its last characters, to tell it apart. @example 0001 */
      ending: Text,
    }),
  ),
});
export type ApiKey = z.infer<typeof ApiKey>;

/** Gives the signed-in user's API key, without the secrets themselves. */
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
    /** Which secret, by its `id`. @example sec_5d01aa */
    secretId: z.string().check(z.minLength(1)),
  }),
  output: z.object({
    /** The secret itself: show it, and keep it nowhere. @example AdaSecret0000001 */
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

/** Adds a second secret of the caller's own choice. Both secrets work until one is revoked. */
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

/** Revokes a secret: it stops working at once. The last one stays. */
export const revokeApiSecret = endpoint({
  id: 'revokeApiSecret',
  route: 'DELETE /api-key/secrets/{secretId}',
  access: 'signedIn',
  input: z.object({
    /** Which secret, by its `id`. @example sec_5d01aa */
    secretId: Id,
  }),
  output: ApiKey,
  errors: ['lastSecret'],
});

/** Where the account's inbound messages and delivery receipts go when a number says nothing else. */
export const Webhooks = z.object({
  /** Where texts to the account's numbers go; empty for nowhere. */
  inboundSms: WebAddress,
  /** Where delivery receipts go; empty for nowhere. @example https://example.com/webhooks/receipts */
  deliveryReceipt: WebAddress,
});
export type Webhooks = z.infer<typeof Webhooks>;

/** Gives the webhooks of the whole account. */
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
