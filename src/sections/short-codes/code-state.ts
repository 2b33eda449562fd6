import type { TwoFactor } from '../../api/short-codes.js';
import type { Translate } from '../../i18n/catalog.js';
import { isolate } from '../../i18n/isolated.js';
import type { TemplateWords } from '../../i18n/templates/en.js';
import { html } from 'lit';
import { badge } from '../../ui/content/badge.js';

/** The shared code, and a badge if the account uses it. */
export const codeState = (t: Translate<TemplateWords>, { active, shortCode }: Pick<TwoFactor, 'active' | 'shortCode'>) => html`
  <p>
    ${t('templates.code')} <strong>${isolate(shortCode)}</strong>
    ${badge(t(active ? 'templates.active' : 'templates.inactive'), active ? 'good' : 'info')}
  </p>
`;
