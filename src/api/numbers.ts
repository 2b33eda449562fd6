import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { NumberConfig } from './number-config.js';
import { Country, Day, Digits, Euros, IdempotencyKey, listOf, longest, Nothing } from './values.js';

const NumberType = z.enum(['mobile', 'landline', 'tollFree']);
const NumberFeature = z.enum(['SMS', 'VOICE']);

/** A number that may be rented. */
export const FreeNumber = z.object({
  /** The country it belongs to, by ISO 3166-1 alpha-2. */
  country: Country,
  /** The number, in E.164 without plus. */
  msisdn: Digits,
  /** What kind of number it is. */
  type: NumberType,
  /** What it can do. @example SMS */
  features: listOf(NumberFeature),
  /** What a month costs: the same for all numbers of a country and type (docs/rules.md#number-search). */
  monthlyPrice: Euros,
  /** Whether it takes an address in its country (docs/rules.md#renting-a-number). */
  addressRequired: z.boolean(),
});
export type FreeNumber = z.infer<typeof FreeNumber>;

/** A number that the account has. */
export const RentedNumber = z.object({
  ...FreeNumber.shape,
  /** The day it was rented, in UTC. */
  rentedOn: Day,
  /** The day the next month is charged, in UTC (docs/rules.md#renewals). */
  renewsOn: Day,
  /** Where its texts and calls go. */
  config: NumberConfig,
});
export type RentedNumber = z.infer<typeof RentedNumber>;

/** Names one number. */
const which = {
  /** The number's country, by ISO 3166-1 alpha-2. */
  country: Country,
  /** The number, in E.164 without plus. */
  msisdn: Digits,
};

/** Finds numbers for rent, in the order of their digits (docs/rules.md#number-search). */
export const searchNumbers = endpoint({
  id: 'searchNumbers',
  route: 'GET /free-numbers',
  access: 'numbers',
  input: z.object({
    /** Of which country, by ISO 3166-1 alpha-2. */
    country: Country,
    /** Only numbers of this kind. */
    type: z.optional(NumberType),
    /** What they must be able to do, all of it: `SMS`, `VOICE`, or `SMS,VOICE`. @example SMS,VOICE */
    features: z.optional(z.string().check(z.regex(/^(SMS|VOICE)(,(SMS|VOICE))?$/))),
    /** The digits to look for. @example 4477 */
    digits: z.optional(Digits),
    /** Where the digits must be; at the start unless told. */
    match: z.optional(z.enum(['starts', 'contains', 'ends'])),
    /** How many matches to leave out; none unless told. @unit numbers @example 20 */
    offset: z.optional(z.int().check(z.gte(0))),
    /** How many to give; 20 unless told. @unit numbers @example 20 */
    size: z.optional(z.int().check(z.gte(1), z.lte(longest))),
  }),
  output: z.object({
    /** Those asked for by `offset` and `size`. */
    items: listOf(FreeNumber),
    /** How many match in all. @unit numbers @example 1204 */
    total: z.int(),
    /** The day on which a number rented now is first renewed, in UTC (docs/rules.md#renewals). */
    renewsOn: Day,
  }),
  errors: [],
});

/**
 * Rents a number; the first month is charged at once (docs/rules.md#renting-a-number). A number that somebody else took meanwhile
 * is a refusal, never a charge. A key that the same account has used for another number is a `conflict`; a key of another
 * account's means nothing.
 */
export const rentNumber = endpoint({
  id: 'rentNumber',
  route: 'POST /numbers',
  access: 'numbers',
  input: z.object({
    ...which,
    /** Made by the caller, once for each number wanted (docs/rules.md#idempotency-keys). @example 7c0b2e52-rent-1 */
    idempotencyKey: IdempotencyKey,
  }),
  output: RentedNumber,
  errors: ['numberTaken', 'notEnoughCredit', 'addressRequired', 'conflict'],
});

/** Lists the numbers that the account has. */
export const listNumbers = endpoint({
  id: 'listNumbers',
  route: 'GET /numbers',
  access: 'numbers',
  input: Nothing,
  output: z.object({
    /** Every number, the first rented first. */
    items: listOf(RentedNumber),
  }),
  errors: [],
});

/** Sets where the texts and calls to a number go (docs/rules.md#number-settings). Field issues on `voiceValue`. */
export const putNumberConfig = endpoint({
  id: 'putNumberConfig',
  route: 'PUT /numbers/{country}/{msisdn}/config',
  access: 'numbers',
  input: z.object({ ...which, ...NumberConfig.shape }),
  output: RentedNumber,
  errors: [],
});

/** Cancels a number at once, without a refund (docs/rules.md#cancelling-a-number). */
export const cancelNumber = endpoint({
  id: 'cancelNumber',
  route: 'DELETE /numbers/{country}/{msisdn}',
  access: 'numbers',
  input: z.object(which),
  output: Nothing,
  errors: [],
});
