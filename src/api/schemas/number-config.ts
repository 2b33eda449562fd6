import * as z from 'zod/mini';
import { object } from './object.js';
import { Id, listOf, LongText, Nothing, Text, WebAddress } from './values.js';

/** The target of calls to a number: none, a phone, SIP, VXML or an application. */
const VoiceTarget = z.enum(['none', 'tel', 'sip', 'vxml', 'app']);

/** Targets of the texts and calls to a number (docs/rules.md#number-settings). */
export const NumberConfig = object(() => ({
  /** Address for inbound texts; empty for the account's own webhook. */
  inboundSms: WebAddress,
  /** The kind of target for calls. */
  voice: VoiceTarget,
  /**
   * The target for calls: a number in E.164, a SIP address, the address of a VXML document, or the id of an application.
   * @example 447700900123
   */
  voiceValue: z.string().check(z.maxLength(500)),
  /** Address for the status of calls; empty for none. @example https://example.com/webhooks/calls */
  voiceStatus: WebAddress,
}));
export type NumberConfig = z.infer<typeof NumberConfig>;

/** The result of a test of a webhook. */
export const WebhookTest = object(() => ({
  /** True if the webhook answered with a status of success. */
  live: z.boolean(),
  /** The HTTP status; null if no answer came. @unit HTTP status @example 200 */
  status: z.nullable(z.int()),
  /** The time until the answer. @unit millisecond @example 90 */
  milliseconds: z.int(),
  /** The body of the answer. @example OK */
  body: LongText,
}));
export type WebhookTest = z.infer<typeof WebhookTest>;

export const testWebhook = {
  input: object(() => ({
    /** The address to test. */
    url: WebAddress.check(z.minLength(1)),
  })),
  output: WebhookTest,
};

export const listApplications = {
  input: Nothing,
  output: object(() => ({
    /** Every application of the account. */
    items: listOf(
      object(() => ({
        /** The id of the application, for `voiceValue`. @example 3fa85f64-5717-4562-b3fc-2c963f66afa6 */
        id: Id,
        /** The name of the application. @example Call centre */
        name: Text,
      })),
    ),
  })),
};
