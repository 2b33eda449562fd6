import type { WireRequest } from '../../src/api/wire.js';
import type { Account } from '../entities.js';
import { drawn, messageId } from '../ids.js';
import { covers, post } from '../ledger.js';
import { decimal } from '../money.js';
import { send } from '../outbox.js';
import { mayMessage, sentText, withDestination } from '../rules/demo.js';
import { countryOf } from '../rules/destinations.js';
import { called } from '../rules/getting-started.js';
import { networkOf } from '../rules/networks.js';
import { smsParts } from '../rules/sms-parts.js';
import { smsPrice } from '../rules/sms-price.js';
import { json } from '../wire/answers.js';
import type { Params } from '../wire/router.js';
import type { Answer } from '../wire/row.js';
import { known, withAccount, type World } from '../world.js';
import { credentialsOf, userOf } from './credentials.js';
import { parametersOf } from './parameters.js';
import { rejection, smsRequest, type Rejection, type SmsRequest } from './sms-request.js';

type Entries = readonly Readonly<Record<string, string>>[];

/** `POST /sms/json`, and `GET`: always HTTP 200; each part has an entry, whose `status` says what became of it. All texts. */
export const sendSms: Answer = (request, _, run) =>
  run((world) => {
    const params = parametersOf(request);
    const [next, entries] = attempt(world, request, params);
    const echoed = Object.entries(params).filter(([key]) => key === 'client-ref' || key === 'account-ref');
    const refs = Object.fromEntries(echoed.map(([key, value]) => [key, value.slice(0, 40)]));
    const messages = entries.map((entry) => ({ ...entry, ...refs }));
    return [next, json({ 'message-count': String(messages.length), messages })];
  });

/** The service's order of checks: who asks, what for, demo mode, credit. */
function attempt(world: World, request: WireRequest, params: Params): readonly [World, Entries] {
  const credentials = credentialsOf(request, params);
  const rejected = (reason: Rejection, to?: string) => [world, [{ ...(to && { to }), ...reason }]] as const;
  if (!credentials.key) return rejected(rejection('2', 'Missing api_key'));
  if (!credentials.secret) return rejected(rejection('2', 'Missing api_secret'));
  const user = userOf(world, credentials);
  if (!user) return rejected(rejection('4', 'Bad Credentials'));

  const message = smsRequest(params);
  if ('status' in message) return rejected(message);
  const country = countryOf(message.to);
  if (!country) return rejected(rejection('6', 'Unroutable message - rejected'), message.to);
  const account = known(world.accounts, user.accountId);
  if (!mayMessage(account, message.to)) return rejected(rejection('29', 'Non White-listed Destination - rejected'), message.to);
  return charged(world, account, message, country) ?? rejected(rejection('9', 'Quota Exceeded - rejected'), message.to);
}

/** Sends and charges all parts, or undefined when the balance does not cover the whole price. */
function charged(world: World, account: Account, message: SmsRequest, country: string): readonly [World, Entries] | undefined {
  const text = sentText(account, message.text);
  const { parts } = smsParts(text, message.unicode);
  const price = smsPrice(country);
  if (!covers(account, price * parts)) return undefined;

  const to = `+${message.to}`;
  const paid = post(account, { at: world.now, kind: 'message', what: `text message to ${to}`, amount: -price * parts });
  const after = withAccount(drawn(world), called(withDestination(paid, message.to), world.now));
  const network = networkOf(country);
  const entries = Array.from({ length: parts }, (_, part) => ({
    to: message.to,
    'message-id': messageId(world, part),
    status: '0',
    'remaining-balance': decimal(account.balance - price * (part + 1), 8),
    'message-price': decimal(price, 8),
    ...(network && { network }),
  }));
  return [send(after, { kind: 'sms', account: account.id, to, from: message.from, text, parts }), entries];
}
