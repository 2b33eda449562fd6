import { alpha3Of } from '../rules/country-letters.js';
import { callingCodes, countryName, networkName } from '../rules/countries.js';
import { networksOf } from '../rules/networks.js';
import { insightStatus, reachableState } from '../rules/number-insight.js';
import { insightPrice } from '../rules/prices.js';
import { nationalForm } from '../rules/written-numbers.js';
import { decimal, type Money } from '../world/money.js';
import type { InsightRecord } from '../world/usage-entities.js';

/** The service's words for the statuses of a look-up. */
export const insightWords: Readonly<Record<number, string>> = {
  [insightStatus.success]: 'Success',
  [insightStatus.busy]: 'Busy - too many requests per second, please retry',
  [insightStatus.noCredit]: 'Partner quota exceeded',
  [insightStatus.notReturned]: 'Live mobile lookup not returned',
};

const basic = ({ id, code, to, country }: InsightRecord) => ({
  status: Number(code),
  status_message: insightWords[Number(code)] ?? '',
  request_id: id,
  international_format_number: to,
  national_format_number: nationalForm(to, country),
  country_code: country,
  country_code_iso3: alpha3Of(country),
  country_name: countryName(country),
  country_prefix: callingCodes.get(country) ?? '',
});

/** The names of a phone's owner, which nobody has told this mock. */
const nobody = { caller_type: 'unknown', caller_name: 'unknown', first_name: '', last_name: '' };

function standard({ network, country, cost, level, reason }: InsightRecord, balance: Money, withNames: boolean) {
  const name = networkName(country, networksOf(country).indexOf(network));
  const carrier = { network_code: network, name, country, network_type: 'mobile' };
  return {
    request_price: decimal(cost, 8),
    ...(reason !== null && { refund_price: decimal(insightPrice[level], 8) }),
    remaining_balance: decimal(balance, 8),
    current_carrier: carrier,
    original_carrier: carrier,
    ported: 'assumed_not_ported',
    ...(withNames && { caller_identity: nobody, ...nobody }),
  };
}

function advanced({ to, reason }: InsightRecord) {
  const reachable = reachableState(to);
  return {
    lookup_outcome: reason === null ? 0 : 1,
    lookup_outcome_message: reason === null ? 'Success' : 'Partial success - some fields populated',
    valid_number: reason === null ? 'valid' : 'not_valid',
    reachable,
    roaming: reachable === 'reachable' ? { status: 'not_roaming' } : 'unknown',
  };
}

/** A look-up as the service answers it, given the balance after it. */
export const insightAnswer = (record: InsightRecord, balance: Money, withNames: boolean) => ({
  ...basic(record),
  ...(record.level !== 'basic' && standard(record, balance, withNames)),
  ...(record.level === 'advanced' && advanced(record)),
});
