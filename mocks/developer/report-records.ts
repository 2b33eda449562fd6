import { decimal } from '../world/money.js';
import { errorLabel } from '../rules/carrier-codes.js';
import { countryName, networkName } from '../rules/countries.js';
import { directionOf } from '../rules/requests.js';
import { networksOf } from '../rules/networks.js';
import { wordsFor, type SmsStatus } from '../rules/sms-statuses.js';
import type { CallRecord, InsightRecord, MessageRecord, RequestRecord, VerifyRecord } from '../world/usage-entities.js';
import { shownKey } from '../world/shown-key.js';
import type { World } from '../world/world.js';

/** An instant as the service writes it: `2019-06-28T15:30:00+0000`. */
export const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}+0000`;

const ended = ({ finalAt }: RequestRecord): string => (finalAt === null ? '' : stamp(finalAt));
const place = ({ network, country }: RequestRecord) => ({
  network,
  network_name: network && networkName(country, networksOf(country).indexOf(network)),
  country,
  country_name: countryName(country),
});

const deliveryOf = (it: MessageRecord) => ({
  date_finalized: ended(it),
  latency: it.finalAt === null ? '' : String(it.finalAt - it.at),
  status: it.status,
  error_code: it.code,
  error_code_description:
    it.status === 'rejected' ? wordsFor(it.code as SmsStatus) : it.finalAt === null ? '' : errorLabel(it.code),
});

/** A text that came in has no delivery to report. */
const message = (it: MessageRecord, withBody: boolean) => ({
  message_id: it.id,
  ...(!it.inbound && { client_ref: it.clientRef, concatenated: it.concatenated ? 'TRUE' : 'FALSE' }),
  direction: directionOf(it),
  from: it.from,
  to: it.to,
  ...(withBody && { message_body: it.body }),
  ...place(it),
  date_received: stamp(it.at),
  ...(!it.inbound && deliveryOf(it)),
  currency: 'EUR',
  total_price: decimal(it.cost, 8),
});

const call = (it: CallRecord) => ({
  call_id: it.id,
  direction: directionOf(it),
  from: it.from,
  to: it.to,
  ...place(it),
  date_start: stamp(it.at),
  date_end: ended(it),
  duration: String(it.seconds),
  status: it.status === 'pending' ? 'started' : it.status,
  status_description: it.body,
  currency: 'EUR',
  price: decimal(it.price, 8),
  total_price: decimal(it.cost, 8),
});

/** The service's words for two states of a verification; the others are the same. */
const verifyStatus: Readonly<Record<string, string>> = { succeeded: 'SUCCESS', pending: 'IN PROGRESS' };

const verification = (it: VerifyRecord) => ({
  request_id: it.id,
  from: it.from,
  to: it.to,
  locale: 'en-us',
  number_type: 'MOBILE',
  ...place(it),
  date_received: stamp(it.at),
  date_finalized: ended(it),
  first_event_date: stamp(it.at),
  last_event_date: ended(it),
  verify_status: verifyStatus[it.status] ?? it.status.toUpperCase(),
  sms_event_count: String(it.texts),
  tts_event_count: String(it.calls),
  currency: 'EUR',
  pricing_model: '0',
  price: decimal(it.cost, 8),
  estimated_price: decimal(it.cost, 8),
});

const insight = (it: InsightRecord) => ({
  request_id: it.id,
  product_type: it.level.toUpperCase(),
  number: it.to,
  date_received: stamp(it.at),
  status: it.reason === null ? 'Success' : 'Failed',
  response_code: it.code,
  ...place(it),
  network_type: 'mobile',
  valid: it.reason === null ? 'valid' : 'not_valid',
  ported: it.level === 'basic' ? 'unknown' : 'assumed_not_ported',
  reachable: it.level === 'advanced' && it.reason === null ? 'reachable' : 'unknown',
  first_name: '',
  last_name: '',
  currency: 'EUR',
  total_price: decimal(it.cost, 8),
});

/** A request as the reports show it: all values are texts. */
export const reported = (world: World, it: RequestRecord, withBody: boolean): Readonly<Record<string, string>> => ({
  account_id: shownKey(world, it.apiKey),
  ...ofProduct(it, withBody),
});

function ofProduct(it: RequestRecord, withBody: boolean) {
  if (it.product === 'sms') return message(it, withBody);
  if (it.product === 'voice') return call(it);
  return it.product === 'verify' ? verification(it) : insight(it);
}
