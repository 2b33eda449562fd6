import { drawIfFree } from './forms.js';
import { languageIn, localeAround } from './language.js';
import type { Shell, Texts } from './shell.js';

/** Written by the build. */
declare const shells: Readonly<Record<string, Shell>>;
declare const texts: Texts;

/** A language (ISO 639-1) with its texts by key: `nexmo-account-kit/early/de.js`. */
export interface EarlyTexts {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Draws the form of each `<nx-signup>` of the page before its code is there, if the page speaks this language: English, or that of
 * `spoken`. Import `nexmo-account-kit/hydrate.js` with the elements, so that they take over what a person has entered by then.
 *
 * @returns A function that takes the forms away again, for code that does not come.
 */
export function drawEarly(spoken: EarlyTexts = { language: 'en', texts }): () => void {
  const { 'nx-signup': shell } = shells;
  const isSpoken = (it: Element) => (languageIn(localeAround(it)) || 'en') === spoken.language;
  const ends = [...document.querySelectorAll('nx-signup')].map((it) =>
    shell && isSpoken(it) ? drawIfFree(it, shell, spoken.language, { ...texts, ...spoken.texts }) : undefined,
  );
  return () => ends.forEach((end) => end?.());
}
