import * as z from 'zod/mini';
import { secretNeeds } from '../limits.js';
import { object } from './object.js';
import { Id, Instant, listOf, Nothing, Text, WebAddress } from './values.js';

/** The signed-in user's API key (docs/rules.md#keys-and-permissions). Secrets are shown by their last characters. */
export const ApiKey = object(() => ({
  /** The user's API key, which identifies the account to the public API. @example ada00001 */
  apiKey: Text,
  /** The valid secrets: one at least, two at most. */
  secrets: listOf(
    object(() => ({
      /** The id of the secret, for revealing or revoking it. @example sec_5d01aa */
      id: Text,
      /** Time of creation. */
      createdAt: Instant,
      /** The last characters of the secret. @example 0001 */
      ending: Text,
    })),
  ),
}));
export type ApiKey = z.infer<typeof ApiKey>;

export const getApiKey = {
  input: Nothing,
  output: ApiKey,
};

export const revealApiSecret = {
  input: object(() => ({
    /** The secret's `id`. @example sec_5d01aa */
    secretId: z.string().check(z.minLength(1)),
  })),
  output: object(() => ({
    /** The secret itself: show it, and do not store it. @example AdaSecret0000001 */
    secret: Text,
  })),
};

/**
 * 8 to 25 characters, a small letter, a capital and a digit; two at most live at once (docs/rules.md#keys-and-permissions).
 * Characters of ASCII alone, without spaces: clients and headers write all others in different ways.
 * @example NewSecret0000002
 */
export const ApiSecret = z
  .string()
  .check(z.minLength(8), z.maxLength(25), ...secretNeeds.map((it) => z.regex(it)), z.regex(/^[!-~]*$/));

export const createApiSecret = {
  input: object(() => ({
    /** The new secret. */
    secret: ApiSecret,
  })),
  output: ApiKey,
};

export const revokeApiSecret = {
  input: object(() => ({
    /** The secret's `id`. @example sec_5d01aa */
    secretId: Id,
  })),
  output: ApiKey,
};

/** Addresses for the account's inbound messages and delivery receipts, unless a number has its own. */
export const Webhooks = object(() => ({
  /** Address for texts to the account's numbers; empty for none. */
  inboundSms: WebAddress,
  /** Address for delivery receipts; empty for none. @example https://example.com/webhooks/receipts */
  deliveryReceipt: WebAddress,
}));
export type Webhooks = z.infer<typeof Webhooks>;

export const getWebhooks = {
  input: Nothing,
  output: Webhooks,
};

export const putWebhooks = {
  input: Webhooks,
  output: Webhooks,
};
