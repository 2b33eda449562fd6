import { digitsOf } from '../rules/destinations.js';
import { isSender } from '../rules/sender.js';
import type { Params } from '../wire/router.js';

export interface SmsRequest {
  readonly from: string;
  /** Digits. */
  readonly to: string;
  readonly text: string;
  readonly unicode: boolean;
}

/** Why a message is not sent: the service's own numbers and words. */
export interface Rejection {
  readonly status: string;
  readonly 'error-text': string;
}
export const rejection = (status: string, text: string): Rejection => ({ status, 'error-text': text });

/** The longest text the service takes. */
const longest = 3200;

/** What is to be sent, or the first thing that is wrong with it. */
export function smsRequest({ from, to, text, type = 'text' }: Params): SmsRequest | Rejection {
  if (!from) return rejection('2', 'Missing from param');
  if (!to) return rejection('2', 'Missing to param');
  if (type !== 'text' && type !== 'unicode') return rejection('3', 'Invalid type param');
  if (!text) return rejection('2', 'Missing Message Text');
  const digits = digitsOf(to);
  if (!digits) return rejection('3', 'to address is not numeric');
  if (!isSender(from)) return rejection('15', 'Illegal Sender Address - rejected');
  if (text.length > longest) return rejection('12', 'Message too long');
  return { from, to: digits, text, unicode: type === 'unicode' };
}
