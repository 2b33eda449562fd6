import { html } from 'lit';
import { getEventAlerts, getTwoFactor } from '../../api/short-codes.js';
import { button } from '../../ui/button/button.js';
import type { SearchHost } from './host.js';

const programmes = [
  { page: 'two-factor', words: 'search.forTwoFactor', needs: getTwoFactor },
  { page: 'event-alerts', words: 'search.forAlerts', needs: getEventAlerts },
] as const;

function links(host: SearchHost) {
  const { t, client } = host;
  const offered = programmes.filter(({ needs }) => client?.can(needs));
  if (offered.length === 0) return '';
  return html`<details>
    <summary>${t('search.shortCode')}</summary>
    <div class="nx-actions">
      ${offered.map(({ page, words }) => button({ label: t(words), onClick: () => host.emit('nx-page-requested', { page }) }))}
    </div>
  </details>`;
}

/** The way to the short codes that customers share, for which people look among the numbers. */
export const shortCodes = (host: SearchHost) => ({ make: () => ({ view: () => links(host) }), words: [], styles: [] });
