import { en as paid } from '../i18n/declines/en.js';
import { en as newMethod } from '../i18n/new-method/en.js';
import { en as pin } from '../i18n/pin/en.js';
import { en as search } from '../i18n/number-search/en.js';
import { en as signIn } from '../i18n/sign-in/en.js';
import { en as signup } from '../i18n/signup/en.js';
import { en as topUp } from '../i18n/top-up/en.js';

/** The texts of a language, as `nexmo-account-kit/locales/de.js` has them. */
export type Texts = Readonly<Record<string, string>>;

const english: Texts = { ...newMethod, ...paid, ...pin, ...search, ...signIn, ...signup, ...topUp };

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A text with anything in the place of its parameters. */
const pattern = (text: string): string =>
  text
    .split(/\{\{[^}]*\}\}/)
    .map(literal)
    .join('.+');

/** Finds the name of a control, or a sentence, by the key of its text; in any of its plural forms. */
export type Names = (key: string) => RegExp;

/** The names in a language: English unless other texts are given. A text that they lack is English, as on the screen. */
export function namesIn(texts: Texts = {}): Names {
  const all = { ...english, ...texts };
  return (key) => {
    const forms = Object.keys(all).filter((it) => it === key || it.startsWith(`${key}_`));
    if (forms.length === 0) throw new Error(`The kit has no text “${key}”`);
    return new RegExp(`^(?:${forms.map((it) => pattern(all[it]!)).join('|')})$`);
  };
}
