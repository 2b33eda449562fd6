import { hash } from '../collections/hash.js';
import { second } from '../time/durations.js';
import type { CallEnd } from '../world/call-entities.js';
import type { Money } from '../world/money.js';
import { testBehaviourOf } from './magic-phones.js';
import { callPrice } from './prices.js';

/** An end without its length and its price, as records tell it. */
export type Ending = Omit<CallEnd, 'seconds' | 'cost'>;

export const completed: Ending = { status: 'completed', code: '200', reason: null, body: 'The call was successful.' };
export const busy: Ending = { status: 'busy', code: '486', reason: 'busy', body: 'The line was busy.' };
export const timeout: Ending = { status: 'timeout', code: '480', reason: 'noAnswer', body: 'The call was not answered.' };
export const failed: Ending = { status: 'failed', code: '404', reason: 'absent', body: 'The number was not reached.' };
export const cancelled: Ending = { status: 'cancelled', code: '487', reason: 'cancelled', body: 'The caller hung up.' };
const blocked: Ending = { status: 'failed', code: '603', reason: 'blockedByCarrier', body: 'The carrier refused the call.' };

/** The longest that a phone rings, and a call lasts, unless told; in seconds. */
export const usualTimers = { ringing: 60, length: 7200 } as const;

/** Limits of a call, in seconds: for the phone to ring, for the call to last, and of what the balance pays for. */
export interface CallLimits {
  readonly ringing: number;
  readonly length: number;
  readonly paidFor: number;
}

/** The course of a call: times since its beginning in milliseconds, and its end. */
export interface Course {
  readonly ringsAfter: number;
  /** Null if nobody answers. */
  readonly answeredAfter: number | null;
  readonly endsAfter: number;
  readonly ending: Ending;
}

const rings = second / 2;

/** The way in which a test number takes calls, by that in which it takes texts; undefined if it answers. */
function unanswered(to: string): Ending | undefined {
  const behaviour = testBehaviourOf(to);
  if (!behaviour || 'refusal' in behaviour) return undefined;
  const { status, reason } = behaviour.result;
  if (reason === 'absent') return failed;
  if (reason === 'blockedByCarrier') return blocked;
  if (status === 'expired') return timeout;
  return status === 'delivered' ? busy : undefined;
}

/**
 * The course of a call to a number (docs/rules.md#calls-of-programs): it rings for two to nine seconds and lasts for ten to 69, by
 * its id, within its limits. What fails, fails after two seconds.
 */
export function courseOf(id: string, to: string, { ringing, length, paidFor }: CallLimits): Course {
  const ending = unanswered(to);
  const answers = 2 + (hash(`rings ${id}`) % 8);
  const isLate = ending === timeout || (!ending && answers > ringing);
  if (isLate) return { ringsAfter: rings, answeredAfter: null, endsAfter: rings + ringing * second, ending: timeout };
  if (ending) return { ringsAfter: rings, answeredAfter: null, endsAfter: 2 * second, ending };
  const answeredAfter = rings + answers * second;
  const lasts = Math.min(10 + (hash(`lasts ${id}`) % 60), length, paidFor);
  return { ringsAfter: rings, answeredAfter, endsAfter: answeredAfter + lasts * second, ending: completed };
}

/** An end with the length and the price that follow from the times of answering and ending. */
export function endOf(ending: Ending, rate: Money, answeredAt: number | null, endsAt: number): CallEnd {
  const seconds = answeredAt === null ? 0 : Math.ceil((endsAt - answeredAt) / second);
  return { ...ending, seconds, cost: callPrice(rate, seconds) };
}
