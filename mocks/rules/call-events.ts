import type { Call } from '../world/call-entities.js';
import { decimal } from '../world/money.js';
import type { CallbackDraft } from './callback-outbox.js';

/** A call whose events are told, and the address that hears them. */
interface Told {
  readonly id: string;
  readonly conversation: string;
  /** Both in digits. */
  readonly from: string;
  readonly to: string;
  readonly direction: 'inbound' | 'outbound';
  readonly url: string;
}

const iso = (at: number): string => new Date(at).toISOString();

/** The fields that tell when a call was answered, and when it ended. */
export const timesOf = (answeredAt: number, endsAt: number) => ({ start_time: iso(answeredAt), end_time: iso(endsAt) });

/** Makes the events of a call, each with its status and its time. */
export const eventTeller =
  ({ id, conversation, from, to, direction, url }: Told) =>
  (status: string, at: number, more: Readonly<Record<string, string>> = {}): CallbackDraft => ({
    kind: 'voiceEvent',
    url,
    fields: { from, to, uuid: id, conversation_uuid: conversation, direction, status, timestamp: iso(at), ...more },
    dueAt: at,
  });

/** The callbacks of a program's call, in order: its events, and the question for instructions once it is answered. */
export function callbacksOf(call: Call, answerUrl: string): readonly CallbackDraft[] {
  const { id, conversation, from, to, network, rate, begunAt, ringsAt, answeredAt, endsAt, end, eventUrl: url } = call;
  const event = eventTeller({ ...call, direction: 'outbound', url });
  const events = [event('started', begunAt), event('ringing', ringsAt)];
  if (answeredAt === null) return url ? [...events, event(end.status, endsAt)] : [];
  const fields = { to, from, uuid: id, conversation_uuid: conversation };
  const asked: CallbackDraft = { kind: 'voiceAnswer', url: answerUrl, fields, dueAt: answeredAt };
  const bill = { duration: String(end.seconds), rate: decimal(rate, 8), price: decimal(end.cost, 8), network };
  const told = [...events, event('answered', answeredAt), event(end.status, endsAt, { ...timesOf(answeredAt, endsAt), ...bill })];
  return [...(answerUrl ? [asked] : []), ...(url ? told : [])];
}
