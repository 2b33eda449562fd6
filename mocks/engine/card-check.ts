import { ApiError } from '../../src/api/errors.js';
import { holdsCardNumber } from '../rules/card-numbers.js';

/** Fields in which up to fifteen digits are a phone number, a part of one, or a tax number. */
const forPhones = /phone|msisdn|digits|number|pattern|voicevalue|^to$|^from$/i;

/** Items of a list go by the name of the list, and a host's own fields by their place. */
function pathOf(key: string, parent: object, field: string): string {
  if (Array.isArray(parent)) return field;
  return field === 'extensions' ? `extensions.${key}` : key;
}

/** Path of the first field that contains a card number, or undefined. */
function fieldWithCard(value: unknown, field: string): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') {
    return holdsCardNumber(String(value), forPhones.test(field)) ? field : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = fieldWithCard(inner, pathOf(key, value, field)) ?? fieldWithCard(key, '');
    if (found !== undefined) return found || 'cardNumber';
  }
  return undefined;
}

/** Path of the first field that contains a card number, if any (docs/rules.md#no-card-numbers). */
export const cardField = (input: unknown): string | undefined => fieldWithCard(input, '');

/** Refuses input with a card number in any field, before it is kept or logged (docs/rules.md#no-card-numbers). */
export function refuseCardNumbers(input: unknown): void {
  const field = cardField(input);
  if (field !== undefined) throw new ApiError('cardNumber', { fields: { [field]: { code: 'cardNumber' } } });
}
