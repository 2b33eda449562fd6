import type * as z from 'zod/mini';

/** Every way a backend can refuse a call, with its HTTP status. Each code needs a message `error.<code>`. */
export const errorStatus = {
  /** The request could not be read. */
  badRequest: 400,
  /** Nobody is signed in, or the session is over. */
  unauthorized: 401,
  /** The user may not do this (docs/rules.md#users-and-permissions). */
  forbidden: 403,
  /** There is no such thing, or it is not the caller’s (docs/rules.md#accounts-apart). */
  notFound: 404,
  /** Another account verified this phone first (docs/rules.md#one-account-per-phone). */
  phoneInUse: 409,
  /** It does not fit what is there now, or the idempotency key was used for something else. */
  conflict: 409,
  /** The PIN is too old: ask for another (docs/rules.md#pins). */
  attemptExpired: 410,
  /** Too many wrong PINs: ask for another (docs/rules.md#pins). */
  attemptEnded: 410,
  /** Fields are wrong; `fields` names them. */
  invalid: 422,
  /** Too many requests: wait for `retryAfter`. */
  tooMany: 429,
  /** It may be asked for again after `retryAfter`. */
  tooSoon: 429,
  /** So many PINs went to a number, or were asked for in one sign-up or phone change, that no more are sent for a while. */
  tooManyPins: 429,
  /** Too many wrong passwords: wait for `retryAfter` (docs/rules.md#sign-in-lock). */
  locked: 429,
  /** The current password is not the one given. */
  wrongPassword: 403,
  /** A link or token that is unknown, used, or too old. */
  linkExpired: 410,
  /** The address, the card or the PayPal account belongs to another account. */
  methodInUse: 409,
  /** Somebody rented it in the meantime. */
  numberTaken: 409,
  /** The price is more than the balance. */
  notEnoughCredit: 402,
  /** The country wants a local address on file first; support helps. */
  addressRequired: 409,
  /** It may be asked for once only. */
  alreadyRequested: 409,
  /** It is being made; the time it comes at the latest is told. */
  notReady: 409,
  /** Both places are taken: retire one first. */
  tooManySecrets: 409,
  /** There must always be one. */
  lastSecret: 409,
  /** PayPal without the capability, or a bank transfer. */
  autoReloadUnavailable: 409,
  /** What may not be done to the primary user, or to oneself. */
  protectedUser: 409,
  /** A card number lies in a field: it is not stored, not logged, and not welcome. */
  cardNumber: 422,
  /** The country cannot be served (docs/rules.md#countries-not-served). */
  countryRefused: 451,
  /** The backend has made a mistake. */
  unknown: 500,
  /** The backend does not answer now. */
  unavailable: 503,
} as const;

/** What goes wrong on the way, before or after a backend has answered. */
export const passageCodes = ['offline', 'timeout', 'badAnswer', 'unsupported'] as const;
export type PassageCode = (typeof passageCodes)[number];
export type ErrorCode = keyof typeof errorStatus;

/** What any call may refuse with; endpoints list only what is theirs. */
export const commonErrors = [
  'badRequest',
  'unauthorized',
  'forbidden',
  'notFound',
  'invalid',
  'cardNumber',
  'tooMany',
  'unknown',
  'unavailable',
] as const satisfies readonly ErrorCode[];

/** What is wrong with one field: a code and its limits, as zod names them, never words. */
export interface Issue {
  readonly code: string;
  readonly origin?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  /** How many more tries there are. */
  readonly left?: number;
}
export type Issues = Readonly<Record<string, Issue>>;

export interface Refusal {
  readonly fields?: Issues;
  /** Seconds until the same call may succeed. */
  readonly retryAfter?: number;
  /** The endpoint that was called. */
  readonly operation?: string;
  /** Where in an answer that breaks the contract it does: `items.3.status`. */
  readonly path?: string;
  /** What was thrown below. */
  readonly cause?: unknown;
}

/** A call that failed: a code for programs, the fields at fault, the wait. Never what was sent. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly fields: Issues;
  readonly retryAfter: number | undefined;
  readonly operation: string | undefined;
  readonly path: string | undefined;

  constructor(
    readonly code: ErrorCode | PassageCode,
    { fields = {}, retryAfter, operation, path, cause }: Refusal = {},
  ) {
    super(operation ? `${operation}: ${code}` : code, cause === undefined ? {} : { cause });
    this.path = path;
    this.fields = fields;
    this.retryAfter = retryAfter;
    this.operation = operation;
  }
}

/** Known by its shape: a page may hold two copies of the kit, and each has a class of its own. */
export const isApiError = (error: unknown): error is ApiError =>
  error instanceof Error && error.name === 'ApiError' && typeof (error as Partial<ApiError>).code === 'string';

const limits = ['origin', 'minimum', 'maximum', 'format'] as const;

/** What the schema refuses, field by field. The form and the backend both say it this way. */
export function invalid({ issues }: z.core.$ZodError): ApiError {
  const fields: Record<string, Issue> = {};
  for (const issue of issues) {
    const known = limits.flatMap((name) => {
      const value: unknown = (issue as Partial<Issue>)[name];
      return value === undefined ? [] : [[name, value]];
    });
    fields[String(issue.path[0] ?? '')] ??= { code: issue.code, ...Object.fromEntries(known) };
  }
  return new ApiError('invalid', { fields });
}
