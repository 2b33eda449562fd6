import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import {
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

export const Product = z.enum(['sms', 'voice', 'verify', 'numberInsight']);
export type Product = z.infer<typeof Product>;

/** Why a request went wrong, in a word for programs: the key of the words for people. */
export const FailureReason = z.enum([
  // The API refused it; nothing was sent, nothing charged.
  'throttled',
  'missingParameter',
  'invalidParameter',
  'internalError',
  'unroutable',
  'barred',
  'suspended',
  'noCredit',
  'tooLong',
  'networkFailure',
  'badCredentials',
  'badSignature',
  'badSender',
  'badTtl',
  'badMessageClass',
  'badCallback',
  'demoDestination',
  'demoTextOnly',
  'optedOut',
  'noCampaign',
  // It was tried.
  'expired',
  'absent',
  'blockedByCarrier',
  'noReceipt',
  'busy',
  'noAnswer',
  'wrongCode',
  'notEntered',
  'cancelled',
  'unknownNumber',
]);
export type FailureReason = z.infer<typeof FailureReason>;

/** One request to a product: what was asked, what came back, what it cost, why it failed. */
export const UsageRequest = z.object({
  id: Text,
  product: Product,
  at: Instant,
  direction: z.enum(['outbound', 'inbound']),
  from: Text,
  /** Digits; whatever was written, when that was no number. */
  to: Text,
  /** ISO 3166-1 alpha-2, and MCCMNC; empty when unknown. */
  country: z.union([z.literal(''), Country]),
  network: Text,
  /** `accepted`, `delivered`, `completed`, `succeeded` …; `rejected` is what the API refused. */
  status: Text,
  /** The API's own: `29`. */
  code: Text,
  /** Null for what has not gone wrong. */
  reason: z.nullable(FailureReason),
  cost: Euros,
  /** Milliseconds until it was final; null while it is not. */
  latency: z.nullable(z.int()),
  /** What was sent or came back: the text of a message, the answer of a look-up. */
  body: LongText,
});
export type UsageRequest = z.infer<typeof UsageRequest>;

const search = {
  product: Product,
  from: z.optional(Day),
  until: z.optional(Day),
  number: z.optional(Digits),
  requestId: z.optional(Id),
  status: z.optional(Text),
};

export const searchRequests = endpoint({
  id: 'searchRequests',
  route: 'GET /usage/{product}/requests',
  // Verify is for those who have `verify` besides.
  access: 'requests',
  input: z.object({ ...search, ...page }),
  output: pageOf(UsageRequest),
  errors: [],
});

/** A spreadsheet of what a search finds, newest first; as many as a sheet can hold. */
export const exportRequests = endpoint({
  id: 'exportRequests',
  route: 'GET /usage/{product}/export',
  access: 'requests',
  file: spreadsheet,
  input: z.object(search),
  output: FileAnswer,
  errors: [],
});

/** The longest span of days that can be summed up. */
export const longestSpan = 400;

/** Totals of a product day by day, days without any included, and over all. */
export const UsageTotals = z.object({
  total: z.object({ requests: z.int(), failed: z.int(), cost: Euros }),
  days: listOf(z.object({ day: Day, requests: z.int(), failed: z.int(), cost: Euros })),
});
export type UsageTotals = z.infer<typeof UsageTotals>;

export const getUsageTotals = endpoint({
  id: 'getUsageTotals',
  route: 'GET /usage/{product}/totals',
  access: 'usage',
  input: z.object({ product: Product, from: Day, until: Day }),
  output: UsageTotals,
  errors: [],
});
