import * as z from 'zod/mini';
import { WebAddress } from '../../src/api/schemas/values.js';
import { json } from '../engine/answers.js';
import type { Answer } from '../engine/operation.js';
import { heard, hungUp, transferred, withCall } from '../rules/call-control.js';
import type { Call as PlacedCall } from '../world/call-entities.js';
import type { World } from '../world/world.js';
import { invalid, naming, noContent, notNow } from './call-serving.js';
import { Ncco, spokenBy } from './call-wish.js';
import { bodyBy } from './json-body.js';

const address = z.array(WebAddress).check(z.minLength(1), z.maxLength(1));
const Change = z
  .object({
    action: z.enum(['hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer']),
    destination: z.optional(
      z
        .object({ type: z.literal('ncco'), url: z.optional(address), ncco: z.optional(Ncco) })
        .check(z.refine(({ url, ncco }) => (url === undefined) !== (ncco === undefined), 'either url or ncco is needed')),
    ),
  })
  .check(z.refine((it) => it.action !== 'transfer' || it.destination !== undefined, 'a transfer needs a destination'));
type Change = z.output<typeof Change>;

/** The world after a change of a call that somebody has answered. */
function changedBy(world: World, placed: PlacedCall, { action, destination }: Change): World {
  switch (action) {
    case 'hangup':
      return hungUp(world, placed);
    case 'mute':
    case 'unmute':
      return withCall(world, { ...placed, isMuted: action === 'mute' });
    case 'earmuff':
    case 'unearmuff':
      return withCall(world, { ...placed, isEarmuffed: action === 'earmuff' });
    case 'transfer': {
      const { url, ncco } = destination!;
      return url ? transferred(world, placed, url[0]!) : heard(world, placed, spokenBy(ncco!));
    }
  }
}

/** `PUT /v1/calls/{callId}`: a call may be hung up before it is answered, and changed once it is. */
export const updateCall = naming((world, call, placed) => {
  const body = bodyBy(world, call, Change, invalid);
  if ('refusal' in body) return body.refusal;
  return notNow(world, placed, body.data.action !== 'hangup') ?? [changedBy(world, placed, body.data), noContent];
});

const told = (message: string, { id }: PlacedCall) => json({ message, uuid: id });

/** Lets the person on the line hear something. */
const playing = <S extends z.ZodMiniType>(schema: S, words: (data: z.output<S>) => string, message: string): Answer =>
  naming((world, call, placed) => {
    const body = bodyBy(world, call, schema, invalid);
    if ('refusal' in body) return body.refusal;
    return notNow(world, placed, true) ?? [heard(world, placed, words(body.data)), told(message, placed)];
  });
const stopping = (message: string): Answer => naming((world, _, placed) => notNow(world, placed, true) ?? told(message, placed));

const loop = z.optional(z.int().check(z.gte(0)));
const Talk = z.object({ text: z.string().check(z.minLength(1), z.maxLength(1500)), loop });
const Stream = z.object({ stream_url: address, loop });
const Tones = z.object({ digits: z.string().check(z.regex(/^[\d*#p]{1,100}$/i)) });

/** An address without what may be secret in it. */
const shown = (url: string): string => new URL(url).host + new URL(url).pathname;

/** `PUT /v1/calls/{callId}/talk`, `/stream` and `/dtmf`, and the ends of the first two. */
export const startTalk = playing(Talk, ({ text }) => text, 'Talk started');
export const stopTalk = stopping('Talk stopped');
export const startStream = playing(Stream, ({ stream_url: urls }) => `Plays ${shown(urls[0]!)}.`, 'Stream started');
export const stopStream = stopping('Stream stopped');
export const sendTones = playing(Tones, ({ digits }) => `Tones: ${digits}`, 'DTMF sent');
