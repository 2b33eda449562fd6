import { itemAt } from '../collections/log.js';
import { minute, second } from '../time/durations.js';
import { decimal } from '../world/money.js';
import type { DeliveryResult, RequestRecord, Underway } from '../world/usage-entities.js';
import type { World } from '../world/world.js';
import { callBack, type CallbackDraft } from './callback-outbox.js';
import { requestsOf } from './requests.js';
import { carrierStamp, stamp } from './stamps.js';

/** States that a receipt tells; a message that ends has one of the last five. */
export const receiptStates = ['accepted', 'buffered', 'delivered', 'expired', 'failed', 'rejected', 'unknown'] as const;
export type ReceiptState = (typeof receiptStates)[number];

/** One receipt: the state, the carrier's code, and the time since the message was sent. */
interface Stage {
  readonly state: ReceiptState;
  readonly code: string;
  readonly after: number;
}

/**
 * The receipts of a message, in order: the carrier has taken it; it is kept because the phone is out of reach, if that lasts; and
 * how it ended, unless nobody ever says so (docs/rules.md#delivery-receipts).
 */
export function stagesOf({ status, code }: DeliveryResult, after: number): readonly Stage[] {
  const stages: Stage[] = [{ state: 'accepted', code: '0', after: second / 2 }];
  if (after > minute && status !== 'unknown') stages.push({ state: 'buffered', code: '0', after: 10 * second });
  if (status !== 'unknown') stages.push({ state: status, code, after });
  return stages;
}

/** The receipt for one part, with the fields that the service's have. */
export function receiptOf(
  { id, to, from, network, cost, clientRef, apiKey }: RequestRecord & { readonly product: 'sms' },
  url: string,
  { state, code }: Pick<Stage, 'state' | 'code'>,
  at: number,
): CallbackDraft {
  const fields = {
    msisdn: to,
    to: from,
    'network-code': network,
    messageId: id,
    price: decimal(cost, 8),
    status: state,
    scts: carrierStamp(at),
    'err-code': code,
    'message-timestamp': stamp(at),
    ...(clientRef && { 'client-ref': clientRef }),
    'api-key': apiKey,
  };
  return { kind: 'receipt', url, fields, dueAt: at };
}

/** The records of a message's parts. */
export const partsOf = (world: World, { accountId, first, parts }: Pick<Underway, 'accountId' | 'first' | 'parts'>) =>
  Array.from({ length: parts }, (_, part) => itemAt(requestsOf(world, accountId), first + part)).filter(
    (it) => it?.product === 'sms',
  );

/** Schedules the receipts of a message that has just been accepted: each part has its own. */
export function withReceipts(world: World, message: Underway, url: string): World {
  const records = partsOf(world, message);
  const drafts = stagesOf(message.result, message.endsAt - world.now).flatMap((stage) =>
    records.map((record) => receiptOf(record, url, stage, world.now + stage.after)),
  );
  return callBack(world, message.accountId, drafts);
}

/** True if a receipt is wanted: by default, unless the request says no. */
export const wantsReceipt = (asked: string | undefined): boolean => asked !== '0' && asked !== 'false';
