import { extensionId, longestExtension, mostExtensions } from '../../api/extension-limits.js';
import type { HostField } from './host-field.js';

type Declared = Readonly<Partial<Record<keyof HostField, unknown>>>;

const kinds: readonly unknown[] = ['text', 'choice', 'checkbox'];

/** Rules of a declared field: true for a right one, and the words for the host's developer about a wrong one. */
const rules: readonly [isRight: (field: Declared, others: readonly HostField[]) => boolean, words: string][] = [
  [
    ({ id }) => typeof id === 'string' && extensionId.test(id),
    'its id must be a small letter, then up to 39 letters, digits, _ and -.',
  ],
  [({ id }, others) => !others.some((it) => it.id === id), 'there is a field of this id before it.'],
  [(_, others) => others.length < mostExtensions, `there are ${mostExtensions} fields before it, and no more are kept.`],
  [({ label }) => isHostText(label), 'its label must be a text.'],
  [({ kind }) => kinds.includes(kind), 'its kind must be text, choice or checkbox.'],
  [({ required }) => required === undefined || typeof required === 'boolean', 'required must be true or false.'],
  [({ hint }) => hint === undefined || isHostText(hint), 'its hint must be a text.'],
  [({ missing }) => missing === undefined || isHostText(missing), 'the words for a missing answer must be a text.'],
  [({ invalid }) => invalid === undefined || isHostText(invalid), 'the words for an invalid answer must be a text.'],
  [
    ({ kind, options }) => (kind === 'choice' ? areOptions(options) : options === undefined),
    'a choice, and nothing else, has options: texts by their values.',
  ],
  [
    ({ maxLength }) => maxLength === undefined || isLength(maxLength),
    `maxLength must be a whole number from 1 to ${longestExtension}.`,
  ],
  [({ pattern }) => pattern === undefined || isPattern(pattern), 'its pattern must be a regular expression.'],
];

/** The first thing that is wrong in a declaration, in words for the host's developer. */
export function wrongIn(field: unknown, others: readonly HostField[]): string | undefined {
  const declared: Declared = typeof field === 'object' && field !== null ? field : {};
  return rules.find(([isRight]) => !isRight(declared, others))?.[1];
}

/** The expression of a pattern, which stands for the whole text. */
export const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
/** A text for every language, or texts by their languages. */
const isHostText = (value: unknown) => isText(value) || (isFilled(value) && Object.values(value).every(isText));
const isLength = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= longestExtension;
const isFilled = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;
const areOptions = (value: unknown) => isFilled(value) && Object.entries(value).every(isOption);
const isOption = ([value, label]: [string, unknown]) => value !== '' && value.length <= longestExtension && isHostText(label);

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && whole(value) instanceof RegExp;
  } catch {
    return false;
  }
}
