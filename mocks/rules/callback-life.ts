import { appendAll } from '../collections/log.js';
import { rank, type Rule } from '../time/timed-rule.js';
import type { Callback, CallbackAttempt, CallbackKind } from '../world/callback-entities.js';
import { changed } from '../world/copies.js';
import type { World } from '../world/world.js';
import { isTaken, nextAttempt } from './callback-retries.js';
import { simulatedReply } from './webhooks.js';

/** Chunks of past callbacks that a world remembers. */
const remembered = 16;

/** Kinds of callbacks, in words. */
const kindWords: Readonly<Record<CallbackKind, string>> = {
  receipt: 'Delivery receipt',
  inboundText: 'Inbound text message',
  voiceStatus: 'Status of a call',
  voiceEvent: 'Event of a call',
  voiceAnswer: 'Answer to a call',
  voiceXml: 'VoiceXML of a call',
  lookUp: 'Look-up of a number',
  messageStatus: 'Status of a message',
  verifyEvent: 'Event of a verification',
};

/** The world with a callback that is over. */
export const ended = (world: World, callback: Callback, state: Callback['state']): World =>
  changed(world, {
    callbacks: world.callbacks.delete(callback.id),
    pastCallbacks: appendAll(world.pastCallbacks, [{ ...callback, state }], remembered),
  });

/**
 * Records the answer to an attempt: the callback is taken, repeated later, or given up (docs/rules.md#callback-retries). An answer
 * to a callback that has changed or is gone, because the world went back meanwhile, counts for nothing.
 */
export function answered(world: World, callback: Callback, { status, said }: Omit<CallbackAttempt, 'at'>): World {
  const { id, kind } = callback;
  if (world.callbacks.get(id) !== callback) return world;
  const attempts = [...callback.attempts, { at: world.now, status, said }];
  if (isTaken(status)) return ended(world, { ...callback, attempts }, 'answered');
  const dueAt = nextAttempt(kind, attempts);
  if (dueAt === undefined) return ended(world, { ...callback, attempts }, 'givenUp');
  return changed(world, { callbacks: world.callbacks.set(id, { ...callback, attempts, dueAt, state: 'waiting' }) });
}

/** The host of an address, without anything that may be secret. */
const hostOf = (url: string): string => /^https?:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(url)?.[1] ?? '';

/**
 * The time of an attempt has come. The mock's own addresses answer at once; all others are called from outside the world, which
 * reports the answer (docs/rules.md#callbacks).
 */
export const callbackDue: Rule<'callbacks'> = {
  table: 'callbacks',
  rank: rank.expiry,
  due: ({ state, dueAt }) => (state === 'waiting' ? dueAt : undefined),
  describe: ({ accountId, kind, url }) => ({
    type: 'callbackDue',
    account: accountId,
    summary: `${kindWords[kind]} for ${hostOf(url)}`,
  }),
  apply(world, callback) {
    const reply = simulatedReply(callback.url);
    if (reply) return answered(world, callback, { status: reply.status, said: reply.body });
    return changed(world, { callbacks: world.callbacks.set(callback.id, { ...callback, state: 'due' }) });
  },
};
