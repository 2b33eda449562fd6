import * as z from 'zod/mini';
import { longest } from '../limits.js';
import { NumberConfig } from './number-config.js';
import { object } from './object.js';
import { Country, Day, Digits, Euros, IdempotencyKey, listOf, Nothing } from './values.js';

const NumberType = z.enum(['mobile', 'landline', 'tollFree']);
const NumberFeature = z.enum(['SMS', 'VOICE']);

/** A number for rent. */
export const FreeNumber = object(() => ({
  /** The number's country, by ISO 3166-1 alpha-2. */
  country: Country,
  /** The number, in E.164 without plus. */
  msisdn: Digits,
  /** The type of the number. */
  type: NumberType,
  /** Capabilities of the number. @example SMS */
  features: listOf(NumberFeature),
  /** The monthly price: the same for all numbers of a country and type (docs/rules.md#number-search). */
  monthlyPrice: Euros,
  /** True if renting it requires an address in its country (docs/rules.md#renting-a-number). */
  addressRequired: z.boolean(),
}));
export type FreeNumber = z.infer<typeof FreeNumber>;

/** A number that the account rents. */
export const RentedNumber = object(() => ({
  ...FreeNumber.shape,
  /** The day of the rental, in UTC. */
  rentedOn: Day,
  /** The day of the next renewal, in UTC (docs/rules.md#renewals). */
  renewsOn: Day,
  /** Targets of its texts and calls. */
  config: NumberConfig,
}));
export type RentedNumber = z.infer<typeof RentedNumber>;

/** The parameters that name a number. */
export const which = {
  /** The number's country, by ISO 3166-1 alpha-2. */
  country: Country,
  /** The number, in E.164 without plus. */
  msisdn: Digits,
};

export const searchNumbers = {
  input: object(() => ({
    /** The country of the numbers, by ISO 3166-1 alpha-2. */
    country: Country,
    /** Only numbers of this type. */
    type: z.optional(NumberType),
    /** Capabilities that the numbers must all have: `SMS`, `VOICE`, or `SMS,VOICE`. @example SMS,VOICE */
    features: z.optional(z.string().check(z.regex(/^(SMS|VOICE)(,(SMS|VOICE))?$/))),
    /** Digits in the number. @example 4477 */
    digits: z.optional(Digits),
    /** Position of the digits; at the start by default. */
    match: z.optional(z.enum(['starts', 'contains', 'ends'])),
    /** Matches to leave out; none by default. @unit numbers @example 20 */
    offset: z.optional(z.int().check(z.gte(0))),
    /** Matches to return; 20 by default. @unit numbers @example 20 */
    size: z.optional(z.int().check(z.gte(1), z.lte(longest))),
  })),
  output: object(() => ({
    /** The matches that `offset` and `size` select. */
    items: listOf(FreeNumber),
    /** The number of all matches. @unit numbers @example 1204 */
    total: z.int(),
    /** The day on which a number rented now is first renewed, in UTC (docs/rules.md#renewals). */
    renewsOn: Day,
  })),
};

export const rentNumber = {
  input: object(() => ({
    ...which,
    /** Made by the caller, once for each rental (docs/rules.md#idempotency-keys). @example 7c0b2e52-rent-1 */
    idempotencyKey: IdempotencyKey,
  })),
  output: RentedNumber,
};

export const listNumbers = {
  input: Nothing,
  output: object(() => ({
    /** All numbers, in the order of renting. */
    items: listOf(RentedNumber),
  })),
};

export const putNumberConfig = {
  input: object(() => ({ ...which, ...NumberConfig.shape })),
  output: RentedNumber,
};

export const cancelNumber = {
  input: object(() => which),
  output: Nothing,
};
