import { decimal } from '../world/money.js';
import { callingCodes, countryName, networkName } from '../rules/countries.js';
import { countryOf, digitsOf } from '../rules/destinations.js';
import { networkOf, networksOf } from '../rules/networks.js';
import { countryPrice, networkPrice, priced, type Priced } from '../rules/prices.js';
import { priceThroughput } from '../rules/throughput.js';
import { json } from '../engine/answers.js';
import type { Params } from '../engine/router.js';
import { badParameters, coded } from './coded.js';
import { oldest, reading } from './legacy.js';
import type { Family } from './serving.js';

const currency = 'EUR';
const refusal = json({ currency, code: '401', 'error-code-label': 'authentication failed' }, 401);
const family: Family = {
  ...oldest,
  refuses: (world, reason) => (reason === 'unauthorized' || reason === 'forbidden' ? refusal : oldest.refuses(world, reason)),
};
const noSuch = coded(420, 'method failed');
const countries = [...callingCodes.keys()].sort();

const network = (kind: Priced, country: string, code: string, at: number) => ({
  type: 'mobile',
  price: decimal(networkPrice(kind, country, code), 8),
  currency,
  mcc: code.slice(0, 3),
  mnc: code.slice(3),
  networkCode: code,
  networkName: networkName(country, at),
});

/** Prices of calls to landlines, which cost the same within a country. */
const landline = (country: string) => ({
  type: 'landline',
  price: decimal(countryPrice('voice', country), 8),
  currency,
  networkCode: `${country}-FIXED`,
  networkName: `${countryName(country)} Landline`,
});

const priceList = (kind: Priced, country: string) => ({
  countryCode: country,
  countryName: countryName(country),
  countryDisplayName: countryName(country),
  currency,
  defaultPrice: decimal(countryPrice(kind, country), 8),
  dialingPrefix: callingCodes.get(country),
  networks: [
    ...networksOf(country).map((code, at) => network(kind, country, code, at)),
    ...(kind === 'voice' ? [landline(country)] : []),
  ],
});

/** A price list in the form it had before prices had a type. */
const earlyList = (country: string) => ({
  country,
  name: countryName(country),
  prefix: callingCodes.get(country),
  mt: decimal(countryPrice('sms', country), 8),
  networks: networksOf(country).map((code, at) => ({
    code,
    network: networkName(country, at),
    mtPrice: decimal(networkPrice('sms', country, code), 8),
  })),
  countryDisplayName: countryName(country),
});

type Made = (params: Params, kind: Priced) => ReturnType<typeof json>;

const isPriced = (type: string): type is Priced => priced.some((it) => it === type);

/** A price list of the type in the path. Refuses an unknown type, and parameters that are missing or wrong. */
const prices = (needed: readonly string[], made: Made) =>
  reading(
    'signedIn',
    (_, { params }) => {
      const { type = 'sms' } = params;
      const missing = needed.filter((it) => !params[it]).map((it) => [it, 'Is required.']);
      if (missing.length > 0) return badParameters(Object.fromEntries(missing) as Record<string, string>);
      return isPriced(type) ? made(params, type) : badParameters({ type: 'Is invalid.' });
    },
    { family, perSecond: priceThroughput },
  );

const known = ({ country = '' }: Params): string | undefined => countries.find((it) => it === country.toUpperCase());
const withPrefix = ({ prefix }: Params) => countries.filter((it) => callingCodes.get(it) === prefix);

/** Price lists: of one country, of all, of the countries behind a calling code, of the network of a number. */
export const getPricing = prices(['country'], (params, kind) => {
  const country = known(params);
  return country ? json(priceList(kind, country)) : noSuch;
});
export const getEarlyPricing = prices(['country'], (params) => {
  const country = known(params);
  return country ? json(earlyList(country)) : noSuch;
});
export const getFullPricing = prices([], (_, kind) =>
  json({ count: String(countries.length), countries: countries.map((it) => priceList(kind, it)) }),
);
export const getPrefixPricing = prices(['prefix'], (params, kind) => {
  const found = withPrefix(params);
  return json({ count: String(found.length), countries: found.map((it) => priceList(kind, it)) });
});
export const getEarlyPrefixPricing = prices(['prefix'], (params) => {
  const found = withPrefix(params);
  return json({ count: found.length, prices: found.map(earlyList) });
});
export const getPhonePricing = prices(['phone'], ({ phone = '' }, kind) => {
  const digits = digitsOf(phone);
  const country = digits && countryOf(digits);
  if (!digits || !country) return noSuch;
  const code = networkOf(digits, country);
  const price = decimal(networkPrice(kind, country, code), 8);
  return json({ phone: digits, 'country-code': country, network: code, 'network-code': code, price, currency });
});
