import type { Direction } from './direction.js';

/** Marks of isolates; complete pairs are captured and kept. */
const isolates = /([\u2066-\u2068][^\u2066-\u2069]*\u2069)|[\u2066-\u2069]/g;
/** Right-to-left characters, and marks of direction. */
const turning = /[\p{Bidi_C}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const between = (first: string, text: string) => `${first}${text.replace(isolates, '$1')}\u2069`;

/** Keeps a phone number or a code in its own direction inside right-to-left text. */
export const isolate = (text: string): string => between('\u2066', text);

/**
 * A copied text: without marks of direction, and without the spaces that group the digits of a phone number, which some browsers copy
 * as usual ones.
 */
export const forCopying = (text: string): string =>
  text.replace(/\u2066\+[\d\s]+\u2069/g, (number) => number.replace(/\s/g, '')).replace(/[\u2066-\u2069]/g, '');

/** A value that is isolated already. */
const isIsolated = /^[\u2066-\u2068][^\u2066-\u2069]*\u2069$/;

/** A value for a sentence, isolated if it could change the sentence's direction. */
export const inSentence = (value: string, direction: Direction): string =>
  value && !isIsolated.test(value) && (direction === 'rtl' || turning.test(value)) ? between('\u2068', value) : value;
