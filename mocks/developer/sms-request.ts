import { WebAddress } from '../../src/api/schemas/values.js';
import { cardField } from '../engine/card-check.js';
import { day, second } from '../time/durations.js';
import { digitsOf } from '../rules/destinations.js';
import { isSender } from '../rules/sender.js';
import type { SmsStatus } from '../rules/sms-statuses.js';
import type { Params } from '../engine/router.js';
import { rejection, type Rejection } from './rejection.js';
import { contentOf, type Content } from './sms-content.js';

export interface SmsRequest extends Content {
  readonly from: string;
  /** Digits. */
  readonly to: string;
  /** Milliseconds. */
  readonly ttl: number | undefined;
}

/** The message to send, or the first reason why it can not be sent. */
export function smsRequest(params: Params): SmsRequest | Rejection {
  const { from, to } = params;
  if (!from) return rejection('2', 'Missing from param');
  if (!to) return rejection('2', 'Missing to param');
  const content = contentOf(params);
  if ('status' in content) return content;
  const digits = digitsOf(to);
  if (!digits) return rejection('3', 'to address is not numeric');
  if (!isSender(from)) return rejection('15');
  const status = wrongOption(params);
  if (status) return rejection(status);
  const ttl = params['ttl'] ? Number(params['ttl']) : undefined;
  const { text, words, partsOf } = content;
  return { text, words, partsOf, from, to: digits, ttl };
}

/** True for an address that may be kept and called. */
export const isCallback = (url: string): boolean =>
  WebAddress.safeParse(url.replace(/^https?/i, (it) => it.toLowerCase())).success && cardField(url) === undefined;

/** Status of the first wrong option: a validity out of bounds, an unknown class, a receipt to a malformed address. */
function wrongOption({ ttl, 'message-class': messageClass, callback }: Params): SmsStatus | undefined {
  if (ttl && !(/^\d+$/.test(ttl) && Number(ttl) >= 20 * second && Number(ttl) <= 7 * day)) return '16';
  if (messageClass && !/^[0-3]$/.test(messageClass)) return '20';
  if (callback && !isCallback(callback)) return '23';
  return undefined;
}
