import { countryOf } from './destinations.js';

/**
 * Sudan, Syria, North Korea, Iran, Cuba: payment or trade restrictions (docs/rules.md#countries-not-served; the list is the
 * service's own of 2017).
 */
const refused: ReadonlySet<string> = new Set(['SD', 'SY', 'KP', 'IR', 'CU']);

/** The field that prevents an automatic sign-up: the company's country, or that of its phone. */
export function unservedBy(country: string, phone: string): 'country' | 'phone' | undefined {
  if (refused.has(country)) return 'country';
  return refused.has(countryOf(phone.slice(1)) ?? '') ? 'phone' : undefined;
}
