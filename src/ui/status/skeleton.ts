import { html } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { CommonWords } from '../../i18n/common/en.js';

/** The placeholder of content that is loading. */
export const skeleton = (t: Translate<CommonWords>) => html`
  <div class="nx-skeleton" part="loading" role="status">
    <span class="nx-hidden">${t('state.loading')}</span>
    <div class="nx-bar"></div>
    <div class="nx-bar"></div>
    <div class="nx-bar"></div>
  </div>
`;
