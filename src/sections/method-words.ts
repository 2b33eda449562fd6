import type { PaymentMethod } from '../api/payment-methods.js';
import type { Translate } from '../i18n/catalog.js';
import type { MethodsWords } from '../i18n/methods/en.js';

/** Brands in their own spelling. */
const brands: Readonly<Record<string, string>> = { visa: 'Visa', mastercard: 'Mastercard' };

/** The name of a method for people: "Visa ending in 1881". It never contains more of a card. */
export const methodName = (t: Translate<MethodsWords>, { kind, brand, label }: PaymentMethod): string =>
  kind === 'paypal'
    ? t('methods.paypal', { address: label })
    : t('methods.card', { brand: brands[brand] ?? brand, digits: label });

/** Months for which a card is still valid; negative if it has expired. `expires`: `2027-04`. */
export function monthsLeft(expires: string, today: Date): number {
  const [year = 0, month = 0] = expires.split('-').map(Number);
  return (year - today.getUTCFullYear()) * 12 + month - (today.getUTCMonth() + 1);
}
