import { directionOf } from '../../i18n/direction.js';
import { inSentence } from '../../i18n/isolated.js';
import type { HostText } from './host-field.js';

/** A host's text in a language: that of its region, of the language, in English, or else the first. */
export function textIn(text: HostText, locale: string): string {
  if (typeof text === 'string') return isolated(text, locale);
  const [language = ''] = locale.split('-');
  return isolated(text[locale] ?? text[language] ?? text['en'] ?? Object.values(text)[0] ?? '', locale);
}

/** A text may be in another language than the element, and keeps its own direction. */
const isolated = (text: string, locale: string) => inSentence(text, directionOf(locale));

const marks = '?؟？!:：.…。';

/** A label in a message, where the mark at its end would be in the way: “How did you hear of us?: Choose an answer.” */
export function nameIn(label: string): string {
  const close = label.endsWith('\u2069') ? '\u2069' : '';
  let end = label.length - close.length;
  while (end > 0 && marks.includes(label[end - 1]!)) end--;
  return label.slice(0, end) + close;
}
