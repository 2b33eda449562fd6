import { stamp } from '../rules/stamps.js';
import { dayOf } from '../time/durations.js';
import type { User } from '../world/entities.js';
import { decimal } from '../world/money.js';
import { digitsOf } from '../rules/destinations.js';
import { errorLabel } from '../rules/carrier-codes.js';
import { requestsWith } from '../rules/request-lookup.js';
import { RequestSearch } from '../rules/request-search.js';
import { requestsOf } from '../rules/requests.js';
import { wordsFor, type SmsStatus } from '../rules/sms-statuses.js';
import type { MessageRecord, RequestRecord } from '../world/usage-entities.js';
import { json } from '../engine/answers.js';
import { shownKey } from '../world/shown-key.js';
import type { World } from '../world/world.js';
import { badParameters } from './coded.js';
import { reading } from './legacy.js';

const isMessage = (it: RequestRecord): it is MessageRecord => it.product === 'sms';
const isRejected = ({ status }: MessageRecord): boolean => status === 'rejected';

/** The messages with these ids that were not refused, oldest first. */
const messagesWith = (world: World, { accountId }: User, ids: readonly string[]): readonly MessageRecord[] =>
  requestsWith(requestsOf(world, accountId), ids)
    .filter(isMessage)
    .filter((it) => !isRejected(it));

/** The messages of a day to one number, oldest first. */
function messagesOn(world: World, { accountId }: User, date = '', to = ''): readonly MessageRecord[] {
  const number = digitsOf(to) ?? to;
  const { all } = new RequestSearch(requestsOf(world, accountId), { product: 'sms', from: date, until: date, number });
  return all.filter(isMessage).filter((it) => dayOf(it.at) === date && it.to === number);
}

const finalStatus: Readonly<Record<string, string>> = { delivered: 'DELIVRD', expired: 'EXPIRED', failed: 'UNDELIV' };

const endOf = ({ at, finalAt, status, code }: MessageRecord) =>
  finalAt !== null && {
    'final-status': finalStatus[status] ?? 'UNKNOWN',
    'date-closed': stamp(finalAt),
    latency: finalAt - at,
    'error-code': code,
    'error-code-label': errorLabel(code),
  };

/** A message that came in (`MO`) has no delivery. */
const message = (world: World, it: MessageRecord) => ({
  ...contentOf(world, it),
  ...(it.inbound ? { type: 'MO' } : { ...endOf(it), type: 'MT' }),
});

const contentOf = (world: World, { id, apiKey, network, from, to, body, cost, at, status, clientRef }: MessageRecord) => ({
  'message-id': id,
  'account-id': shownKey(world, apiKey),
  network,
  from,
  to,
  body,
  price: decimal(cost, 8),
  'date-received': stamp(at),
  status,
  ...(clientRef && { 'client-ref': clientRef }),
});

const rejected = (world: World, { apiKey, from, to, at, code }: MessageRecord) => ({
  'account-id': shownKey(world, apiKey),
  from,
  to,
  'date-received': stamp(at),
  'error-code': code,
  'error-code-label': wordsFor(code as SmsStatus),
});

const list = (found: readonly unknown[]) => json({ count: found.length, items: found });

/** The refusal of parameters without a day, as `2016-03-01`, and a recipient. */
function wrongDay(date: string | undefined, to: string | undefined) {
  const missing = { ...(!date && { date: 'Is required.' }), ...(!to && { to: 'Is required.' }) };
  if (Object.keys(missing).length > 0) return badParameters(missing);
  return Number.isNaN(Date.parse(`${date}T00:00Z`)) ? badParameters({ date: 'Is invalid.' }) : undefined;
}

/** `GET /search/message`: one message by its id; an empty object for an unknown id. */
export const searchMessage = reading('requests', (world, { user, params: { id } }) => {
  if (!id) return badParameters({ id: 'Is required.' });
  const [found] = messagesWith(world, user, [id]);
  return json(found ? message(world, found) : {});
});

const mostIds = 10;

/** `GET /search/messages`: up to ten messages by `ids`, or the messages of a day to one number. */
export const searchMessages = reading('requests', (world, { user, params: { date, to }, request: { url } }) => {
  const ids = new URLSearchParams(url.split('?')[1]).getAll('ids');
  if (ids.length > mostIds) return badParameters({ ids: `Are more than ${mostIds}.` });
  const wrong = ids.length === 0 && wrongDay(date, to);
  if (wrong) return wrong;
  const found =
    ids.length > 0 ? messagesWith(world, user, ids) : messagesOn(world, user, date, to).filter((it) => !isRejected(it));
  return list(found.map((it) => message(world, it)));
});

/** `GET /search/rejections`: messages of a day to one number that the service refused. */
export const searchRejections = reading(
  'requests',
  (world, { user, params: { date, to } }) =>
    wrongDay(date, to) ??
    list(
      messagesOn(world, user, date, to)
        .filter(isRejected)
        .map((it) => rejected(world, it)),
    ),
);
