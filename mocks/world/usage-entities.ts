import type { FailureReason } from '../../src/api/failure-reasons.js';
import type { Money } from './money.js';

// What products were asked: plain data; instants in epoch milliseconds.

interface Asked {
  readonly id: string;
  readonly at: number;
  readonly apiKey: string;
  readonly from: string;
  /** Digits; whatever was written, when that was no number. */
  readonly to: string;
  /** Empty when unknown, as is the network. */
  readonly country: string;
  readonly network: string;
  /** `rejected` is what the API refused: never anything that was tried. */
  readonly status: string;
  /** The API's own number for it. */
  readonly code: string;
  /** Null for what has not gone wrong. */
  readonly reason: FailureReason | null;
  readonly cost: Money;
  /** When the status became final. */
  readonly finalAt: number | null;
  readonly body: string;
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
  /** PINs that were sent as texts and spoken. */
  readonly texts: number;
  readonly calls: number;
}
export interface InsightRecord extends Asked {
  readonly product: 'numberInsight';
  readonly level: 'basic' | 'standard' | 'advanced';
}

/** One request to a product. */
export type RequestRecord = MessageRecord | CallRecord | VerifyRecord | InsightRecord;

/** How a message ends. */
export interface DeliveryResult {
  readonly status: 'delivered' | 'expired' | 'failed' | 'unknown';
  /** The carrier's number for it. */
  readonly code: string;
  readonly reason: FailureReason | null;
}

/** A message between being accepted and its end. */
export interface Underway {
  /** That of the first part. */
  readonly id: string;
  readonly accountId: string;
  readonly to: string;
  /** Where its parts lie among the account's requests. */
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
  /** What was asked for, as it came and with what was left out. */
  readonly query: Readonly<Record<string, string>>;
}
