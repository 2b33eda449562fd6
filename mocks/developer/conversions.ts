import { json } from '../engine/answers.js';
import type { Answer } from '../engine/operation.js';
import { requestWith } from '../rules/request-lookup.js';
import { requestsOf, withChange } from '../rules/requests.js';
import type { World } from '../world/world.js';
import { coded } from './coded.js';
import { serving, type Family } from './serving.js';

const base = 'https://developer.nexmo.com/api-errors';
const invalid = json(
  {
    type: `${base}#3`,
    title: 'Invalid parameters. The value of one or more parameters is invalid.',
    resolution: 'Check your parameters and try again.',
  },
  420,
);
const unauthorized = json({ type: `${base}#unauthorized`, title: 'You did not provide correct credentials.' }, 401);

const converting: Family = {
  refuses(_, reason) {
    if (reason === 'noCredit') return coded(420, 'method failed');
    return reason === 'malformed' ? invalid : unauthorized;
  },
  blames: () => invalid,
};

/** The words for yes and no. */
const answers: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false };

/** The time of a conversion, in UTC; the present one if none is told. Undefined if it is none. */
function timeIn(written: string | undefined, now: number): number | undefined {
  if (!written) return now;
  const at = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(written) ? Date.parse(`${written.replace(' ', 'T')}Z`) : NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** The position of a request among the account's: by its own id, or by that of a message or call that brought a code. */
function positionOf(world: World, accountId: string, product: 'sms' | 'voice', id: string): number {
  const own = requestWith(requestsOf(world, accountId), id);
  if (own?.[1].product === product) return own[0];
  const isOurs = (it: { readonly id: string; readonly channel: string }) => it.id === id && it.channel === product;
  const verification = world.verifications.values().find((it) => it.accountId === accountId && it.events.some(isOurs));
  return verification?.record ?? -1;
}

/** Keeps a program's word about a text or call with the request (docs/rules.md#conversions). */
const conversionOf = (product: 'sms' | 'voice'): Answer =>
  serving({ family: converting, access: 'signedIn' }, (world, { account, params }) => {
    const delivered = Object.hasOwn(answers, params['delivered'] ?? '') ? answers[params['delivered']!] : undefined;
    const at = timeIn(params['timestamp'], world.now);
    const position = positionOf(world, account.id, product, params['message-id'] ?? '');
    if (delivered === undefined || at === undefined || position < 0) return invalid;
    return [withChange(world, account.id, position, { conversion: { delivered, at } }), json({})];
  });

/** `POST /conversions/sms` and `/conversions/voice`. */
export const convertText = conversionOf('sms');
export const convertCall = conversionOf('voice');
