import type { WireRequest } from '../../../src/api/wire.js';
import { isPhoneField } from '../../control/masked.js';
import { withoutCardNumbers } from '../../rules/card-numbers.js';
import type { Call } from '../store.js';

/** The headers that a call depends on. */
const telling = ['authorization', 'content-type'];

/** A call as its world keeps it: with the schemes' test number in the place of card numbers, which is refused alike, and of a snapshot nothing, for the world that comes of it is kept itself. */
export function recordedCall({ method, url, headers, body = '' }: WireRequest): Omit<Call, 'at' | 'status'> {
  const kept = url.startsWith('/_mock/snapshot') ? '' : body;
  const own = telling.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]] as const]));
  const [path = '', query] = url.split(/\?([^]*)/, 2);
  return {
    method,
    url: query === undefined ? url : `${withoutCards(path)}?${withoutCards(query, pairsWithoutCards)}`,
    headers: Object.fromEntries(own),
    body: withoutCards(kept, /^\s*[{[]/.test(kept) ? jsonWithoutCards : pairsWithoutCards),
  };
}

/** The schemes' test number, which stands for any card number and is refused as one. */
export const testNumber = '4111111111111111';

function withTestNumber(text: string, mayBePhone = false): string {
  const masked = withoutCardNumbers(text, mayBePhone, 0);
  return masked === text ? text : masked.replace(/•[•\s-]*•/g, testNumber);
}

const plainly = (text: string): string => withTestNumber(text);

/** The text without card numbers (docs/rules.md#no-card-numbers). One that seems to have any is looked at field by field. */
const withoutCards = (text: string, byField = plainly): string => (plainly(text) === text ? text : byField(text));

const pairsWithoutCards = (text: string): string =>
  new URLSearchParams(
    [...new URLSearchParams(text)].map(([name, it]) => [plainly(name), withTestNumber(it, isPhoneField(name))]),
  ).toString();

function jsonWithoutCards(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), (name, value: unknown) =>
      typeof value === 'string' ? withTestNumber(value, isPhoneField(name)) : numberWithoutCard(name, value),
    );
  } catch {
    return plainly(text);
  }
}

const numberWithoutCard = (name: string, value: unknown): unknown => {
  if (typeof value !== 'number') return value;
  const kept = withTestNumber(String(value), isPhoneField(name));
  return kept === String(value) ? value : kept;
};
