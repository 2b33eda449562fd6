import { html } from 'lit';
import { getApiKey } from '../../api/api-key.js';
import type { AnyEndpoint } from '../../api/endpoint.js';
import { listLedger } from '../../api/ledger.js';
import { rentNumber } from '../../api/numbers.js';
import { addUser } from '../../api/people.js';
import { button } from '../../ui/button/button.js';
import { card } from '../../ui/content/content.js';
import type { OverviewHost } from './host.js';

const actions = [
  { name: 'buy', page: 'buy-numbers', needs: rentNumber },
  { name: 'addUser', page: 'users', needs: addUser },
  { name: 'apiSettings', page: 'api', needs: getApiKey },
  { name: 'activity', page: 'billing/activity', needs: listLedger },
] as const satisfies readonly { readonly name: string; readonly page: string; readonly needs: AnyEndpoint }[];

/** The most frequent tasks, if the backend offers them and the person may do them. */
export function actionsCard({ t, headingLevel, openPage, client, access }: OverviewHost) {
  const offered = actions.filter(({ needs }) => client?.can(needs) && access.may(needs));
  if (offered.length === 0) return '';
  return card(
    { title: t('overview.actions'), level: headingLevel + 1 },
    html`<ul class="nx-list">
      ${offered.map(
        ({ name, page }) =>
          html`<li>${button({ label: t(`overview.${name}`), look: 'link', onClick: () => openPage(page) })}</li>`,
      )}
    </ul>`,
  );
}
