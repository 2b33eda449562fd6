import { decimal } from '../world/money.js';
import type { Rented, StockNumber } from '../world/number-entities.js';
import { searchStock } from '../rules/stock.js';
import { json } from '../engine/answers.js';
import type { Params } from '../engine/router.js';
import { badParameters } from './coded.js';
import { reading } from './legacy.js';
import { queryIn, typeNames, wrongIn } from './number-query.js';

const isWrong = (wrong: Readonly<Record<string, string>>): boolean => Object.keys(wrong).length > 0;

const described = ({ country, msisdn, type, features }: StockNumber) => ({
  country,
  msisdn,
  type: typeNames[type],
  features: [...features].reverse(),
});

/** A number for rent; its price is in whole cents: `0.67`. */
const free = (number: StockNumber) => ({ ...described(number), cost: decimal(number.price).slice(0, -2) });

/** `GET /number/search`: numbers for rent, with their monthly price. `count` is the number of all matches. */
export const searchNumbers = reading('numbers', (world, { params }) => {
  const wrong = wrongIn(params, ['country']);
  if (isWrong(wrong)) return badParameters(wrong);
  const { offset, size, features, ...filters } = queryIn(params);
  const wantedFeatures = features.filter((it) => it !== 'MMS') as StockNumber['features'];
  const country = params['country']!.toUpperCase();
  // None of the numbers here can do MMS.
  const { items, total } =
    wantedFeatures.length < features.length
      ? { items: [], total: 0 }
      : searchStock(world, { ...filters, country, features: wantedFeatures }, offset, size);
  return json({ count: total, numbers: items.map(free) });
});

/** The settings of a number, under the names that reading them has; empty ones are left out. */
function owned(number: Rented) {
  const { inboundSms, voice, voiceValue, voiceStatus, messagesApp, app } = number.routing;
  return {
    ...described(number),
    ...(inboundSms && { moHttpUrl: inboundSms }),
    ...(voice !== 'none' && { voiceCallbackType: voice, voiceCallbackValue: voiceValue }),
    ...(voiceStatus && { voiceStatusCallbackUrl: voiceStatus }),
    ...(messagesApp && { messagesCallbackType: 'app', messagesCallbackValue: messagesApp }),
    ...(app && { app_id: app }),
  };
}

const fits = {
  starts: (text: string, part: string) => text.startsWith(part),
  contains: (text: string, part: string) => text.includes(part),
  ends: (text: string, part: string) => text.endsWith(part),
} as const;

/** Returns a test: does a number match the parameters? */
function isAsked(params: Params): (number: Rented) => boolean {
  const { type, digits = '', match = 'starts', features } = queryIn(params);
  const { country, application_id: app, has_application: hasApp } = params;
  return (it) =>
    (!country || it.country === country.toUpperCase()) &&
    (!type || it.type === type) &&
    fits[match](it.msisdn, digits) &&
    features.every((name) => it.features.some((has) => has === name)) &&
    (!app || it.routing.app === app) &&
    (!hasApp || (it.routing.app !== '') === (hasApp === 'true'));
}

/** `GET /account/numbers`: the numbers that the account rents. */
export const listNumbers = reading('numbers', (_, { account, params }) => {
  const wrong = wrongIn(params);
  if (isWrong(wrong)) return badParameters(wrong);
  const { offset, size } = queryIn(params);
  const found = account.numbers.filter(isAsked(params));
  return json({ count: found.length, numbers: found.slice(offset, offset + size).map(owned) });
});
