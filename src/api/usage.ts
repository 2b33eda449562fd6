import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { FailureReason } from './failure-reasons.js';
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
  spreadsheet,
  Text,
} from './values.js';

/** What requests are made to. */
export const Product = z.enum(['sms', 'voice', 'verify', 'numberInsight']);
export type Product = z.infer<typeof Product>;

/** One request to a product: what was asked, what came back, what it cost, why it failed (docs/rules.md#request-search). */
export const UsageRequest = z.object({
  /** What the request is called, as the API answered it. @example 0C000000A1B2C3D4 */
  id: Text,
  /** What was asked. */
  product: Product,
  /** When it was asked. */
  at: Instant,
  /** Whether the account sent it or got it. */
  direction: z.enum(['outbound', 'inbound']),
  /** Who sent it: a number in digits, or a name. @example Example */
  from: Text,
  /** Whom it was for, in digits; whatever was written, when that was no number. @example 447700900123 */
  to: Text,
  /** Where it went, by ISO 3166-1 alpha-2; empty when unknown. */
  country: z.union([z.literal(''), Country]),
  /** The network, by its MCCMNC; empty when unknown. @example 23415 */
  network: Text,
  /**
   * What came of it: `accepted`, `delivered`, `completed`, `succeeded` …; `rejected` is what the API refused.
   *
   * @example delivered
   */
  status: Text,
  /** The API's own code. @example 0 */
  code: Text,
  /** Why it went wrong; null for what has not. @example demoDestination */
  reason: z.nullable(FailureReason),
  /** What it cost (docs/rules.md#parts-and-prices-of-texts). @example 0.0333 */
  cost: Euros,
  /** How long until it was final; null while it is not. @unit millisecond @example 2400 */
  latency: z.nullable(z.int()),
  /** What was sent or came back: the text of a message, the answer of a look-up. @example Hello */
  body: LongText,
});
export type UsageRequest = z.infer<typeof UsageRequest>;

/** Verify is for those who have `verify`, whatever else they may see. */
const accessTo = ({ product }: Readonly<Record<string, unknown>>) => (product === 'verify' ? 'verify' : undefined);

const search = {
  /** Requests to which product; Verify's take the permission `verify` instead (docs/rules.md#request-search). */
  product: Product,
  ...between,
  /** Only requests from or to numbers with these digits. @example 447700 */
  number: z.optional(Digits),
  /** Only the request of this name. @example 0C000000A1B2C3D4 */
  requestId: z.optional(Id),
  /** Only requests of this status. @example delivered */
  status: z.optional(Text),
};

/** Searches the requests to a product, newest first (docs/rules.md#request-search). */
export const searchRequests = endpoint({
  id: 'searchRequests',
  route: 'GET /usage/{product}/requests',
  access: 'requests',
  accessTo,
  input: z.object({ ...search, ...page }),
  output: pageOf(UsageRequest),
  errors: [],
});

/** Gives what a search finds as a spreadsheet, newest first; as many as a sheet can hold (docs/rules.md#spreadsheets). */
export const exportRequests = endpoint({
  id: 'exportRequests',
  route: 'GET /usage/{product}/export',
  access: 'requests',
  accessTo,
  file: spreadsheet,
  input: z.object(search),
  output: FileAnswer,
  errors: [],
});

/** The longest span of days that can be summed up. */
export const longestSpan = 400;

const sums = {
  /** How many requests there were. @unit requests @example 120 */
  requests: z.int(),
  /** How many of them failed. @unit requests @example 3 */
  failed: z.int(),
  /** What they cost together. @example 3.9960 */
  cost: Euros,
};

/** Totals of a product day by day, and over all (docs/rules.md#usage-totals). */
export const UsageTotals = z.object({
  /** Over all days. */
  total: z.object(sums),
  /** Day by day, the first first; days without any request included. */
  days: listOf(
    z.object({
      /** Which day, in UTC. */
      day: Day,
      ...sums,
    }),
  ),
});
export type UsageTotals = z.infer<typeof UsageTotals>;

/** Sums up the requests to a product, day by day and over all; 400 days at most. */
export const getUsageTotals = endpoint({
  id: 'getUsageTotals',
  route: 'GET /usage/{product}/totals',
  access: 'usage',
  accessTo,
  input: z.object({
    /** Requests to which product; Verify's take the permission `verify` instead (docs/rules.md#request-search). */
    product: Product,
    /** The first day, in UTC. @example 2026-03-01 */
    from: Day,
    /** The last day, in UTC and included. */
    until: Day,
  }),
  output: UsageTotals,
  errors: [],
});
