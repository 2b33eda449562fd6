import type { FailureReason } from '../../src/api/schemas/failure-reasons.js';
import type { Money } from './money.js';

// Requests to the products: plain data; instants in epoch milliseconds.

interface Asked {
  readonly id: string;
  /** True for a text or a call that came in: the account has received it instead of asking for it. */
  readonly inbound?: true;
  readonly at: number;
  readonly apiKey: string;
  readonly from: string;
  /** Digits; the text as written if it was no number. */
  readonly to: string;
  /** Empty when unknown, as is the network. */
  readonly country: string;
  readonly network: string;
  /** `rejected` means that the API refused the request and nothing was tried. */
  readonly status: string;
  /** The API's own number for the status. */
  readonly code: string;
  /** The reason of a failure; null without one. */
  readonly reason: FailureReason | null;
  readonly cost: Money;
  /** The time at which the status became final. */
  readonly finalAt: number | null;
  readonly body: string;
  /** The id of a text in the Messages API. */
  readonly uuid?: string;
  /** A program's word that the person has done what the request was for, or has not, and its time. */
  readonly conversion?: { readonly delivered: boolean; readonly at: number };
}

/** One part of a text message, sent or refused. */
export interface MessageRecord extends Asked {
  readonly product: 'sms';
  readonly clientRef: string;
  readonly concatenated: boolean;
}
export interface CallRecord extends Asked {
  readonly product: 'voice';
  readonly seconds: number;
  /** Per minute. */
  readonly price: Money;
}
export interface VerifyRecord extends Asked {
  readonly product: 'verify';
  /** PINs sent as texts; `calls` counts the spoken ones. */
  readonly texts: number;
  readonly calls: number;
}
export interface InsightRecord extends Asked {
  readonly product: 'numberInsight';
  readonly level: 'basic' | 'standard' | 'advanced';
}

/** One request to a product. */
export type RequestRecord = MessageRecord | CallRecord | VerifyRecord | InsightRecord;

/** Final status of a message. */
export interface DeliveryResult {
  readonly status: 'delivered' | 'expired' | 'failed' | 'unknown';
  /** The carrier's number for the status. */
  readonly code: string;
  readonly reason: FailureReason | null;
}

/** An accepted message before its final status. */
export interface Underway {
  /** The id of its first part. */
  readonly id: string;
  readonly accountId: string;
  readonly to: string;
  /** The position of its parts among the account's requests. */
  readonly first: number;
  readonly parts: number;
  readonly endsAt: number;
  readonly result: DeliveryResult;
}

/** A report that was ordered. */
export interface ReportRecord {
  readonly id: string;
  readonly accountId: string;
  readonly status: 'PENDING' | 'PROCESSING' | 'SUCCESS' | 'ABORTED';
  readonly at: number;
  /** The parameters of the order, with defaults filled in. */
  readonly query: Readonly<Record<string, string>>;
}
