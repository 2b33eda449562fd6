const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The value of a digit: each script has its ten digits in a row, from zero on, and several such rows may follow each other. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0)!;
  let first = code;
  while (isDigit(first - 1)) first--;
  return String((code - first) % 10);
}

/** The text without invisible characters that pasting brings along: marks of direction, zero-width spaces, soft hyphens. */
export const withoutMarks = (text: string): string => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');

/**
 * A typed or pasted number or address for programs: digits of any script and full-width signs become ASCII, invisible marks are
 * removed.
 */
export const plainly = (written: string): string =>
  withoutMarks(written)
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : valueOf(digit)));

/** The same without separators between digits: blanks, hyphens and dashes of any length. */
export const withoutGaps = (written: string): string => plainly(written).replace(/[\s\p{Pd}\u2212]/gu, '');

/** Only the digits. */
export const digitsOf = (written: string): string => plainly(written).replace(/\D/g, '');
