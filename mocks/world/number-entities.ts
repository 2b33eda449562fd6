import type { NumberConfig } from '../../src/api/number-config.js';
import type { FreeNumber } from '../../src/api/numbers.js';
import type { Money } from './money.js';

/** A number of the stock, with its abilities and its monthly price. E.164 without plus. */
export interface StockNumber extends Pick<FreeNumber, 'country' | 'msisdn' | 'type' | 'features'> {
  readonly price: Money;
}

/** Destinations of inbound messages and calls. The public API has more settings than the contract; empty means none. */
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
  /** The next renewal. */
  readonly renewsAt: number;
  readonly routing: Routing;
}

/** Result of a rental, for later calls with the same key. */
export interface Rental {
  /** The caller's request, as text. */
  readonly input: string;
  readonly number: Rented;
}
