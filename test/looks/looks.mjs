// The looks of a story. It is drawn in the first; the others are applied to the drawn story.

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
