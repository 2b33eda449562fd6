import * as z from 'zod/mini';
import { which } from './numbers.js';
import { object } from './object.js';
import { Id, Instant, listOf, LongText, page, pageOf, Text, WebAddress } from './values.js';

/** One try to reach a webhook, and its answer. */
const CallbackAttempt = object(() => ({
  /** Time of the attempt. */
  at: Instant,
  /** The HTTP status; null if no answer came. @unit HTTP status @example 500 */
  status: z.nullable(z.int()),
  /** The beginning of the answer's body, or the reason why no answer came. @example Internal Server Error */
  body: LongText,
}));

/** A request to a program about a text or a call to a number (docs/rules.md#callbacks). */
export const Callback = object(() => ({
  /** The id of the callback. @example cb_00000042 */
  id: Id,
  /** The occasion: a text has arrived, or a call needs instructions or has changed. */
  kind: z.enum(['inboundText', 'voiceAnswer', 'voiceXml', 'voiceEvent', 'voiceStatus']),
  /** Time of the occasion. */
  at: Instant,
  /** The phone that texted or called, in digits. @example 447700900500 */
  from: Text,
  /** The text, or the status of the call; empty if there is none. @example Hello */
  content: LongText,
  /** The address of the webhook; empty if there was none. */
  url: WebAddress,
  /** `pending` until the webhook has taken it; `noWebhook` if there was none. */
  state: z.enum(['pending', 'delivered', 'failed', 'noWebhook']),
  /** Time of the next attempt (docs/rules.md#callback-retries); null if none is planned. */
  nextAttempt: z.nullable(Instant),
  /** The attempts so far, earliest first. */
  attempts: listOf(CallbackAttempt),
}));
export type Callback = z.infer<typeof Callback>;

export const listCallbacks = {
  input: object(() => ({ ...which, ...page })),
  output: pageOf(Callback),
};

export const resendCallback = {
  input: object(() => ({
    ...which,
    /** The id of the callback. @example cb_00000042 */
    callbackId: Id,
  })),
  output: Callback,
};
