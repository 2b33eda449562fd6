import type { User } from '../world/entities.js';
import { sentText } from '../rules/demo.js';
import { digitsOf } from '../rules/destinations.js';
import { saysStop } from '../rules/magic-phones.js';
import { alertCode, filled, isOptedOut, isUsNumber, optedOut, templateAt, twoFactorCode } from '../rules/short-codes.js';
import { smsParts } from '../../src/api/sms-parts.js';
import type { Gate } from '../engine/throttle.js';
import type { Params } from '../engine/router.js';
import { withAccount } from '../world/copies.js';
import { known, type World } from '../world/world.js';
import { rejection, type Rejection } from './rejection.js';
import { longest } from './sms-content.js';
import { asWritten, deliver, messaging, receiptAddress, refOf, refused, type Attempt } from './sms.js';

/** The text to send, or the reason why nothing is sent. */
type Text = { readonly text: string; readonly unicode?: boolean } | Rejection;

function written(template: string, params: Params): Text {
  const made = filled(template, params);
  if ('missing' in made) return rejection('2', `Missing ${made.missing} param`);
  return made.text.length > longest ? rejection('12') : made;
}

/** The recipient: a number of the United States that has not sent STOP to the account. */
function recipient(world: World, user: User, { to }: Params): { readonly to: string } | Rejection {
  if (!to) return rejection('2', 'Missing to param');
  const digits = digitsOf(to);
  if (!digits || !isUsNumber(digits)) return rejection('3', 'to address is not a US number');
  const { shortCodes } = known(world.accounts, user.accountId);
  return isOptedOut(shortCodes, digits) ? rejection('102') : { to: digits };
}

function send(world: World, user: User, params: Params, gate: Gate, from: string, made: Text): Attempt {
  if ('status' in made) return refused(world, user, { ...asWritten(user, params), from }, made);
  const there = recipient(world, user, params);
  if ('status' in there) return refused(world, user, { ...asWritten(user, params), from, text: made.text }, there);
  const { to } = there;
  const account = known(world.accounts, user.accountId);
  const text = sentText(account, made.text);
  const { parts } = smsParts(text, made.unicode);
  const options = { clientRef: refOf(params), receiptTo: receiptAddress(account, params), shortCode: true };
  const [next, entries] = deliver(world, user, { apiKey: user.apiKey, from, to, text, parts, ...options }, gate);
  if (!saysStop(to) || entries[0]?.['status'] !== '0') return [next, entries];
  return [withAccount(next, optedOut(known(next.accounts, user.accountId), to, next.now)), entries];
}

/** `POST /sc/us/2fa/json`: sends the account's message with the PIN in it. */
export const sendTwoFactor = messaging((world, user, params, gate) => {
  const { twoFactor } = known(world.accounts, user.accountId).shortCodes;
  const { pin = '' } = params;
  const wrong = pin && !/^\d+$/.test(pin) ? rejection('3', 'pin is not numeric') : undefined;
  const made = twoFactor ? (wrong ?? written(twoFactor.message, params)) : rejection('101');
  return send(world, user, params, gate, twoFactorCode, made);
});

/** `POST /sc/us/alert/json`: sends one of the account's templates, filled in from the parameters. */
export const sendAlert = messaging((world, user, params, gate) => {
  const { alerts } = known(world.accounts, user.accountId).shortCodes;
  const template = alerts && templateAt(alerts.templates, params['template'] ?? '0');
  const made = template === undefined ? rejection('3', 'Invalid template param') : template && typed(template, params);
  return send(world, user, params, gate, alertCode, made || rejection('101'));
});

/** An alert is sent as Unicode on request, whatever its characters. */
function typed(template: string, params: Params): Text {
  const { type = 'text' } = params;
  if (type !== 'text' && type !== 'unicode') return rejection('3', 'Invalid type param');
  const made = written(template, params);
  return 'text' in made ? { ...made, unicode: type === 'unicode' } : made;
}

/** `POST /sc/us/marketing/json`: always refused, because no account can have such a campaign; clients offer the call. */
export const sendMarketing = messaging((world, user, params, gate) =>
  send(world, user, params, gate, asWritten(user, params).from, rejection('101')),
);
