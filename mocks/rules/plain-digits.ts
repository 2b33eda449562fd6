const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/** What a digit of any script stands for: each script has them in a row of ten, from its zero on. */
function valueOf(digit: string): string {
  const plain = digit.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  const code = digit.codePointAt(0)!;
  if (!isDigit(code)) return digit;
  let first = code;
  while (isDigit(first - 1)) first--;
  return String((code - first) % 10);
}

/** Nothing that is seen, and that nobody writes. */
export const filler = '\u2064';

/**
 * A text with the digits of all scripts, full-width and raised ones among them, as those of ASCII. Every character stays at its
 * place: where a digit took two, a filler follows.
 */
export const plainDigits = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, (character) =>
    /[\p{Nd}\p{No}]/u.test(character) ? valueOf(character).padEnd(character.length, filler) : character,
  );
