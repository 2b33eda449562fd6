/** Digits in groups, a space, a dot or a hyphen between them. */
const runs = /\d(?:[\s.\u2010-\u2015-]?\d)*/g;
/** What a run is glued to when it is part of a word or a UUID, or begins with the plus of a phone number. */
const gluedBefore = /(?:[\p{L}_+]|[\p{L}\d_][-_])$/u;
const gluedAfter = /^[-_]?[\p{L}_]/u;

/** Luhn's check digit: what every card number has, and one number of ten besides. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return sum % 10 === 0;
}

/** What a card of a given length begins with. Up to fifteen digits are as long as phone numbers: there only what is sure. */
const short: Readonly<Record<number, RegExp>> = { 13: /^4/, 14: /^3(0[0-5]|[689])/, 15: /^3[47]/ };
const long = /^(3[05-9]|4|5|6|2[2-7])/;

/** Whether some groups of a run, one after the other, make a card number: there may be a house number before it. */
function hasCard(groups: readonly string[], atLeast: number): boolean {
  return groups.some((_, from) => {
    let digits = '';
    for (let at = from; at < groups.length && digits.length < 19; at++) {
      digits += groups[at]!;
      const { length } = digits;
      if (length >= atLeast && length <= 19 && (short[length] ?? long).test(digits) && passesLuhn(digits)) return true;
    }
    return false;
  });
}

/**
 * Whether a text holds the number of a payment card, of 13 to 19 digits (rules, 5). `mayBePhone`: the field is for phone numbers
 * or tax numbers, which have up to 15 digits and may pass for a card by chance.
 */
export const holdsCardNumber = (text: string, mayBePhone: boolean): boolean =>
  text.length >= 13 && !cardRuns(text.normalize('NFKC'), mayBePhone).next().done;

/** The same text for people to read: of a run of digits with a card number in it, the last four. */
export function withoutCardNumbers(text: string, mayBePhone = false): string {
  if (!holdsCardNumber(text, mayBePhone)) return text;
  let masked = text.normalize('NFKC');
  for (const { run, index } of cardRuns(masked, mayBePhone)) {
    const hidden = run.slice(0, -4).replace(/\d/g, '•') + run.slice(-4);
    masked = masked.slice(0, index) + hidden + masked.slice(index + run.length);
  }
  return masked;
}

/** The runs of digits that hold a card number. */
function* cardRuns(plain: string, mayBePhone: boolean): Generator<{ readonly run: string; readonly index: number }, undefined> {
  for (const { 0: run, index } of plain.matchAll(runs)) {
    if (run.length < 13) continue;
    const glued =
      gluedBefore.test(plain.slice(Math.max(0, index - 2), index)) ||
      gluedAfter.test(plain.slice(index + run.length, index + run.length + 2));
    if (!glued && hasCard(run.split(/\D/), mayBePhone ? 16 : 13)) yield { run, index };
  }
}
