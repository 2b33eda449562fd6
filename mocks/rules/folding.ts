/** Full case folding of Unicode: `ß`, `ẞ` and `SS` are one, and so are `ς` and `Σ`; the dotless `ı` is no `i`. */
const folded = (text: string): string =>
  text
    .split('ı')
    .map((part) => part.toLowerCase().toUpperCase().toLowerCase())
    .join('ı')
    .replaceAll('ς', 'σ');

/**
 * Two company names are the same if they differ in case, in the form of their letters (`ﬁ`, full width), in spaces or in marks that
 * nobody sees (docs/rules.md#company-names).
 */
export const foldedName = (name: string): string =>
  folded(name.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')).normalize('NFKC');

/** Two e-mail addresses are the same if they differ in case alone. */
export const foldedEmail = (email: string): string => email.toLowerCase();
