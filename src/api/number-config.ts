import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Id, listOf, LongText, Nothing, Text, WebAddress } from './values.js';

/** What a call to a number does: nothing, or it goes on by phone, SIP, VXML or an application. */
const VoiceTarget = z.enum(['none', 'tel', 'sip', 'vxml', 'app']);

/** Where the texts and calls to a number go (docs/rules.md#number-settings). */
export const NumberConfig = z.object({
  /** Where texts go; empty for the account's own webhook. */
  inboundSms: WebAddress,
  /** What a call does. */
  voice: VoiceTarget,
  /** A number in E.164, a SIP address, the address of a VXML document, or the id of an application. @example 447700900123 */
  voiceValue: z.string().check(z.maxLength(500)),
  /** Where the states of calls go; empty for nowhere. @example https://example.com/webhooks/calls */
  voiceStatus: WebAddress,
});
export type NumberConfig = z.infer<typeof NumberConfig>;

/** What an endpoint answered when it was asked. */
export const WebhookTest = z.object({
  /** Whether it answered, and with a status that says all is well. */
  live: z.boolean(),
  /** The HTTP status; null where nothing came back. @unit HTTP status @example 200 */
  status: z.nullable(z.int()),
  /** How long it took. @unit millisecond @example 90 */
  milliseconds: z.int(),
  /** What it answered, in its own words. @example OK */
  body: LongText,
});
export type WebhookTest = z.infer<typeof WebhookTest>;

/** Tests a webhook: asks it as the service would, and tells what came back (docs/rules.md#number-settings). */
export const testWebhook = endpoint({
  id: 'testWebhook',
  route: 'POST /webhook-tests',
  access: 'numbers',
  input: z.object({
    /** The address to ask. */
    url: WebAddress.check(z.minLength(1)),
  }),
  output: WebhookTest,
  errors: [],
});

/** Lists the applications that voice calls may go to. */
export const listApplications = endpoint({
  id: 'listApplications',
  route: 'GET /applications',
  access: 'numbers',
  input: Nothing,
  output: z.object({
    /** Every application of the account. */
    items: listOf(
      z.object({
        /** What to write as `voiceValue`. @example 3fa85f64-5717-4562-b3fc-2c963f66afa6 */
        id: Id,
        /** What people call it. @example Call centre */
        name: Text,
      }),
    ),
  }),
  errors: [],
});
