import { html } from 'lit';
import { together } from '../../core/query.js';
import { cents, days } from '../../i18n/format.js';
import { methodName } from '../../sections/method-words.js';
import type { BalanceSection } from '../../sections/balance-section.js';
import { dailyBalances } from '../../sections/daily-balances.js';
import { forecast, secondsADay } from '../../sections/spending.js';
import { button } from '../../ui/button/button.js';
import { badge } from '../../ui/content/badge.js';
import { card } from '../../ui/content/content.js';
import { span } from '../../sections/attention/account-readings.js';
import type { Account } from './account.js';
import type { OverviewHost } from './host.js';
import { trend } from './trend.js';

/** The balances of the last days, or as far back as the known entries reach. */
function course({ ledger, today }: Account): readonly number[] {
  const { items = [], next } = ledger.query.data ?? {};
  const until = today.toISOString().slice(0, 10);
  const oldest = Date.parse(items.at(-1)?.at.slice(0, 10) ?? until);
  const known = next ? (Date.parse(until) - oldest) / (secondsADay * 1000) : span;
  return dailyBalances(items, until, Math.min(span, known)).map(({ balance }) => Number(balance));
}

/** The balance, its course, how long it lasts, and the way to add to it. */
export function balanceCard(host: OverviewHost, balance: BalanceSection, account: Account) {
  const { ledger, reload } = account;
  const { t, locale, headingLevel, openPage } = host;
  const entries = ledger.query.data?.items ?? [];
  const soon = reload.query.data?.enabled ? undefined : forecast(entries, 0);
  return card({ title: t('balance.title'), level: headingLevel + 1, actions: balance.badge() }, [
    html`<div class="nx-figure">
      <div class="nx-stack">${balance.brief()}</div>
      ${trend(course(account))}
    </div>`,
    soon ? html`<p class="nx-muted">${t('overview.lasts', { days: days(soon / secondsADay, locale) })}</p>` : '',
    ledger.query.error ? ledger.query.view(() => '') : '',
    html`<div class="nx-actions">
      ${button({ label: t('attention.topUp'), look: 'primary', onClick: () => openPage('billing') })}
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
    together([reload.query, methods.query], () => {
      const { enabled, methodId, amount, threshold } = reload.query.data!;
      if (!enabled)
        return [
          html`<p>${badge(t('overview.reloadOff'), 'warn')}</p>
            <p>${t('overview.reloadWithout')}</p>`,
          open(t('attention.turnOn')),
        ];
      const method = methods.query.data?.items.find(({ id }) => id === methodId);
      const rule = { amount: cents(amount, locale), threshold: cents(threshold, locale) };
      const words = method
        ? t('overview.reloadRule', { ...rule, method: methodName(t, method) })
        : t('overview.reloadAlone', rule);
      return [
        html`<p>${badge(t('overview.reloadOn'), 'good')}</p>
          <p>${words}</p>`,
        open(t('attention.viewReload')),
      ];
    }),
  );
}
