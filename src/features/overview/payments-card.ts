import { Lazy } from '../../core/lazy.js';
import { button } from '../../ui/button/button.js';
import { card } from '../../ui/content/content.js';
import type { Account } from './account.js';
import type { OverviewHost } from './host.js';

/** The newest payments, with the way to all of them. */
export class PaymentsCard {
  readonly #payments: Lazy;

  constructor(
    private readonly host: OverviewHost,
    account: Account,
  ) {
    this.#payments = new Lazy(host, async () => (await import('./lazy.js')).recentPayments(host, account));
  }

  view() {
    const { t, headingLevel, openPage } = this.host;
    const all = button({ label: t('overview.viewAll'), look: 'link', onClick: () => openPage('billing') });
    return card({ title: t('overview.payments'), level: headingLevel + 1, actions: all }, this.#payments.view());
  }
}
