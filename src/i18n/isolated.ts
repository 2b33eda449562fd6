import type { Direction } from './direction.js';

/** Marks of isolates; those that belong together are kept. */
const isolates = /([\u2066-\u2068][^\u2066-\u2069]*\u2069)|[\u2066-\u2069]/g;
/** What is written from right to left, and marks that say which way text goes. */
const turning = /[\p{Bidi_C}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const between = (first: string, text: string) => `${first}${text.replace(isolates, '$1')}\u2069`;

/** Keeps a phone number or a code in its own direction inside right-to-left text. */
export const isolate = (text: string): string => between('\u2066', text);

/** What bears its marks already. */
const isIsolated = /^[\u2066-\u2068][^\u2066-\u2069]*\u2069$/;

/** A value inside a sentence, which it cannot turn around; untouched where it could not anyway. */
export const inSentence = (value: string, direction: Direction): string =>
  value && !isIsolated.test(value) && (direction === 'rtl' || turning.test(value)) ? between('\u2068', value) : value;
