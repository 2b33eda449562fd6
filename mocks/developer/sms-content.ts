import { smsParts } from '../../src/api/sms-parts.js';
import type { Params } from '../engine/router.js';
import { rejection, type Rejection } from './rejection.js';

/** Content of a message, by its type. */
export interface Content {
  readonly text: string;
  /** True for text for people: in demo mode it gets the marker, which would damage content for machines. */
  readonly words: boolean;
  readonly partsOf: (text: string) => number;
}

/** The longest text that the service accepts, and the octets of one message with its header. */
export const longest = 3200;
const octets = 140;

const isHex = (text: string): boolean => /^([0-9a-f]{2})+$/i.test(text);

const inText = (unicode: boolean) => (text: string) => smsParts(text, unicode).parts;
const inOne = () => 1;

function written({ text }: Params, unicode: boolean): Content | Rejection {
  if (!text) return rejection('2', 'Missing Message Text');
  return { text, words: true, partsOf: inText(unicode) };
}

function binary({ body, udh = '', 'protocol-id': protocol = '0' }: Params): Content | Rejection {
  if (!body) return rejection('2', 'Missing Message Body');
  if (!udh) return rejection('2', 'Missing Message UDH');
  if (!isHex(body)) return rejection('3', 'Invalid body param');
  if (!isHex(udh)) return rejection('3', 'Invalid udh param');
  if (!/^([0-9a-f]{1,2}|\d{1,3})$/i.test(protocol)) return rejection('3', 'Invalid protocol-id param');
  if ((body + udh).length > 2 * octets) return rejection('12', 'Message too long');
  return { text: body, words: false, partsOf: inOne };
}

function wapPush({ title, url, validity = '0' }: Params): Content | Rejection {
  if (!title) return rejection('2', 'Missing title param');
  if (!url) return rejection('2', 'Missing url param');
  if (!/^\d{1,12}$/.test(validity)) return rejection('3', 'Invalid validity param');
  return { text: `${title} ${url}`, words: false, partsOf: inOne };
}

function card(params: Params, name: 'vcal' | 'vcard'): Content | Rejection {
  const text = params[name];
  return text ? { text, words: false, partsOf: inText(false) } : rejection('2', `Missing ${name} param`);
}

/** The content to send, or the reason why it can not be sent. */
export function contentOf(params: Params): Content | Rejection {
  const content = byType(params);
  return 'text' in content && content.text.length > longest ? rejection('12', 'Message too long') : content;
}

function byType(params: Params): Content | Rejection {
  switch (params['type'] ?? 'text') {
    case 'text':
      return written(params, false);
    case 'unicode':
      return written(params, true);
    case 'binary':
      return binary(params);
    case 'wappush':
      return wapPush(params);
    case 'vcal':
      return card(params, 'vcal');
    case 'vcard':
      return card(params, 'vcard');
    default:
      return rejection('3', 'Invalid type param');
  }
}
