import type { WireRequest } from '../../src/api/wire.js';
import type { FailureReason } from '../../src/api/schemas/failure-reasons.js';
import type { Account, User } from '../world/entities.js';
import { decimal } from '../world/money.js';
import { send } from '../world/outbox.js';
import { mayHold, sentText } from '../rules/demo.js';
import { digitsOf } from '../rules/destinations.js';
import { withoutCardNumbers } from '../rules/card-numbers.js';
import { turnedAway } from '../rules/api-access.js';
import { called } from '../rules/getting-started.js';
import { refuseMessage, sendMessage, type Accepted, type Message } from '../rules/messages.js';
import { wantsReceipt } from '../rules/receipts.js';
import { throughput } from '../rules/throughput.js';
import type { Gate } from '../engine/throttle.js';
import { json } from '../engine/answers.js';
import type { Params } from '../engine/router.js';
import type { Answer } from '../engine/operation.js';
import { withAccount } from '../world/copies.js';
import { known, type World } from '../world/world.js';
import { credentialsOf, userOf } from './credentials.js';
import { parametersOf } from './parameters.js';
import { rejection, type Rejection } from './rejection.js';
import { longest } from './sms-content.js';
import { smsRequest } from './sms-request.js';

type Entry = Readonly<Record<string, string>>;
export type Attempt = readonly [World, readonly Entry[]];

const longestRef = 40;

/** Sends a message for a user, and returns the result part by part. */
export type Order = (world: World, user: User, params: Params, gate: Gate) => Attempt;

/** A route that sends: HTTP 200 always, with one entry per part whose `status` is its result. All values are texts. */
export const messaging =
  (order: Order): Answer =>
  (request, _, run, gate) =>
    run((world) => {
      const params = parametersOf(request);
      const [next, entries] = attempt(order, world, request, params, gate);
      const messages = withRefs(entries, params);
      return [next, json({ 'message-count': String(messages.length), messages })];
    });

/** The entries with the references of the call, which may have none. */
function withRefs(entries: readonly Entry[], params: Params): readonly Entry[] {
  if (params['client-ref'] === undefined && params['account-ref'] === undefined) return entries;
  const echoed = Object.entries(params).filter(([key]) => key === 'client-ref' || key === 'account-ref');
  const refs = Object.fromEntries(echoed.map(([key, value]) => [key, value.slice(0, longestRef)]));
  return entries.map((entry) => ({ ...entry, ...refs }));
}

/**
 * Sends after the service's checks, in its order: credentials, an empty balance; `order` then checks the message, the route, demo
 * mode and the price.
 */
function attempt(order: Order, world: World, request: WireRequest, params: Params, gate: Gate): Attempt {
  const credentials = credentialsOf(request, params);
  if (!credentials.key) return [world, [{ ...rejection('2', 'Missing api_key') }]];
  if (params['sig'] && params['api_secret']) return [world, [{ ...rejection('32') }]];
  if (!credentials.secret) return [world, [{ ...(params['sig'] ? rejection('14') : rejection('2', 'Missing api_secret')) }]];
  const user = userOf(world, credentials);
  const turned = user && turnedAway(user, known(world.accounts, user.accountId), { access: 'signedIn' });
  if (!user || turned === 'forbidden') return [world, [{ ...rejection('4') }]];
  return turned ? refused(world, user, asWritten(user, params), rejection('9')) : order(world, user, params, gate);
}

/** The refusal for a key that is too fast. Clients read the wait, in milliseconds, from between the brackets. */
const throttled = (wait: number): Rejection => rejection('1', `Throughput Rate Exceeded - please wait [ ${wait} ] and retry`);

/** The refusal of messages for machines in demo mode, whose marker would damage them. */
const textOnly = rejection('3', 'Invalid type param - demo mode sends text and unicode only, make a first payment to end it');

/** `POST /sms/json`, and `GET`. Refused messages are kept as well, so that they can be searched for. */
export const sendSms: Answer = messaging((world, user, params, gate) => {
  const request = smsRequest(params);
  if ('status' in request) return refused(world, user, asWritten(user, params), request);
  const { from, to, ttl } = request;
  const account = known(world.accounts, user.accountId);
  if (!mayHold(account, request))
    return refused(world, user, { ...asWritten(user, params), text: request.text }, textOnly, { to, why: 'demoTextOnly' });
  const text = request.words ? sentText(account, request.text) : request.text;
  const parts = request.partsOf(text);
  const options = { clientRef: refOf(params), receiptTo: receiptAddress(account, params), ...(ttl && { ttl }) };
  return deliver(world, user, { apiKey: user.apiKey, from, to, text, parts, ...options }, gate);
});

/** Sends a valid message, unless the account's state forbids it. */
export function deliver(world: World, user: User, message: Message, gate: Gate): Attempt {
  const account = known(world.accounts, user.accountId);
  const { from, to, text, parts } = message;
  const wait = gate(user.apiKey, throughput);
  if (wait > 0) return refused(world, user, message, throttled(wait), { to });
  const sent = sendMessage(world, account, message);
  if (typeof sent === 'string') return refused(world, user, message, rejection(sent), { to });

  const [next, accepted] = sent;
  const after = withAccount(next, called(known(next.accounts, account.id), world.now));
  const posted = send(after, { kind: 'sms', account: account.id, to: `+${to}`, from, text: withoutCardNumbers(text), parts });
  return [posted, entriesOf(to, account.balance, accepted)];
}

/** The address for a message's receipts: its own, or else the account's; empty if none are wanted (docs/rules.md#delivery-receipts). */
export const receiptAddress = ({ webhooks }: Account, { callback, 'status-report-req': wanted }: Params): string =>
  wantsReceipt(wanted) ? callback || webhooks.deliveryReceipt : '';

export const refOf = ({ 'client-ref': clientRef = '' }: Params): string => clientRef.slice(0, longestRef);

interface Refused {
  readonly to?: string;
  /** The reason for people; follows from the status by default. */
  readonly why?: FailureReason;
}

export const refused = (
  world: World,
  { accountId }: User,
  message: Message,
  reason: Rejection,
  { to, why }: Refused = {},
): Attempt => [refuseMessage(world, accountId, message, reason.status, why), [{ ...(to && { to }), ...reason }]];

/** The readable parts of a malformed message, cut to the length of a message. */
export const asWritten = ({ apiKey }: User, params: Params): Message => {
  const { from = '', to = '', text = '' } = params;
  return {
    apiKey,
    from: from.slice(0, 40),
    to: digitsOf(to) ?? to.slice(0, 40),
    text: text.slice(0, longest),
    parts: 1,
    clientRef: refOf(params),
  };
};

const entriesOf = (to: string, balance: number, { ids, price, network }: Accepted): readonly Entry[] =>
  ids.map((id, part) => ({
    to,
    'message-id': id,
    status: '0',
    'remaining-balance': decimal(balance - price * (part + 1), 8),
    'message-price': decimal(price, 8),
    network,
  }));
