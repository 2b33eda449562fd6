import type { FreeNumber, RentedNumber } from '../../src/api/numbers.js';
import { dayOf } from '../time/durations.js';
import { decimal } from '../world/money.js';
import type { Rented, StockNumber } from '../world/number-entities.js';
import { needsAddress } from '../rules/number-prices.js';

/** A free number as the API returns it. */
export const freeNumberView = ({ country, msisdn, type, features, price }: StockNumber): FreeNumber => ({
  country,
  msisdn,
  type,
  features: [...features],
  monthlyPrice: decimal(price),
  addressRequired: needsAddress(country),
});

/** A rented number as the API returns it. */
export function rentedNumberView(number: Rented): RentedNumber {
  const { inboundSms, voice, voiceValue, voiceStatus } = number.routing;
  return {
    ...freeNumberView(number),
    rentedOn: dayOf(number.rentedAt),
    renewsOn: dayOf(number.renewsAt),
    config: { inboundSms, voice, voiceValue, voiceStatus },
  };
}
