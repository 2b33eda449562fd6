import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import {
  Country,
  Day,
  Digits,
  Euros,
  Id,
  IdempotencyKey,
  listOf,
  longest,
  LongText,
  Nothing,
  Text,
  WebAddress,
} from './values.js';

const NumberType = z.enum(['mobile', 'landline', 'tollFree']);
const NumberFeature = z.enum(['SMS', 'VOICE']);

/** A number that may be rented. */
export const FreeNumber = z.object({
  country: Country,
  /** E.164 without plus. */
  msisdn: Digits,
  type: NumberType,
  features: listOf(NumberFeature),
  monthlyPrice: Euros,
  addressRequired: z.boolean(),
});
export type FreeNumber = z.infer<typeof FreeNumber>;

const VoiceTarget = z.enum(['none', 'tel', 'sip', 'vxml', 'app']);

export const NumberConfig = z.object({
  inboundSms: WebAddress,
  voice: VoiceTarget,
  /** A number in E.164, a SIP address, the address of a VXML document, or the id of an application. */
  voiceValue: z.string().check(z.maxLength(500)),
  voiceStatus: WebAddress,
});
export type NumberConfig = z.infer<typeof NumberConfig>;

export const RentedNumber = z.object({
  ...FreeNumber.shape,
  rentedOn: Day,
  renewsOn: Day,
  config: NumberConfig,
});
export type RentedNumber = z.infer<typeof RentedNumber>;

const which = { country: Country, msisdn: Digits };

/**
 * `match` says where the digits must be. Ordered by number; `total` counts all that match; `renewsOn` is the first renewal of a number
 * that is rented now.
 */
export const searchNumbers = endpoint({
  id: 'searchNumbers',
  route: 'GET /free-numbers',
  access: 'numbers',
  input: z.object({
    country: Country,
    type: z.optional(NumberType),
    /** All of these: `SMS`, `VOICE`, or `SMS,VOICE`. */
    features: z.optional(z.string().check(z.regex(/^(SMS|VOICE)(,(SMS|VOICE))?$/))),
    digits: z.optional(Digits),
    match: z.optional(z.enum(['starts', 'contains', 'ends'])),
    offset: z.optional(z.int().check(z.gte(0))),
    size: z.optional(z.int().check(z.gte(1), z.lte(longest))),
  }),
  output: z.object({ items: listOf(FreeNumber), total: z.int(), renewsOn: Day }),
  errors: [],
});

/**
 * The first month is charged at once. A number that somebody else took meanwhile is a refusal, never a charge. A key that the same
 * account has used for another number is a `conflict`; a key of another account's means nothing.
 */
export const rentNumber = endpoint({
  id: 'rentNumber',
  route: 'POST /numbers',
  access: 'numbers',
  input: z.object({ ...which, idempotencyKey: IdempotencyKey }),
  output: RentedNumber,
  errors: ['numberTaken', 'notEnoughCredit', 'addressRequired', 'conflict'],
});

export const listNumbers = endpoint({
  id: 'listNumbers',
  route: 'GET /numbers',
  access: 'numbers',
  input: Nothing,
  output: z.object({ items: listOf(RentedNumber) }),
  errors: [],
});

export const putNumberConfig = endpoint({
  id: 'putNumberConfig',
  route: 'PUT /numbers/{country}/{msisdn}/config',
  access: 'numbers',
  input: z.object({ ...which, ...NumberConfig.shape }),
  output: RentedNumber,
  errors: [],
});

/** At once, without a refund. */
export const cancelNumber = endpoint({
  id: 'cancelNumber',
  route: 'DELETE /numbers/{country}/{msisdn}',
  access: 'numbers',
  input: z.object(which),
  output: Nothing,
  errors: [],
});

/** What an endpoint answered when it was asked. `status` is null where nothing came back. */
export const WebhookTest = z.object({
  live: z.boolean(),
  status: z.nullable(z.int()),
  milliseconds: z.int(),
  body: LongText,
});
export type WebhookTest = z.infer<typeof WebhookTest>;

/** Asks an endpoint as the service would. */
export const testWebhook = endpoint({
  id: 'testWebhook',
  route: 'POST /webhook-tests',
  access: 'numbers',
  input: z.object({ url: WebAddress.check(z.minLength(1)) }),
  output: WebhookTest,
  errors: [],
});

/** An application that voice calls may go to. */
export const listApplications = endpoint({
  id: 'listApplications',
  route: 'GET /applications',
  access: 'numbers',
  input: Nothing,
  output: z.object({ items: listOf(z.object({ id: Id, name: Text })) }),
  errors: [],
});
