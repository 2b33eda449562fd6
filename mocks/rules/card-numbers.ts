import { filler, plainDigits } from './plain-digits.js';

/** Up to three characters, visible or not, that people put between the groups of a number. */
const between = String.raw`[\s\p{Cf}\p{Pd}\u2212.,/|_\\·．，／｜＿]{0,3}`;
/** Groups of digits. */
const runs = new RegExp(String.raw`\d(?:${between}\d)*`, 'gu');
const group = new RegExp(`\\d(?:${filler}?\\d)*`, 'g');
/** The characters next to a group that make it part of an identifier. */
const gluedBefore = /(?:_|[\p{L}\d_][-_])$/u;
const gluedAfter = /^[-_]?[\p{L}_]/u;
/** Letters of a hexadecimal key before its last digits; other letters before a number are words. */
const hexBefore = /(?:^|[^\p{L}])[a-f]+$/iu;
const uuids = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;

/** True for a valid Luhn check digit, which every card number has, and one of ten other numbers. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return sum % 10 === 0;
}

/** First digits of cards by their length. Up to fifteen digits could be a phone number, so only certain prefixes count there. */
const short: Readonly<Record<number, RegExp>> = { 13: /^4/, 14: /^3(0[0-5]|[689])/, 15: /^3[47]/ };
const long = /^(3[05-9]|4|5|6|2[2-7])/;

interface Span {
  readonly from: number;
  readonly until: number;
}
interface Group extends Span {
  readonly digits: string;
}

/** The number of groups that a phone number of at most fifteen digits may have here. */
function phoneIn(groups: readonly Group[]): number {
  let length = 0;
  const end = groups.findIndex(({ digits }) => (length += digits.length) > 15);
  return end < 0 ? groups.length : Math.max(1, end);
}

/** The groups of a run that may belong to a card number; the first and the last may be part of a word instead. */
function groupsOf(text: string, run: string, at: number): readonly Group[] {
  const groups = Array.from(run.matchAll(group), ({ 0: written, index }) => {
    const from = at + index;
    return { digits: written.replaceAll(filler, ''), from, until: from + written.length };
  });
  const before = text.slice(Math.max(0, at - 40), at);
  if (before.endsWith('+')) return groups.slice(phoneIn(groups));
  if (gluedBefore.test(before) || hexBefore.test(before)) groups.shift();
  if (gluedAfter.test(text.slice(at + run.length, at + run.length + 2))) groups.pop();
  return groups;
}

/**
 * The longest sequences of groups that form a card number. Any group may start one, because a house number may come before it.
 */
function cardsIn(groups: readonly Group[], atLeast: number): readonly Span[] {
  return groups.flatMap(({ from, digits: begin }, first) => {
    if (!/^[2-6]/.test(begin)) return [];
    let digits = '';
    let until = 0;
    for (let at = first; at < groups.length && digits.length < 19; at++) {
      digits += groups[at]!.digits;
      const { length } = digits;
      if (length >= atLeast && length <= 19 && (short[length] ?? long).test(digits) && passesLuhn(digits))
        ({ until } = groups[at]!);
    }
    return until > 0 ? [{ from, until }] : [];
  });
}

/** False for a text with fewer digits than any card number has. Texts are looked at often, and few have so many. */
function hasEnoughDigits(text: string): boolean {
  if (text.length < 13) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Beyond ASCII, a character may be a digit of another script.
    if ((code > 47 && code < 58) || code > 127) digits++;
  }
  return digits > 12;
}

/** Positions of card numbers in a text whose digits are ASCII. */
function spansIn(plain: string, mayBePhone: boolean): readonly Span[] {
  const text = plain.replace(uuids, (uuid) => 'x'.repeat(uuid.length));
  return Array.from(text.matchAll(runs)).flatMap(({ 0: run, index }) =>
    run.length < 13 ? [] : cardsIn(groupsOf(text, run, index), mayBePhone ? 16 : 13),
  );
}

/**
 * True if a text contains the number of a payment card, of 13 to 19 digits (docs/rules.md#no-card-numbers). `mayBePhone` is for
 * fields of phone numbers or tax numbers, which have up to 15 digits and may pass for a card by chance.
 */
export const holdsCardNumber = (text: string, mayBePhone: boolean): boolean =>
  hasEnoughDigits(text) && spansIn(plainDigits(text), mayBePhone).length > 0;

/** The text for people and logs, in which only the last `shown` digits of each card number remain. */
export function withoutCardNumbers(text: string, mayBePhone = false, shown = 4): string {
  if (!hasEnoughDigits(text)) return text;
  const plain = plainDigits(text);
  const spans = joined(spansIn(plain, mayBePhone));
  if (spans.length === 0) return text;
  let masked = '';
  let done = 0;
  for (const { from, until } of spans) {
    masked += text.slice(done, from) + hidden(plain.slice(from, until).replaceAll(filler, ''), shown);
    done = until;
  }
  masked += text.slice(done);
  // The remaining digits may form another card number with the digits beside them.
  return withoutCardNumbers(masked, mayBePhone, 0);
}

/** Joins spans that overlap. */
function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && span.from < last.until) whole[whole.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
    else whole.push(span);
  }
  return whole;
}

function hidden(number: string, shown: number): string {
  let left = number.replace(/\D/g, '').length - shown;
  return number.replace(/\d/g, (digit) => (left-- > 0 ? '•' : digit));
}
