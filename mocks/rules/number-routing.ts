import type { Routing } from '../world/number-entities.js';
import { digitsOf } from './destinations.js';

const isWritten: Readonly<Record<Routing['voice'], (value: string) => boolean>> = {
  none: () => true,
  tel: (value) => digitsOf(value) !== undefined,
  sip: (value) => /^(sips?:)?[^\s@:]+@[^\s@]+$/.test(value),
  vxml: (value) => /^https?:\/\/\S+$/.test(value),
  app: (value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value),
};

/** The issue of a target for calls, if any (docs/rules.md#number-settings). */
export function voiceIssue({
  voice,
  voiceValue,
}: Pick<Routing, 'voice' | 'voiceValue'>): 'required' | 'invalid_format' | undefined {
  if (voice !== 'none' && !voiceValue) return 'required';
  return isWritten[voice](voiceValue) ? undefined : 'invalid_format';
}

/** The target for calls in the form it is kept in: a phone number becomes plain E.164 digits. */
export const keptTarget = (voice: Routing['voice'], value: string): string =>
  voice === 'none' ? '' : voice === 'tel' ? (digitsOf(value) ?? value) : value;

export const isApplication = isWritten.app;
