import type { Payment } from '../../api/payments.js';
import { cents, day, number, year } from '../../i18n/format.js';
import { stats } from '../../ui/content/stats.js';
import { statStyles } from '../../ui/content/stats.styles.js';
import type { PaymentsHost } from './host.js';

type Sum = Pick<Payment, 'amount'>;
const sumOf = (payments: readonly Sum[]): number => payments.reduce((sum, { amount }) => sum + amount, 0);

/** The figures of all payments, which are newest first. */
export const standing = (host: PaymentsHost, all: () => readonly Payment[]) => ({
  make: () => ({ view: () => figures(host, all()) }),
  words: [],
  styles: [statStyles],
});

/** The sum of the newest payment's year, the last payment that succeeded, and what is pending. */
function figures({ t, locale }: PaymentsHost, all: readonly Payment[]) {
  const [newest] = all;
  if (!newest) return '';
  const thisYear = year(newest.createdAt, locale);
  const paid = all.filter(({ status }) => status === 'succeeded');
  const pending = all.filter(({ status }) => status === 'pending');
  const [last] = paid;
  const count = { count: pending.length, number: number(pending.length, locale) };
  return stats([
    {
      name: t('payments.paidIn', { year: thisYear }),
      value: cents(sumOf(paid.filter(({ createdAt }) => year(createdAt, locale) === thisYear)), locale),
    },
    { name: t('payments.last'), value: last ? cents(last.amount, locale) : '–', note: last && day(last.createdAt, locale) },
    {
      name: t('payments.pending'),
      value: cents(sumOf(pending), locale),
      note: pending.length > 0 && t('payments.count', count),
    },
  ]);
}
