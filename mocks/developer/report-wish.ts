import { day } from '../time/durations.js';
import { directionOf } from '../rules/requests.js';
import type { RequestRecord } from '../world/usage-entities.js';
import { shownKey } from '../world/shown-key.js';
import type { World } from '../world/world.js';
import type { Params } from '../engine/router.js';

/** The products that a report can be of. The mock has no requests of most of them. */
const products = `
  SMS VOICE-CALL VOICE-FAILED VOICE-TTS WEBSOCKET-CALL VERIFY-API VERIFY-V2 NUMBER-INSIGHT MESSAGES CONVERSATIONS
  CONVERSATION-EVENT CONVERSATION-MESSAGE IN-APP-VOICE ASR AMD NETWORK-API-EVENT SMS-TRAFFIC-CONTROL VIDEO-API REPORTS-USAGE
`
  .trim()
  .split(/\s+/);
const withDirection = ['SMS', 'MESSAGES'];
const smsStatuses = ['delivered', 'expired', 'failed', 'rejected', 'accepted', 'buffered', 'unknown', 'deleted', 'submitted'];

const filters = new Set(
  (
    'account_id product direction status id type number from to network country client_ref account_ref ' +
    'date_start date_end include_message show_concatenated include_subaccounts callback_url'
  ).split(' '),
);
/** True for a parameter that is a filter; all others are credentials or unknown. */
export const isFilter = (name: string): boolean => filters.has(name);

/** A wrong parameter, and the reason. */
export interface Wrong {
  readonly name: string;
  readonly reason: string;
}

/** The instant of a text in the service's format; a query turns its plus into a space. */
export const instantOf = (text: string): number =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? Date.parse(text.replace(' ', '+').replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) : NaN;

const missing = (name: string): Wrong => ({ name, reason: 'Missing required parameter' });

/** Parameters that are wrong, both for records at once and for a report. */
export function wrongWith(params: Params): readonly Wrong[] {
  const { product, direction, status } = params;
  const wrong = ['account_id', 'product'].filter((it) => !params[it]).map(missing);
  if (product && !products.includes(product)) {
    const reason = `Could not resolve product name. Please use one of the following values [${products.join(', ')}]`;
    wrong.push({ name: 'product', reason });
  }
  if (product && withDirection.includes(product) && !direction) wrong.push(missing('direction'));
  if (direction && !['inbound', 'outbound'].includes(direction)) wrong.push({ name: 'direction', reason: 'Invalid value' });
  if (status && product === 'SMS' && !smsStatuses.includes(status)) wrong.push({ name: 'status', reason: 'Invalid value' });
  return [...wrong, ...wrongDates(params)];
}

/** Wrong dates; an empty one counts as missing. */
function wrongDates(params: Params): readonly Wrong[] {
  const { date_start: start = '', date_end: end = '' } = params;
  const wrong = ['date_start', 'date_end']
    .filter((name) => params[name] !== undefined && Number.isNaN(instantOf(params[name])))
    .map((name) => ({ name, reason: 'Invalid date format' }));
  return instantOf(end) < instantOf(start) ? [...wrong, { name: 'date_end', reason: 'Must not be before date_start' }] : wrong;
}

/** Wrong dates of a request for records at once. */
export function wrongSpan({ date_start: start = '', date_end: end = '' }: Params): readonly Wrong[] {
  const wrong = Object.entries({ date_start: start, date_end: end }).filter(([, text]) => !text);
  if (wrong.length > 0) return wrong.map(([name]) => missing(name));
  const isLong = instantOf(end) - instantOf(start) > day;
  return isLong ? [{ name: 'date_end', reason: 'Must be no more than 24 hours later than date_start' }] : [];
}

/** Returns a test: does a record match the parameters? */
export function isWished(world: World, params: Params): (record: RequestRecord) => boolean {
  const { account_id: key, product, direction, status, network, country, date_start, date_end, client_ref: ref } = params;
  const [start, end] = [instantOf(date_start ?? ''), instantOf(date_end ?? '')];
  const number = params['number'] ?? params['to'];
  return (it) =>
    (shownKey(world, it.apiKey) === key || params['include_subaccounts'] === 'true') &&
    productOf(it) === product &&
    (direction === undefined || direction === directionOf(it)) &&
    !(it.at < start || it.at >= end) &&
    (status === undefined || it.status === status) &&
    (network === undefined || it.network === network) &&
    (country === undefined || it.country === country) &&
    (number === undefined || it.to === number) &&
    (params['from'] === undefined || it.from === params['from']) &&
    (ref === undefined || ('clientRef' in it && it.clientRef === ref));
}

/** The product of a request in reports, where unanswered calls are a product of their own. */
function productOf({ product, status }: RequestRecord): string {
  if (product === 'voice') return status === 'completed' ? 'VOICE-CALL' : 'VOICE-FAILED';
  return { sms: 'SMS', verify: 'VERIFY-API', numberInsight: 'NUMBER-INSIGHT' }[product];
}
