import { getAlerts, getAutoReload } from '../api/settings.js';
import { getDailyBalances } from '../api/ledger.js';
import { Query } from '../core/query.js';
import type { ActivityWords } from '../i18n/activity/en.js';
import { cents, day, shortDay, total, wholeEuros } from '../i18n/format.js';
import type { PartWords } from '../i18n/parts/en.js';
import { Chart, type ChartPoint } from '../ui/chart/chart.js';
import { charts } from '../ui/chart/chart.styles.js';
import { skeleton } from '../ui/status/skeleton.js';
import { rangeUntil } from './daily-balances.js';
import type { SectionHost } from './host.js';

type Host = SectionHost<ActivityWords & PartWords>;

const usualDays = 30;

/** The balance day by day, with the threshold of auto reload, or else of the balance alert. */
export class BalanceChart {
  readonly #balances: Query<typeof getDailyBalances>;
  readonly #reload: Query<typeof getAutoReload>;
  readonly #alerts: Query<typeof getAlerts>;
  readonly #chart: Chart;
  #days = usualDays;
  /** The answer that the points show, in the words of a locale. */
  #of: { readonly data: unknown; readonly locale: string } | undefined;
  #points: readonly ChartPoint[] = [];

  /** `newest`: the time of the newest change of the balance, once it is known. */
  constructor(
    private readonly host: Host,
    private readonly newest: () => string | undefined,
  ) {
    const asked = (endpoint: typeof getAutoReload | typeof getAlerts) =>
      host.client?.can(endpoint) && host.access.canAsk(endpoint) ? {} : undefined;
    this.#balances = new Query(host, getDailyBalances, () => this.#range);
    this.#reload = new Query(host, getAutoReload, () => asked(getAutoReload));
    this.#alerts = new Query(host, getAlerts, () => asked(getAlerts));
    this.#chart = new Chart(host);
    host.addController({ sessionEnded: () => ([this.#of, this.#days] = [undefined, usualDays]) });
  }

  view() {
    const { data, error } = this.#balances;
    const { t, locale } = this.host;
    if (error) return this.#balances.view(() => '');
    if (data && (data !== this.#of?.data || locale !== this.#of.locale)) {
      this.#of = { data, locale };
      this.#points = data.days.map(({ day, balance }) => ({
        at: Date.parse(day),
        values: [Number(balance)],
        words: [total(balance, locale)],
      }));
    }
    return this.#of ? this.#drawn() : skeleton(t, 'chart');
  }

  get #range() {
    const newest = this.newest();
    return newest ? rangeUntil(newest.slice(0, 10), this.#days) : undefined;
  }

  #drawn() {
    const { t, locale } = this.host;
    return this.#chart.view({
      id: 'balance-chart',
      title: t('activity.course'),
      value: this.#points.at(-1)?.words?.[0],
      look: 'line',
      time: t('activity.date'),
      series: [t('activity.course')],
      points: this.#points,
      threshold: this.#threshold,
      range: { chosen: this.#days, choose: this.#choose },
      formatTime: (at) => day(at, locale, 'UTC'),
      formatTick: (at) => shortDay(at, locale),
      formatValue: (euros) => wholeEuros(Math.round(euros * 100), locale),
      locale,
      t,
    });
  }

  get #threshold() {
    const { t, locale } = this.host;
    const [reload, alerts] = [this.#reload.data, this.#alerts.data];
    const [key, at] = reload?.enabled
      ? (['activity.reloadBelow', reload.threshold] as const)
      : (['activity.alertBelow', alerts?.balanceAlert ? alerts.threshold : undefined] as const);
    return at === undefined ? undefined : { value: at / 100, label: t(key, { amount: cents(at, locale) }) };
  }

  readonly #choose = (days: number) => {
    this.#days = days;
    this.host.requestUpdate();
  };
}

/** The chart for an element that loads it when it is shown. */
export const balanceChart = (host: Host, newest: () => string | undefined) => ({
  make: () => new BalanceChart(host, newest),
  words: [],
  styles: [charts],
});
