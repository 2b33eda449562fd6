import { countriesByCode, northAmerica } from './calling-codes.js';

/** Country → calling code, for every country with a price. */
export const callingCodes: ReadonlyMap<string, string> = new Map([
  ...[...countriesByCode].map(([code, country]) => [country, code] as const),
  ...[...northAmerica.values(), 'US'].map((country) => [country, '1'] as const),
  ['KZ', '7'] as const,
]);

/** Names in English; made on first use, because that is slow. */
let names: Intl.DisplayNames | undefined;
export const countryName = (country: string): string =>
  country ? ((names ??= new Intl.DisplayNames('en', { type: 'region' })).of(country) ?? country) : '';

/** Names of a country's networks, the largest first. */
const kinds = ['Mobile', 'Telecom', 'Wireless', 'Cellular', 'Connect'];
export const networkName = (country: string, at: number): string => (country ? `${countryName(country)} ${kinds[at] ?? ''}` : '');
