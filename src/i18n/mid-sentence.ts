/**
 * A label inside a sentence: “Company name” becomes “company name”. Abbreviations (“VAT number”) keep their capitals, and so do
 * German nouns.
 */
export const inMidSentence = (label: string, locale: string): string =>
  /^de\b/i.test(locale) || /^\p{Lu}\P{Ll}/u.test(label)
    ? label
    : label.replace(/^\p{Lu}/u, (first) => first.toLocaleLowerCase(locale));
