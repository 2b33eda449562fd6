import { html } from 'lit';
import { listLedger } from '../../api/ledger.js';
import { largestPage } from '../../api/limits.js';
import { getAutoReload } from '../../api/settings.js';
import type { AnyEndpoint } from '../../api/endpoint.js';
import { Query, together } from '../../core/query.js';
import { cents, day } from '../../i18n/format.js';
import { Amounts } from '../../sections/amounts.js';
import type { BalanceSection } from '../../sections/balance-section.js';
import { spentIn } from '../../sections/spending.js';
import type { TopUpSection } from '../../sections/top-up/top-up-section.js';
import { stats, type Stat } from '../../ui/content/stats.js';
import { statStyles } from '../../ui/content/stats.styles.js';
import type { BillingHost } from './host.js';

/** Days of spending that are summed up. */
const span = 30;

/** The account's money in figures: the balance, and, as far as the person may see them, spending, auto reload and the last payment. */
class Standing {
  readonly #ledger: Query<typeof listLedger>;
  readonly #reload: Query<typeof getAutoReload>;
  readonly #amounts: Amounts;

  constructor(
    private readonly host: BillingHost,
    private readonly balance: BalanceSection,
    private readonly topUp: TopUpSection,
  ) {
    const asked =
      <I>(endpoint: AnyEndpoint, input: I) =>
      () =>
        host.client?.can(endpoint) && host.access.canAsk(endpoint) ? input : undefined;
    this.#ledger = new Query(host, listLedger, asked(listLedger, { size: largestPage }));
    this.#reload = new Query(host, getAutoReload, asked(getAutoReload, {}));
    this.#amounts = new Amounts(host, balance.currency);
  }

  view() {
    // A figure whose call has failed is left out, and the failure is drawn below the page.
    const waits = [this.#ledger, this.#reload, this.topUp.history].filter(({ isLoading }) => isLoading);
    const figures = () => stats([this.balance.stat(), this.#spent, this.#reloads, this.#last].filter((it) => it !== undefined));
    return together(waits, () => html`<div>${figures()}</div>`, 'stats');
  }

  get #spent(): Stat | undefined {
    const { t, locale } = this.host;
    const found = spentIn(this.#ledger.data?.items ?? [], span);
    if (!found) return undefined;
    return {
      name: t('billing.spent'),
      value: this.#amounts.sum(found.amount),
      note: t('billing.since', { day: day(found.since, locale) }),
    };
  }

  get #reloads(): Stat | undefined {
    const { t, locale } = this.host;
    const { data } = this.#reload;
    if (!data) return undefined;
    const rule = { amount: cents(data.amount, locale), threshold: cents(data.threshold, locale) };
    return {
      name: t('billing.reload'),
      value: t(data.enabled ? 'billing.on' : 'billing.off'),
      note: data.enabled && t('billing.rule', rule),
    };
  }

  get #last(): Stat | undefined {
    const { t, locale } = this.host;
    const found = this.topUp.history.data?.items.find(({ status }) => status === 'succeeded');
    return found && { name: t('billing.last'), value: cents(found.amount, locale), note: day(found.createdAt, locale) };
  }
}

export const standing = (host: BillingHost, balance: BalanceSection, topUp: TopUpSection) => ({
  make: () => new Standing(host, balance, topUp),
  words: [],
  styles: [statStyles],
});
