/** The names in a template: `${pin}` is one. */
export const placeholdersIn = (template: string): readonly string[] =>
  Array.from(template.matchAll(/\$\{([^}]*)\}/g), ([, name = '']) => name);

/** Parameters of the API's own, which no template can fill in. */
const reserved: ReadonlySet<string> = new Set(
  'api_key api_secret sig timestamp to status-report-req client-ref template type'.split(' '),
);

/** Whether a parameter of the API can fill in the place of this name. */
export const isFillable = (name: string): boolean => /^[\w-]+$/.test(name) && !reserved.has(name);

/** Whether a message for two-factor authentication has a place for the PIN, and for nothing else. */
export const hasPinAlone = (message: string): boolean => {
  const names = placeholdersIn(message);
  return names.length > 0 && names.every((name) => name === 'pin');
};

/** Whether an alert's templates can be filled in by the API's parameters. */
export const canBeFilled = (templates: readonly string[]): boolean => templates.flatMap(placeholdersIn).every(isFillable);

/** What a template is made of: words, and the places between them by their names. */
export const piecesOf = (template: string): readonly (string | { readonly place: string })[] =>
  template
    .split(/(\$\{[^}]*\})/)
    .filter(Boolean)
    .map((piece) => (/^\$\{[^}]*\}$/.test(piece) ? { place: piece.slice(2, -1) } : piece));

/** A toll-free number or an e-mail address: where people who have been texted find help. */
export const isSupportInfo = (text: string): boolean =>
  /^[^\s@]+@[^\s.]+\.\S+$/.test(text) || /^1?8(00|33|44|55|66|77|88)\d{7}$/.test(text.replace(/[^\d]/g, ''));
