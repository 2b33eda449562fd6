import { changed } from '../world/copies.js';
import type { DeliveryResult, Underway } from '../world/usage-entities.js';
import { known, type World } from '../world/world.js';
import { callBack, withdrawn } from './callback-outbox.js';
import { partsOf, receiptOf, type ReceiptState } from './receipts.js';

/** Final status of a message by the state of its last receipt. A carrier's rejection is a failure to whoever sent the text. */
const results: Readonly<Partial<Record<ReceiptState, DeliveryResult>>> = {
  delivered: { status: 'delivered', code: '0', reason: null },
  expired: { status: 'expired', code: '2', reason: 'expired' },
  failed: { status: 'failed', code: '3', reason: 'absent' },
  rejected: { status: 'failed', code: '14', reason: 'blockedByCarrier' },
  unknown: { status: 'unknown', code: '1', reason: 'noReceipt' },
};

/**
 * Gives a message on its way another state at once, with its receipts, in place of those that were to come; undefined if it is not
 * on its way (docs/rules.md#delivery-receipts). `id` is that of any of its parts.
 */
export function forceReceipts(world: World, id: string, state: ReceiptState): World | undefined {
  const message = world.underway.values().find((it) => partsOf(world, it).some((part) => part.id === id));
  if (!message) return undefined;
  const records = partsOf(world, message);
  const ids = new Set(records.map((it) => it.id));
  const isOurs = (fields: Readonly<Record<string, string>>) => ids.has(fields['messageId'] ?? '');
  const old = world.callbacks.values().find(({ kind, fields }) => kind === 'receipt' && isOurs(fields));
  const url = old?.url ?? known(world.accounts, message.accountId).webhooks.deliveryReceipt;
  const result = results[state];
  const drafts = records.map((it) => receiptOf(it, url, { state, code: result?.code ?? '0' }, world.now));
  const cleared = result ? withdrawn(world, ({ kind, fields }) => kind === 'receipt' && isOurs(fields)) : world;
  const told = callBack(cleared, message.accountId, drafts);
  return result ? withEnd(told, message, result) : told;
}

/** The message ends now; the rule of messages does the rest. */
const withEnd = (world: World, message: Underway, result: DeliveryResult): World =>
  changed(world, { underway: world.underway.set(message.id, { ...message, endsAt: world.now, result }) });
