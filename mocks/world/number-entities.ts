import type { NumberConfig } from '../../src/api/number-config.js';
import type { FreeNumber } from '../../src/api/numbers.js';
import type { Money } from './money.js';

/** A number of the stock: what it is, can, and costs per month. E.164 without plus. */
export interface StockNumber extends Pick<FreeNumber, 'country' | 'msisdn' | 'type' | 'features'> {
  readonly price: Money;
}

/** Where what comes in goes. The public API knows more than the contract: empty for none. */
export interface Routing extends Readonly<NumberConfig> {
  readonly smppType: string;
  readonly messagesApp: string;
  readonly app: string;
}

export const noRouting: Routing = {
  inboundSms: '',
  voice: 'none',
  voiceValue: '',
  voiceStatus: '',
  smppType: '',
  messagesApp: '',
  app: '',
};

/** A number that an account rents. */
export interface Rented extends StockNumber {
  readonly rentedAt: number;
  /** When the next month is paid for. */
  readonly renewsAt: number;
  readonly routing: Routing;
}

/** What a call to rent brought about, for whoever calls again with the same key. */
export interface Rental {
  /** What the caller sent, as text. */
  readonly input: string;
  readonly number: Rented;
}
