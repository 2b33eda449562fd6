import { html } from 'lit';
import { getUsageTotals, type UsageTotals } from '../../api/usage.js';
import { Query } from '../../core/query.js';
import { day, number, percent, shortDay } from '../../i18n/format.js';
import { Chart, type ChartPoint } from '../../ui/chart/chart.js';
import { stats } from '../../ui/content/stats.js';
import type { Amounts } from '../../sections/amounts.js';
import type { UsageHost } from './host.js';
import type { Search } from './search.js';

/** Requests to a product, in totals and by day. */
export class Totals {
  readonly #totals: Query<typeof getUsageTotals>;
  readonly #chart: Chart;
  #of: UsageTotals | undefined;
  #points: readonly ChartPoint[] = [];

  constructor(
    private readonly host: UsageHost,
    search: Search,
    private readonly amounts: Amounts,
  ) {
    this.#totals = new Query(host, getUsageTotals, () => search.summed);
    this.#chart = new Chart(host);
  }

  view() {
    return this.#totals.view((totals) => html`${this.#sums(totals)} ${this.amounts.note()} ${this.#drawn(totals)}`);
  }

  #sums({ total: { requests, failed, cost } }: UsageTotals) {
    const { t, locale } = this.host;
    const share = percent(requests > 0 ? failed / requests : 0, locale);
    return stats([
      [t('usage.requests'), number(requests, locale)],
      [t('usage.failed'), t('usage.failedShare', { failed: number(failed, locale), share })],
      [t('usage.cost'), this.amounts.sum(cost)],
    ]);
  }

  #drawn(totals: UsageTotals) {
    const { t, locale } = this.host;
    if (totals !== this.#of)
      this.#points = totals.days.map((it) => ({ at: Date.parse(it.day), values: [it.requests, it.failed] }));
    this.#of = totals;
    return this.#chart.view({
      id: 'usage-chart',
      title: t('usage.perDay'),
      time: t('usage.day'),
      series: [t('usage.all'), t('usage.failed')],
      points: this.#points,
      formatTime: (at) => day(at, locale, 'UTC'),
      formatTick: (at) => shortDay(at, locale),
      locale,
      t,
    });
  }
}
