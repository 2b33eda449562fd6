import type * as z from 'zod/mini';

/** Every reason for which a backend may refuse a call, with its HTTP status. Each code needs a message `error.<code>`. */
export const errorStatus = {
  /** The request was malformed. */
  badRequest: 400,
  /** Nobody is signed in, or the session has ended. */
  unauthorized: 401,
  /** The user lacks the permission (docs/rules.md#users-and-permissions). */
  forbidden: 403,
  /** The thing does not exist, or belongs to another account (docs/rules.md#accounts-apart). */
  notFound: 404,
  /** Another account verified this phone first (docs/rules.md#one-account-per-phone). */
  phoneInUse: 409,
  /** The call conflicts with the present state, or its idempotency key was used for another call. */
  conflict: 409,
  /** The PIN has expired: request another (docs/rules.md#pins). */
  attemptExpired: 410,
  /** Too many wrong PINs were entered: request another (docs/rules.md#pins). */
  attemptEnded: 410,
  /** Fields are invalid; `fields` names them. */
  invalid: 422,
  /** Too many requests: wait for `retryAfter`. */
  tooMany: 429,
  /** The call may be repeated after `retryAfter`. */
  tooSoon: 429,
  /** Too many PINs were sent to a number, or requested in one sign-up or phone change; no more are sent for a while. */
  tooManyPins: 429,
  /** Too many wrong passwords: wait for `retryAfter` (docs/rules.md#sign-in-lock). */
  locked: 429,
  /** The given password is not the current one. */
  wrongPassword: 403,
  /** A link or token that is unknown, used, or too old. */
  linkExpired: 410,
  /** The address, the card or the PayPal account belongs to another account. */
  methodInUse: 409,
  /** Another customer has rented the number in the meantime. */
  numberTaken: 409,
  /** The price is more than the balance. */
  notEnoughCredit: 402,
  /** The country requires an address there on file; support can help. */
  addressRequired: 409,
  /** The invoice was requested before, which is possible once only. */
  alreadyRequested: 409,
  /** The file is being made; the answer has the latest time at which it is ready. */
  notReady: 409,
  /** The key has two secrets already: revoke one first. */
  tooManySecrets: 409,
  /** The last secret can not be revoked. */
  lastSecret: 409,
  /** PayPal without the capability, or a bank transfer. */
  autoReloadUnavailable: 409,
  /** The action is not allowed on the primary user, or on oneself. */
  protectedUser: 409,
  /** A field contains a card number, which is neither stored nor logged. */
  cardNumber: 422,
  /** The country cannot be served (docs/rules.md#countries-not-served). */
  countryRefused: 451,
  /** The backend has failed because of a bug. */
  unknown: 500,
  /** The backend is not available now. */
  unavailable: 503,
} as const;

/** Failures of the connection or of the answer, which no backend reports. */
export const passageCodes = ['offline', 'timeout', 'badAnswer', 'unsupported'] as const;
export type PassageCode = (typeof passageCodes)[number];
export type ErrorCode = keyof typeof errorStatus;

/** The codes with which every call may be refused; endpoints list only their own. */
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

/** The issue of one field: a code and its limits, as zod names them, without words. */
export interface Issue {
  readonly code: string;
  readonly origin?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  /** The remaining tries. */
  readonly left?: number;
}
export type Issues = Readonly<Record<string, Issue>>;

export interface Refusal {
  readonly fields?: Issues;
  /** Seconds until the same call may succeed. */
  readonly retryAfter?: number;
  /** The `id` of the called endpoint. */
  readonly operation?: string;
  /** The place at which an answer breaks the contract: `items.3.status`. */
  readonly path?: string;
  /** The error that was thrown below. */
  readonly cause?: unknown;
}

/** A failed call: a code for programs, the invalid fields, and the wait. It never contains what was sent. */
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

/** True for an `ApiError`, recognized by its shape: a page may contain two copies of the kit, each with its own class. */
export const isApiError = (error: unknown): error is ApiError =>
  error instanceof Error && error.name === 'ApiError' && typeof (error as Partial<ApiError>).code === 'string';

/** Code that a call or a form waits for: if it does not come, that is a failure like any other, and may be tried again. */
export const fetched = <T>(code: Promise<T>, operation: string): Promise<T> =>
  code.catch((cause: unknown) => {
    throw new ApiError('unavailable', { operation, cause });
  });

const limits = ['origin', 'minimum', 'maximum', 'format'] as const;

/** The refusal for a value that a schema rejects, field by field. Forms and backends share this form. */
export function invalid({ issues }: Pick<z.core.$ZodError, 'issues'>): ApiError {
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
