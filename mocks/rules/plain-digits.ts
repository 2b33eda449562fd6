const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The ASCII digit for a digit of any script: each script has its ten digits in a row, from zero on. */
function valueOf(digit: string): string {
  const plain = digit.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  const code = digit.codePointAt(0)!;
  if (!isDigit(code)) return digit;
  let first = code;
  while (isDigit(first - 1)) first--;
  return String((code - first) % 10);
}

/** An invisible character that nobody types. */
export const filler = '\u2064';

/**
 * A text whose digits of all scripts, full-width and raised ones included, are replaced by ASCII. All characters keep their
 * position: a filler follows a digit that took two.
 */
export const plainDigits = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, (character) =>
    /[\p{Nd}\p{No}]/u.test(character) ? valueOf(character).padEnd(character.length, filler) : character,
  );
