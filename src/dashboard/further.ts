import { html } from 'lit';
import { button } from '../ui/button/button.js';
import type { DashboardHost } from './host.js';
import { pageOf } from './pages.js';

/** A link to the requested page, for a person who was led to the first steps instead. */
export function further({ t }: DashboardHost, wanted: string, go: (path: string) => void) {
  const label = t('dashboard.continue', { page: t(`dashboard.${pageOf(wanted).name}`) });
  return html`<div class="nx-actions">${button({ label, onClick: () => go(wanted) })}</div>`;
}
