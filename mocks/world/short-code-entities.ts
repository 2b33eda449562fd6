import type { EventAlerts } from '../../src/api/short-codes.js';

/** A number that has agreed to be texted, or has said STOP; instants in epoch milliseconds. */
export interface Subscriber {
  /** US digits. */
  readonly msisdn: string;
  readonly optedInAt: number | null;
  readonly optedOutAt: number | null;
}

/** What an account sends by the shared US short codes. */
export interface ShortCodes {
  readonly twoFactor: { readonly companyName: string; readonly message: string } | null;
  readonly alerts: {
    readonly optInId: string;
    readonly program: NonNullable<EventAlerts['program']>;
    readonly templates: readonly string[];
  } | null;
  /** In the order in which they were first heard of. */
  readonly subscribers: readonly Subscriber[];
}

export const noShortCodes: ShortCodes = { twoFactor: null, alerts: null, subscribers: [] };
