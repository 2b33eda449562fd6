import { endpoint } from './endpoint.js';

export type { Callback } from './schemas/callbacks.js';

/** Lists the callbacks about texts and calls to a number, newest first (docs/rules.md#callbacks-of-a-number). */
export const listCallbacks = endpoint({
  id: 'listCallbacks',
  route: 'GET /numbers/{country}/{msisdn}/callbacks',
  access: 'numbers',
  errors: [],
});

/**
 * Sends a callback once more to the webhook that it had, as a new one with the same content, which is returned. One that had no
 * webhook is refused with `conflict` (docs/rules.md#callbacks-of-a-number).
 */
export const resendCallback = endpoint({
  id: 'resendCallback',
  route: 'POST /numbers/{country}/{msisdn}/callbacks/{callbackId}/resend',
  access: 'numbers',
  errors: ['conflict'],
});
