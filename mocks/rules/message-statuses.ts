import type { Message } from './messages.js';
import type { Underway } from '../world/usage-entities.js';
import type { World } from '../world/world.js';
import { callBack, type CallbackDraft } from './callback-outbox.js';
import { stagesOf, type ReceiptState } from './receipts.js';

/** The words of the Messages API for the states of a text message. */
const words: Readonly<Record<ReceiptState, string>> = {
  accepted: 'submitted',
  buffered: 'submitted',
  delivered: 'delivered',
  expired: 'rejected',
  failed: 'undeliverable',
  rejected: 'rejected',
  unknown: 'submitted',
};

/** Schedules what a program hears of its message: that it is on its way, and how it ended (docs/rules.md#messages). */
export function withStatuses(world: World, sent: Underway, id: string, { from, to, clientRef }: Message, url: string): World {
  const stages = stagesOf(sent.result, sent.endsAt - world.now).filter(({ state }) => state !== 'buffered');
  const drafts = stages.map(({ state, after }): CallbackDraft => {
    const dueAt = world.now + after;
    const fields = {
      message_uuid: id,
      to,
      from,
      timestamp: new Date(dueAt).toISOString(),
      status: words[state],
      channel: 'sms',
      ...(clientRef && { client_ref: clientRef }),
    };
    return { kind: 'messageStatus', url, fields, dueAt };
  });
  return url ? callBack(world, sent.accountId, drafts) : world;
}
