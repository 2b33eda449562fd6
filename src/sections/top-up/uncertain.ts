import { html } from 'lit';
import { button } from '../../ui/button/button.js';
import { notice } from '../../ui/content/notice.js';
import type { TopUpSection } from './top-up-section.js';

/** Asked, and no answer: the person is told so, and asks again without any risk of paying twice. */
export function uncertain({ paying, host }: TopUpSection) {
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
