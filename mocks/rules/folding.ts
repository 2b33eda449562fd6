/** Full case folding of Unicode: `ß`, `ẞ` and `SS` are equal, and so are `ς` and `Σ`; the dotless `ı` is no `i`. */
const folded = (text: string): string =>
  text
    .split('ı')
    .map((part) => part.toLowerCase().toUpperCase().toLowerCase())
    .join('ı')
    .replaceAll('ς', 'σ');

/**
 * A company name for comparison: case, forms of letters (`ﬁ`, full width), spaces and invisible marks are ignored
 * (docs/rules.md#company-names).
 */
export const foldedName = (name: string): string =>
  folded(name.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')).normalize('NFKC');

/** An e-mail address for comparison: only case is ignored. */
export const foldedEmail = (email: string): string => email.toLowerCase();
