// Verifications of phone numbers by a code: plain data; instants in epoch milliseconds.

/** One way to bring the code to a person, and the time after which the next one is tried, or the verification ends. */
export interface VerificationStep {
  readonly channel: 'sms' | 'voice';
  /** E.164 digits. */
  readonly to: string;
  /** The sender of a text. */
  readonly from: string;
  readonly wait: number;
}

/** One entry of a code. */
interface VerificationCheck {
  readonly at: number;
  readonly code: string;
  readonly valid: boolean;
}

/** A verification, under way or over. */
export interface Verification {
  readonly id: string;
  readonly accountId: string;
  readonly apiKey: string;
  /** The first number, in digits. */
  readonly to: string;
  readonly country: string;
  /** The name that the code's message bears. */
  readonly brand: string;
  /** The message without the code; `${code}` stands for it. */
  readonly wording: string;
  readonly status: 'pending' | 'succeeded' | 'failed' | 'expired' | 'cancelled';
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** The position of its record among the account's requests. */
  readonly record: number;
  readonly steps: readonly VerificationStep[];
  /** Messages and calls that were made, one for each step begun. */
  readonly events: readonly { readonly id: string; readonly channel: VerificationStep['channel']; readonly at: number }[];
  /** The time of the next step, or of the end. */
  readonly nextAt: number;
  /** The code, the time from which it counts, and the time for which it does. */
  readonly code: string;
  readonly codeAt: number;
  readonly codeLasts: number;
  readonly codeLength: number;
  /** A code that its program has chosen stays the same. */
  readonly ownCode: boolean;
  readonly checks: readonly VerificationCheck[];
  /** The address for events of the younger API; empty for none. */
  readonly eventUrl: string;
  readonly clientRef: string;
}
