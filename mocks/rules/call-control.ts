import { changed } from '../world/copies.js';
import type { Call } from '../world/call-entities.js';
import { send } from '../world/outbox.js';
import type { World } from '../world/world.js';
import { cancelled, completed, endOf } from './call-endings.js';
import { callbacksOf } from './call-events.js';
import { callBack, withdrawn } from './callback-outbox.js';
import { withoutCardNumbers } from './card-numbers.js';

/** The state of a call now, in the service's words. */
export function statusOf({ isOver, end, answeredAt, ringsAt }: Call, now: number): string {
  if (isOver) return end.status;
  if (answeredAt !== null && now >= answeredAt) return 'answered';
  return now >= ringsAt ? 'ringing' : 'started';
}

/** The world with a changed call. */
export const withCall = (world: World, call: Call): World => changed(world, { calls: world.calls.set(call.id, call) });

/**
 * Ends a call now: it is completed if somebody has answered, and else cancelled (docs/rules.md#calls-of-programs). The rule of calls
 * does the rest.
 */
export function hungUp(world: World, call: Call): World {
  const isAnswered = statusOf(call, world.now) === 'answered';
  const answeredAt = isAnswered ? call.answeredAt : null;
  const end = endOf(isAnswered ? completed : cancelled, call.rate, answeredAt, world.now);
  const over: Call = { ...call, answeredAt, endsAt: world.now, end };
  const silent = withdrawn(
    world,
    ({ kind, fields }) => (kind === 'voiceEvent' || kind === 'voiceAnswer') && fields['uuid'] === call.id,
  );
  return callBack(withCall(silent, over), call.accountId, callbacksOf(over, '').slice(-1));
}

/** Asks a program for new instructions for a call. */
export function transferred(world: World, { id, accountId, conversation, from, to }: Call, url: string): World {
  const fields = { to, from, uuid: id, conversation_uuid: conversation };
  return callBack(world, accountId, [{ kind: 'voiceAnswer', url, fields, dueAt: world.now }]);
}

/** Lets the person on the line hear something, which lands in the outbox. */
export const heard = (world: World, { accountId, to }: Call, text: string): World =>
  send(world, { kind: 'call', account: accountId, to: `+${to}`, text: withoutCardNumbers(text) });
