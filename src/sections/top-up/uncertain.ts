import { html } from 'lit';
import { button } from '../../ui/button/button.js';
import { notice } from '../../ui/content/notice.js';
import type { TopUpFlow } from './flow.js';
import type { Paying } from './paying.js';

/** Explains that no answer came, and offers to ask again, which can not charge twice. */
export function uncertain({ host }: TopUpFlow, paying: Paying) {
  const { t } = host;
  return notice(
    'danger',
    [
      html`<p>${t('topUp.uncertain')}</p>`,
      html`<div class="nx-actions">
        ${button({ label: t('topUp.askAgain'), look: 'primary', onClick: () => void paying.again() })}
      </div>`,
    ],
    t('topUp.uncertainTitle'),
  );
}
