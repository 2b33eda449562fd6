/** The names of a template's placeholders: `pin` for `${pin}`. */
export const placeholdersIn = (template: string): readonly string[] =>
  Array.from(template.matchAll(/\$\{([^}]*)\}/g), ([, name = '']) => name);

/** Parameters of the API itself, which can not be values of a template. */
const reserved: ReadonlySet<string> = new Set(
  'api_key api_secret sig timestamp to status-report-req client-ref template type'.split(' '),
);

/** True if a parameter of the API can fill in a placeholder of this name. */
export const isFillable = (name: string): boolean => /^[\w-]+$/.test(name) && !reserved.has(name);

/** True if a message for two-factor authentication has a placeholder for the PIN, and no other. */
export const hasPinAlone = (message: string): boolean => {
  const names = placeholdersIn(message);
  return names.length > 0 && names.every((name) => name === 'pin');
};

/** True if the API's parameters can fill in all placeholders of an alert's templates. */
export const canBeFilled = (templates: readonly string[]): boolean => templates.flatMap(placeholdersIn).every(isFillable);

/** The pieces of a template: texts, and placeholders by name. */
export const piecesOf = (template: string): readonly (string | { readonly place: string })[] =>
  template
    .split(/(\$\{[^}]*\})/)
    .filter(Boolean)
    .map((piece) => (/^\$\{[^}]*\}$/.test(piece) ? { place: piece.slice(2, -1) } : piece));

/** True for a toll-free number or an e-mail address, where people who were texted find help. */
export const isSupportInfo = (text: string): boolean =>
  /^[^\s@]+@[^\s.]+\.\S+$/.test(text) || /^1?8(00|33|44|55|66|77|88)\d{7}$/.test(text.replace(/[^\d]/g, ''));
