import type { InputOf, OutputOf } from '../../api/endpoint.js';
import type { listPayments } from '../../api/payments.js';
import type { Query } from '../../core/query.js';
import { cents, day, number, year } from '../../i18n/format.js';
import { stats, type Stat } from '../../ui/content/stats.js';
import { statStyles } from '../../ui/content/stats.styles.js';
import type { PaymentsHost } from './host.js';
import { sumsOf } from './sums.js';

type Page = OutputOf<typeof listPayments>;
/** Asks for payments. */
export type Asked = (input: () => InputOf<typeof listPayments> | undefined) => Query<typeof listPayments>;

/** The sum of the newest payment's year, in UTC, the last payment that succeeded, and what is pending. */
class Standing {
  readonly #year: Query<typeof listPayments>;
  readonly #last: Query<typeof listPayments>;

  /** `newest`: the first page of all payments, newest first. The backend is asked for what a longer list does not tell here. */
  constructor(
    private readonly host: PaymentsHost,
    private readonly newest: () => Page | undefined,
    asked: Asked,
  ) {
    const succeeded = { status: 'succeeded', size: 1 } as const;
    this.#year = asked(() => (this.#isLong ? { ...succeeded, from: `${this.#thisYear}-01-01` } : undefined));
    this.#last = asked(() => (this.#isLong && !this.#lastHere ? succeeded : undefined));
  }

  view() {
    return stats([this.#paid, this.#paidLast, this.#pending].filter((it) => it !== undefined));
  }

  get #items() {
    return this.newest()?.items ?? [];
  }
  get #isLong() {
    return Boolean(this.newest()?.next);
  }
  get #thisYear() {
    return this.#items[0]?.createdAt.slice(0, 4) ?? '';
  }
  get #lastHere() {
    return this.#items.find(({ status }) => status === 'succeeded');
  }

  get #paid(): Stat | undefined {
    const { t, locale } = this.host;
    const thisYear = this.#thisYear;
    const own = this.#items.filter(({ createdAt }) => createdAt.startsWith(thisYear));
    const sums = this.#isLong ? this.#year.data?.sums : sumsOf(own);
    // In the middle of a year it is the same one everywhere.
    const name = t('payments.paidIn', { year: year(`${thisYear}-07-01`, locale) });
    return sums && { name, value: cents(sums.succeeded.amount, locale) };
  }

  get #paidLast(): Stat {
    const { t, locale } = this.host;
    const last = this.#lastHere ?? this.#last.data?.items[0];
    return {
      name: t('payments.last'),
      value: last ? cents(last.amount, locale) : '–',
      note: last && day(last.createdAt, locale),
    };
  }

  get #pending(): Stat | undefined {
    const { t, locale } = this.host;
    const { pending } = this.newest()?.sums ?? (this.#isLong ? {} : sumsOf(this.#items));
    if (!pending) return undefined;
    const count = { count: pending.payments, number: number(pending.payments, locale) };
    return {
      name: t('payments.pending'),
      value: cents(pending.amount, locale),
      note: pending.payments > 0 && t('payments.count', count),
    };
  }
}

/** The figures of all payments. */
export const standing = (host: PaymentsHost, newest: () => Page | undefined, asked: Asked) => ({
  make: () => new Standing(host, newest, asked),
  words: [],
  styles: [statStyles],
});
