import { getAlerts, getAutoReload } from '../api/settings.js';
import { listLedger } from '../api/ledger.js';
import { largestPage } from '../api/limits.js';
import { Listing } from '../core/listing.js';
import { Query } from '../core/query.js';
import type { ActivityWords } from '../i18n/activity/en.js';
import { cents, day, shortDay, total, wholeEuros } from '../i18n/format.js';
import type { PartWords } from '../i18n/parts/en.js';
import { Chart, type ChartPoint } from '../ui/chart/chart.js';
import { charts } from '../ui/chart/chart.styles.js';
import { skeleton } from '../ui/status/skeleton.js';
import { dailyBalances, rangeUntil } from './daily-balances.js';
import type { SectionHost } from './host.js';

type Host = SectionHost<ActivityWords & PartWords>;

const usualDays = 30;

/** The balance day by day, with the threshold of auto reload, or else of the balance alert. */
export class BalanceChart {
  readonly #entries: Listing<typeof listLedger>;
  readonly #reload: Query<typeof getAutoReload>;
  readonly #alerts: Query<typeof getAlerts>;
  readonly #chart: Chart;
  #days = usualDays;
  /** The page of entries that the points show, in the words of a locale. */
  #of: { readonly page: unknown; readonly locale: string } | undefined;
  #points: readonly ChartPoint[] = [];

  /** `newest`: the time of the newest change of the balance, once it is known. */
  constructor(
    private readonly host: Host,
    private readonly newest: () => string | undefined,
  ) {
    const asked = (endpoint: typeof getAutoReload | typeof getAlerts) =>
      host.client?.can(endpoint) && host.access.may(endpoint) ? {} : undefined;
    this.#entries = new Listing(host, listLedger, () => this.#range && { ...this.#range, size: largestPage }, { stays: true });
    this.#reload = new Query(host, getAutoReload, () => asked(getAutoReload));
    this.#alerts = new Query(host, getAlerts, () => asked(getAlerts));
    this.#chart = new Chart(host);
    host.addController({ sessionEnded: () => ([this.#of, this.#days] = [undefined, usualDays]) });
  }

  view() {
    const { query, share, page, items, rest } = this.#entries;
    const { t, locale } = this.host;
    if (query.error || rest) return [rest, query.view(() => '')];
    const isWhole = page !== undefined && page === query.data && share === 1;
    const isNew = page !== this.#of?.page || locale !== this.#of?.locale;
    if (isWhole && isNew && this.#range) {
      this.#of = { page, locale };
      this.#points = dailyBalances(items, this.#range.until, this.#days).map(({ day, balance }) => ({
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
