import { html, nothing } from 'lit';
import { button } from '../ui/button/button.js';
import type { NxDashboard } from './dashboard.js';
import { pageOf } from './pages.js';

/** The way to what somebody asked for, who was led to the first steps instead. */
export function further(host: NxDashboard) {
  const { t, entrance } = host;
  const { destination: wanted } = entrance;
  if (!wanted || !entrance.isPassed) return nothing;
  const label = t('dashboard.continue', { page: t(`dashboard.${pageOf(wanted).name}`) });
  return html`<div class="nx-actions">${button({ label, onClick: () => host.go(wanted) })}</div>`;
}
