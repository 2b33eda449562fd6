import { html } from 'lit';
import type { LedgerEntry } from '../../api/ledger.js';
import { cents, relative } from '../../i18n/format.js';
import { methodName } from '../../sections/method-words.js';
import type { BalanceSection } from '../../sections/balance-section.js';
import { forecast } from '../../sections/spending.js';
import { button } from '../../ui/button/button.js';
import { badge } from '../../ui/content/badge.js';
import { card } from '../../ui/content/content.js';
import type { Account } from './account.js';
import type { OverviewHost } from './host.js';
import { trend } from './trend.js';

/** The last balance of each day, oldest first. */
function daily(entries: readonly LedgerEntry[]): readonly number[] {
  const last = new Map<string, number>();
  for (const { at, balanceAfter } of entries.toReversed()) last.set(at.slice(0, 10), Number(balanceAfter));
  return [...last.values()];
}

/** The balance, its course, how long it lasts, and the way to add to it. */
export function balanceCard(host: OverviewHost, balance: BalanceSection, { ledger, reload }: Account) {
  const { t, locale, headingLevel, openPage } = host;
  const entries = ledger.query.data?.items ?? [];
  const soon = reload.query.data?.enabled ? undefined : forecast(entries, 0);
  return card({ title: t('balance.title'), level: headingLevel + 1, actions: balance.badge() }, [
    html`<div class="nx-figure">
      <div class="nx-stack">${balance.view()}</div>
      ${trend(daily(entries))}
    </div>`,
    soon === undefined ? '' : html`<p class="nx-muted">${t('overview.lasts', { when: relative(soon, locale) })}</p>`,
    html`<div class="nx-actions">
      ${button({ label: t('overview.topUp'), look: 'primary', onClick: () => openPage('billing') })}
    </div>`,
  ]);
}

/** Auto reload: on, with its rule in a sentence, or off, with the consequence. */
export function reloadCard(host: OverviewHost, { reload, methods }: Account) {
  const { t, locale, headingLevel, openPage } = host;
  const open = (label: string) =>
    html`<div class="nx-actions">${button({ label, onClick: () => openPage('billing/reload') })}</div>`;
  return card(
    { title: t('overview.reload'), level: headingLevel + 1 },
    reload.query.view(({ enabled, methodId, amount, threshold }) => {
      const method = methods.query.data?.items.find(({ id }) => id === methodId);
      if (!enabled || !method)
        return [
          html`<p>${badge(t('overview.reloadOff'), 'warn')}</p>
            <p>${t('overview.reloadWithout')}</p>`,
          open(t('overview.turnOn')),
        ];
      const rule = { amount: cents(amount, locale), threshold: cents(threshold, locale), method: methodName(t, method) };
      return [
        html`<p>${badge(t('overview.reloadOn'), 'good')}</p>
          <p>${t('overview.reloadRule', rule)}</p>`,
        open(t('overview.viewReload')),
      ];
    }),
  );
}
