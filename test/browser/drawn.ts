import { html, render, type TemplateResult } from 'lit';
import { commonWords } from '../../src/i18n/common/words.js';
import { fieldWords } from '../../src/i18n/fields/words.js';
import type { CommonWords } from '../../src/i18n/common/en.js';
import type { FieldWords } from '../../src/i18n/fields/en.js';
import { loadWords, translator } from '../../src/i18n/i18n.js';

void loadWords(commonWords, 'en');
void loadWords(fieldWords, 'en');

export const t = translator<CommonWords & FieldWords>('en');
/** The properties that a form gives each of its fields. */
export const props = { id: 'field-x', name: 'x', label: 'X', error: '', locale: 'en', t };

/** A part in a form, with a button after it. */
export function drawn(part: TemplateResult): HTMLFormElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const stay = (event: Event) => event.preventDefault();
  render(html`<form @submit=${stay}>${part}<button>Go on</button></form>`, place);
  return place.querySelector('form')!;
}
