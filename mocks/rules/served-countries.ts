import { countryOf } from './destinations.js';

/** Sudan, Syria, North Korea, Iran, Cuba: payment or trade restrictions (rules, 2; the list is the service's own of 2017). */
const refused: ReadonlySet<string> = new Set(['SD', 'SY', 'KP', 'IR', 'CU']);

/** Whether a sign-up can be served automatically: neither the company's country nor the phone's is refused. */
export function isServed(country: string, phone: string): boolean {
  const phoneCountry = countryOf(phone.slice(1));
  return !refused.has(country) && !(phoneCountry && refused.has(phoneCountry));
}
