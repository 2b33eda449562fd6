import { html } from 'lit';
import { getUsageTotals, type UsageTotals } from '../../api/usage.js';
import type { Product } from '../../api/choices.js';
import { Query } from '../../core/query.js';
import { change, day, number, percent, shortDay } from '../../i18n/format.js';
import { Chart, type ChartPoint } from '../../ui/chart/chart.js';
import { plane } from '../../ui/content/plane.js';
import { stats } from '../../ui/content/stats.js';
import type { Amounts } from '../../sections/amounts.js';
import { withSlots } from '../../sections/host-slots.js';
import type { UsageHost } from './host.js';
import type { Search } from './search.js';

/** Requests to a product, in totals and by day. */
export class Totals {
  readonly #totals: Query<typeof getUsageTotals>;
  readonly #before: Query<typeof getUsageTotals>;
  readonly #chart: Chart;
  #shown: { readonly of: Product; readonly totals: UsageTotals } | undefined;
  #points: readonly ChartPoint[] = [];

  constructor(
    private readonly host: UsageHost,
    private readonly search: Search,
    private readonly amounts: Amounts,
  ) {
    this.#totals = new Query(host, getUsageTotals, () => search.summed);
    this.#before = new Query(host, getUsageTotals, () => search.compared);
    this.#chart = new Chart(host);
    host.addController({ sessionEnded: () => (this.#shown = undefined) });
  }

  view() {
    const { data, isLoading } = this.#totals;
    if (data && data !== this.#shown?.totals) this.#show(data);
    // Other days of the same product: the former ones stay until they come, and with them the pressed button.
    if (isLoading && this.#shown?.of === this.search.product) return this.#page(this.#shown.totals);
    return this.#totals.view((totals) => this.#page(totals), 'stats', 'chart');
  }

  #show(totals: UsageTotals) {
    this.#shown = { of: this.search.product, totals };
    this.#points = totals.days.map(({ day, requests, failed }) => ({ at: Date.parse(day), values: [requests - failed, failed] }));
  }

  #page(totals: UsageTotals) {
    return withSlots('totals', [this.#sums(totals), this.amounts.note(), plane(this.#drawn())]);
  }

  #sums({ total: { requests, failed, cost } }: UsageTotals) {
    const { t, locale } = this.host;
    const share = percent(requests > 0 ? failed / requests : 0, locale);
    return stats([
      { name: t('usage.requests'), value: number(requests, locale), note: this.#change(requests) },
      { name: t('usage.failed'), value: number(failed, locale), note: t('usage.share', { share }) },
      { name: t('usage.cost'), value: this.amounts.sum(cost) },
    ]);
  }

  /** The change since the days before; none if there were no requests then. */
  #change(requests: number) {
    const { t, locale } = this.host;
    const before = this.#before.data?.total.requests;
    if (!before) return '';
    const share = requests / before - 1;
    const arrow = html`<span aria-hidden="true">${share < 0 ? '▼' : '▲'}</span>`;
    return html`${share === 0 ? '' : arrow} ${t('usage.change', { change: change(share, locale) })}`;
  }

  #drawn() {
    const { t, locale } = this.host;
    return this.#chart.view({
      id: 'usage-chart',
      title: t('usage.perDay'),
      look: 'bars',
      time: t('usage.day'),
      series: [t('usage.status.succeeded'), t('usage.failed')],
      points: this.#points,
      formatTime: (at) => day(at, locale, 'UTC'),
      formatTick: (at) => shortDay(at, locale),
      locale,
      t,
    });
  }
}
