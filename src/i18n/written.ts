const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The digits of a script stand in a row of ten, from its zero on; several such rows may follow each other. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0)!;
  let first = code;
  while (isDigit(first - 1)) first--;
  return String((code - first) % 10);
}

/** What nobody sees and a pasted text brings along: marks of direction, spaces without width, soft hyphens. */
export const withoutMarks = (text: string): string => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');

/** Numbers and addresses as people type and paste them, for programs to read: digits of any script, full-width signs, invisible marks. */
export const plainly = (written: string): string =>
  withoutMarks(written)
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : valueOf(digit)));

/** The same without what parts digits for the eye: blanks, and hyphens and dashes of any length. */
export const withoutGaps = (written: string): string => plainly(written).replace(/[\s\p{Pd}\u2212]/gu, '');

/** The digits alone. */
export const digitsOf = (written: string): string => plainly(written).replace(/\D/g, '');
