import { html } from 'lit';
import { button } from '../ui/button/button.js';
import type { DashboardHost } from './host.js';
import { pageOf, titleOf } from './pages.js';

/** A link to the requested page, for a person who was led to the first steps instead. */
export function further(host: DashboardHost, wanted: string, go: (path: string) => void) {
  const label = host.t('dashboard.continue', { page: titleOf(host, pageOf(wanted, host.siteMap.pages).name) });
  return html`<div class="nx-actions">${button({ label, onClick: () => go(wanted) })}</div>`;
}
