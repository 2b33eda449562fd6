import { html, nothing } from 'lit';
import { placeholdersIn } from '../../api/templates.js';
import type { Translate } from '../../i18n/catalog.js';
import type { CommonWords } from '../../i18n/common/en.js';
import { isolate } from '../../i18n/isolated.js';
import type { TemplateWords } from '../../i18n/templates/en.js';
import { badge } from '../../ui/content/badge.js';
import { button } from '../../ui/button/button.js';

interface PlacesProps {
  readonly t: Translate<TemplateWords & CommonWords>;
  readonly template: string;
  /** True if a placeholder of this name can be filled in. */
  readonly fits: (name: string) => boolean;
  /** The message for one that can not. */
  readonly misfit?: string;
  /** Placeholders that the template should have, each with a button that adds it. */
  readonly required?: readonly string[];
}

export const placeOf = (name: string): string => `\${${name}}`;

/**
 * The placeholders of a template, those that can not be filled in, and the missing ones.
 *
 * @csspart places - The placeholders of a template.
 */
export function places({ t, template, fits, misfit = '', required: wanted = [] }: PlacesProps) {
  const names = [...new Set(placeholdersIn(template))];
  const missing = wanted.filter((name) => !names.includes(name));
  if (names.length + missing.length === 0) return nothing;
  return html`<div class="nx-places" role="status" part="places">
    <span class="nx-small nx-muted">${t('templates.places')}</span>
    ${names.map((name) => badge(isolate(placeOf(name)), fits(name) ? 'good' : 'danger'))}
    ${missing.map((name) => button({ label: t('templates.insert', { place: isolate(placeOf(name)) }), onClick: insert(name) }))}
    ${names.every(fits) || !misfit ? nothing : html`<span class="nx-error">${misfit}</span>`}
  </div>`;
}

/** Inserts at the caret of the field above, as if the person had typed it. */
const insert = (name: string) => (event: Event) => {
  const control = (event.currentTarget as Element).closest('.nx-template')!.querySelector('textarea')!;
  control.setRangeText(placeOf(name), control.selectionStart, control.selectionEnd, 'end');
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.focus();
};
