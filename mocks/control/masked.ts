import { hash } from '../collections/hash.js';
import { withoutCardNumbers } from '../rules/card-numbers.js';

/** Names of fields that prove who somebody is, or that pay. */
const secret = /password|secret|token|nonce|authorization|^(sig|pin)$/i;
/** Fields of phone numbers, whose digits may pass for a short card number by chance. */
export const isPhoneField = (name: string): boolean => /phone|msisdn|number|^(to|from)$/i.test(name);

const isSecret = (name: string, value: string): boolean =>
  value !== '' && (secret.test(name) || (name === 'code' && /^\d+$/.test(value)));

/** A secret for people: two that differ are told apart, and neither can be used. */
export const hidden = (value: string): string => `•••${hash(value).toString(16).slice(0, 4)}`;

/** Data for people to look at, without secrets and card numbers (docs/rules.md#no-card-numbers). */
export function masked(data: unknown, name = ''): unknown {
  if (typeof data === 'string') return isSecret(name, data) ? hidden(data) : withoutCardNumbers(data, isPhoneField(name));
  if (typeof data === 'number') return isSecret(name, String(data)) ? hidden(String(data)) : data;
  if (Array.isArray(data)) return data.map((it) => masked(it, name));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, masked(value, key)]));
}
