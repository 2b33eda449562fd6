import type { EventAlerts, TwoFactor } from '../../src/api/short-codes.js';

/** A number that has opted in, or has opted out by STOP; instants in epoch milliseconds. */
export interface Subscriber {
  /** US digits. */
  readonly msisdn: string;
  readonly optedInAt: number | null;
  readonly optedOutAt: number | null;
}

/** Settings for two-factor authentication; texts are empty that have not been set. */
export type TwoFactorSettings = Readonly<
  Pick<TwoFactor, 'companyName' | 'message' | 'optInId' | 'supportInfo' | 'termsUrl' | 'privacyUrl'>
>;

/** Settings and subscribers of an account's shared US short codes. */
export interface ShortCodes {
  readonly twoFactor: TwoFactorSettings | null;
  readonly alerts: {
    readonly optInId: string;
    readonly program: NonNullable<EventAlerts['program']>;
    readonly templates: readonly string[];
  } | null;
  /** In the order of their first opt-in or STOP. */
  readonly subscribers: readonly Subscriber[];
}

/** Two-factor authentication without an opt-in text. */
export const noOptInText = { optInId: '', supportInfo: '', termsUrl: '', privacyUrl: '' };
export const noShortCodes: ShortCodes = { twoFactor: null, alerts: null, subscribers: [] };
