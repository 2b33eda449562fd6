import { countriesByCode, northAmerica } from './calling-codes.js';

/** Country → calling code, for every country there is a price for. */
export const callingCodes: ReadonlyMap<string, string> = new Map([
  ...[...countriesByCode].map(([code, country]) => [country, code] as const),
  ...[...northAmerica.values(), 'US'].map((country) => [country, '1'] as const),
  ['KZ', '7'] as const,
]);

/** Its name in English; made when it is first asked for, for it costs. */
let names: Intl.DisplayNames | undefined;
export const countryName = (country: string): string =>
  country ? ((names ??= new Intl.DisplayNames('en', { type: 'region' })).of(country) ?? country) : '';

/** What networks are called, the largest first. */
const kinds = ['Mobile', 'Telecom', 'Wireless', 'Cellular', 'Connect'];
export const networkName = (country: string, at: number): string => (country ? `${countryName(country)} ${kinds[at] ?? ''}` : '');
