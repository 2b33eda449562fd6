import type { EventAlerts } from '../../src/api/short-codes.js';

/** A number that has opted in, or has opted out by STOP; instants in epoch milliseconds. */
export interface Subscriber {
  /** US digits. */
  readonly msisdn: string;
  readonly optedInAt: number | null;
  readonly optedOutAt: number | null;
}

/** Settings and subscribers of an account's shared US short codes. */
export interface ShortCodes {
  readonly twoFactor: { readonly companyName: string; readonly message: string } | null;
  readonly alerts: {
    readonly optInId: string;
    readonly program: NonNullable<EventAlerts['program']>;
    readonly templates: readonly string[];
  } | null;
  /** In the order of their first opt-in or STOP. */
  readonly subscribers: readonly Subscriber[];
}

export const noShortCodes: ShortCodes = { twoFactor: null, alerts: null, subscribers: [] };
