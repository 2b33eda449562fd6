// How a story may look. It is drawn in the first; the others are put on as it stands.

/** @typedef {{ locale: 'en' | 'ar', theme: 'light' | 'dark', contrast: 'normal' | 'more' }} Look */

/** @type {readonly Pick<Look, 'theme' | 'contrast'>[]} */
const themes = [
  { theme: 'light', contrast: 'normal' },
  { theme: 'dark', contrast: 'normal' },
  { theme: 'dark', contrast: 'more' },
  { theme: 'light', contrast: 'more' },
];

/** @type {readonly Look[]} */
export const looks = /** @type {const} */ (['en', 'ar']).flatMap((locale) => themes.map((look) => ({ locale, ...look })));

/** @param {Look} look */
export const nameOfLook = ({ locale, theme, contrast }) => `${locale} ${theme} ${contrast}`;
