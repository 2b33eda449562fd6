import type { Money } from './money.js';
import type { CallRecord } from './usage-entities.js';

// Calls that programs make: plain data; instants in epoch milliseconds.

/** The end of a call, as its record tells it. */
export interface CallEnd extends Pick<CallRecord, 'code' | 'reason' | 'body' | 'seconds' | 'cost'> {
  readonly status: 'completed' | 'busy' | 'timeout' | 'failed' | 'cancelled';
}

/** A call that a program has made, under way or over. Its end is known from the beginning, unless the program changes it. */
export interface Call {
  readonly id: string;
  readonly conversation: string;
  readonly accountId: string;
  /** Both in digits. */
  readonly from: string;
  readonly to: string;
  readonly network: string;
  /** Price of a minute. */
  readonly rate: Money;
  /** The position of its record among the account's requests. */
  readonly record: number;
  readonly begunAt: number;
  readonly ringsAt: number;
  /** Null if nobody answers. */
  readonly answeredAt: number | null;
  readonly endsAt: number;
  readonly isOver: boolean;
  readonly end: CallEnd;
  /** The address for its events; empty for none. */
  readonly eventUrl: string;
  readonly isMuted: boolean;
  readonly isEarmuffed: boolean;
}
