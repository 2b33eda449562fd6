import type { LedgerEntry } from '../api/ledger.js';
import { exact, written } from '../money/exact.js';

export interface DailyBalance {
  /** The day in UTC, `2026-03-31`. */
  readonly day: string;
  /** Euros as a decimal string. */
  readonly balance: string;
}

const msPerDay = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The days of a range that ends with a day: `{ from: '2026-03-25', until: '2026-03-31' }` for seven. */
export const rangeUntil = (until: string, days: number) => ({ from: dayOf(Date.parse(until) - (days - 1) * msPerDay), until });

/**
 * The balance at the end of each of the last days, oldest first, from the entries of these days, newest first. A day without entries
 * has the balance of the day before; days before the first entry have the balance that it changed.
 */
export function dailyBalances(entries: readonly LedgerEntry[], until: string, days: number): readonly DailyBalance[] {
  const [oldest, newest] = [entries.at(-1), entries[0]];
  if (!oldest || !newest) return [];
  const last = new Map(entries.toReversed().map(({ at, balanceAfter }) => [at.slice(0, 10), balanceAfter]));
  const first = Date.parse(until) - (days - 1) * msPerDay;
  const before = entries.findLast(({ at }) => at >= dayOf(first));
  let balance = written(exact((before ?? newest).balanceAfter) - exact(before?.amount ?? '0'));
  return Array.from({ length: days }, (_, at) => {
    const day = dayOf(first + at * msPerDay);
    balance = last.get(day) ?? balance;
    return { day, balance };
  });
}
