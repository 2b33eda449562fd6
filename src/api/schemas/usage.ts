import * as z from 'zod/mini';
import { directions, products } from '../choices.js';
import { FailureReason } from './failure-reasons.js';
import { object } from './object.js';
import {
  between,
  Country,
  Day,
  Digits,
  Euros,
  FileAnswer,
  Id,
  Instant,
  listOf,
  LongText,
  page,
  pageOf,
  sortBy,
  Text,
} from './values.js';

/** The products that receive requests. */
export const Product = z.enum(products);

/** One request to a product: its content, result, cost, and the reason of a failure (docs/rules.md#request-search). */
export const UsageRequest = object(() => ({
  /** The id of the request, as the API returned it. @example 0C000000A1B2C3D4 */
  id: Text,
  /** The product. */
  product: Product,
  /** Time of the request. */
  at: Instant,
  /** `outbound` if the account sent it, `inbound` if it received it. */
  direction: z.enum(directions),
  /** The sender: a number in digits, or a name. @example Example */
  from: Text,
  /** The recipient in digits; the text as written if it was no number. @example 447700900123 */
  to: Text,
  /** The recipient's country, by ISO 3166-1 alpha-2; empty if unknown. */
  country: z.union([z.literal(''), Country]),
  /** The network, by its MCCMNC; empty if unknown. @example 23415 */
  network: Text,
  /**
   * The result: `accepted`, `delivered`, `completed`, `succeeded` …; `rejected` if the API refused the request.
   * @example delivered
   */
  status: Text,
  /** The API's own code for the result. @example 0 */
  code: Text,
  /** The reason of a failure; null without one. @example demoDestination */
  reason: z.nullable(FailureReason),
  /** The cost (docs/rules.md#parts-and-prices-of-texts). @example 0.0333 */
  cost: Euros,
  /** The time until the result was final; null before. @unit millisecond @example 2400 */
  latency: z.nullable(z.int()),
  /** The content: the text of a message, or the answer of a look-up. @example Hello */
  body: LongText,
}));
export type UsageRequest = z.infer<typeof UsageRequest>;

const search = {
  /** The product; Verify needs the permission `verify` (docs/rules.md#request-search). */
  product: Product,
  ...between,
  /** So many days up to that of the newest request, where `from` or `until` is not given; a century at most. @unit days @example 30 */
  days: z.optional(z.int().check(z.gte(1), z.lte(36_525))),
  /** Only requests from or to numbers with these digits. @example 447700 */
  number: z.optional(Digits),
  /** Only the request with this id. @example 0C000000A1B2C3D4 */
  requestId: z.optional(Id),
  /** Only requests of this status. @example delivered */
  status: z.optional(Text),
  /** Only requests that the account sent, or only texts and calls that it received; both by default. @example inbound */
  direction: z.optional(z.enum(directions)),
};

export const searchRequests = {
  input: object(() => ({
    ...search,
    ...page,
    /** The order; the newest first by default. @example -cost */
    sort: sortBy('at', 'to', 'status', 'cost'),
  })),
  output: object(() => ({
    ...pageOf(UsageRequest).shape,
    /** The first day, in UTC, if `days` were asked for; absent before the first request, or if the backend does not count days. */
    from: z.optional(Day),
    /** The last day, in UTC and included; absent as `from` is. */
    until: z.optional(Day),
  })),
};

export const exportRequests = {
  input: object(() => search),
  output: FileAnswer,
};

const sums = {
  /** The number of requests. @unit requests @example 120 */
  requests: z.int(),
  /** The number of failed requests. @unit requests @example 3 */
  failed: z.int(),
  /** The total cost. @example 3.9960 */
  cost: Euros,
};

/** Totals of a product by day, and over all days (docs/rules.md#usage-totals). */
export const UsageTotals = object(() => ({
  /** The totals over all days. */
  total: object(() => sums),
  /** The totals by day, earliest first, with days without requests. */
  days: listOf(
    object(() => ({
      /** The day, in UTC. */
      day: Day,
      ...sums,
    })),
  ),
}));
export type UsageTotals = z.infer<typeof UsageTotals>;

export const getUsageTotals = {
  input: object(() => ({
    /** The product; Verify needs the permission `verify` (docs/rules.md#request-search). */
    product: Product,
    /** The first day, in UTC. @example 2026-03-01 */
    from: Day,
    /** The last day, in UTC and included. */
    until: Day,
  })),
  output: UsageTotals,
};
