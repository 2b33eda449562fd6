import * as z from 'zod/mini';
import { WebAddress } from '../../src/api/schemas/values.js';
import { addressOf, applicationOf } from '../rules/applications.js';
import { usualTimers } from '../rules/call-endings.js';
import { callbackSettingsOf } from '../rules/callback-outbox.js';
import type { CallWish } from '../rules/calls.js';
import { digitsOf } from '../rules/destinations.js';
import type { World } from '../world/world.js';
import type { Call } from './serving.js';

/** Ends of a call that are no phones; this mock lacks them. */
const otherEnds = ['sip', 'websocket', 'vbc', 'app'] as const;
const isReached = ({ type, number = '' }: { readonly type: string; readonly number?: string | undefined }): boolean =>
  type !== 'phone' || digitsOf(number) !== undefined;
const End = z
  .looseObject({ type: z.enum(['phone', ...otherEnds]), number: z.optional(z.string()) })
  .check(z.refine(isReached, 'number: is no phone number'));

/** Instructions for a call. */
export const Ncco = z.array(z.looseObject({ action: z.string() })).check(z.minLength(1));
const Address = z.array(WebAddress).check(z.minLength(1), z.maxLength(1));
const Method = z.enum(['GET', 'POST']);

/** The body of a request for a call. */
export const CallBody = z
  .object({
    to: z.array(End).check(z.minLength(1), z.maxLength(1)),
    from: z.optional(End),
    random_from_number: z.optional(z.boolean()),
    ncco: z.optional(Ncco),
    answer_url: z.optional(Address),
    answer_method: z.optional(Method),
    event_url: z.optional(Address),
    event_method: z.optional(Method),
    length_timer: z.optional(z.int().check(z.gte(1), z.lte(usualTimers.length))),
    ringing_timer: z.optional(z.int().check(z.gte(1), z.lte(2 * usualTimers.ringing))),
  })
  .check(
    z.refine((it) => (it.ncco === undefined) !== (it.answer_url === undefined), 'either ncco or answer_url is needed'),
    z.refine((it) => (it.from === undefined) === (it.random_from_number === true), 'either from or random_from_number is needed'),
  );
type Body = z.output<typeof CallBody>;

/** The words that instructions begin with. */
export const spokenBy = (ncco: z.output<typeof Ncco>): string =>
  ncco.map(({ action, text }) => (action === 'talk' && typeof text === 'string' ? text : '')).join(' ').trim(); // prettier-ignore

/** The number that calls: the one that is named, or else the account's first that takes calls. */
function callerOf({ from, random_from_number: isRandom }: Body, { account }: Call): string | undefined {
  if (!isRandom) return digitsOf(from?.number ?? '');
  return account.numbers.find(({ features }) => features.includes('VOICE'))?.msisdn;
}

/** True for a call from or to something that is no phone. */
export const isBeyond = ({ to, from }: Body): boolean => [...to, ...(from ? [from] : [])].some(({ type }) => type !== 'phone');

/** The call to place; undefined if the account has no number to call from. Events go to its own address, or the application's. */
export function callWish(world: World, call: Call, body: Body): CallWish | undefined {
  const { account, user, params } = call;
  const from = callerOf(body, call);
  if (from === undefined) return undefined;
  const application = applicationOf(world, account.id, params['applicationId'] ?? '');
  const usual = addressOf(application, 'voice', 'event_url') || callbackSettingsOf(world, account.id).eventUrl;
  return {
    apiKey: user.apiKey,
    from,
    to: digitsOf(body.to[0]!.number ?? '')!,
    text: (body.ncco && spokenBy(body.ncco)) || `A call from +${from}.`,
    eventUrl: body.event_url?.[0] ?? usual,
    answerUrl: body.answer_url?.[0] ?? '',
    ringing: body.ringing_timer ?? usualTimers.ringing,
    length: body.length_timer ?? usualTimers.length,
  };
}
