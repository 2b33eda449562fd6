import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Instant, Nothing } from './values.js';

/** The signed-in user's own key. Secrets are named by id and told apart by their last characters. */
export const ApiKey = z.object({
  apiKey: z.string(),
  secrets: z.array(z.object({ id: z.string(), createdAt: Instant, ending: z.string() })),
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
  output: z.object({ secret: z.string() }),
  errors: [],
});
