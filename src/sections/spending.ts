import type { LedgerEntry } from '../api/ledger.js';
import { exact, exactCents, written } from '../money/exact.js';

const day = 86_400_000;
const hour = 3_600_000;
/**
 * The times at which the hourly check would have found the balance below a threshold (whole cents) for the first time since it
 * was at or above it (docs/rules.md#balance-alert); newest first, like the entries. A fall that was reversed within the hour is
 * not seen.
 */
export function warnings(entries: readonly LedgerEntry[], threshold: number): number[] {
  const limit = exactCents(threshold);
  const isBelow = ({ balanceAfter }: LedgerEntry) => exact(balanceAfter) < limit;
  const oldestFirst = entries.toReversed();
  const found: number[] = [];
  let isWarned = oldestFirst[0] !== undefined && isBelow(oldestFirst[0]);
  for (const [at, entry] of oldestFirst.entries()) {
    if (!isBelow(entry)) isWarned = false;
    else if (!isWarned) {
      // At the full hour, the check comes before what happens then.
      const check = (Math.floor(Date.parse(entry.at) / hour) + 1) * hour;
      const next = oldestFirst[at + 1];
      // The check finds the last balance before it, which a later entry has set.
      if (next && Date.parse(next.at) < check) continue;
      found.push(check);
      isWarned = true;
    }
  }
  return found.toReversed();
}

/** The most days of a forecast; later ones would be guesses. */
const farthest = 60;
export const secondsADay = 86_400;

/** Seconds until a balance falls below a threshold, as `daysUntilBelow`; undefined if that is unknown, or too far away to tell. */
export function forecast(entries: readonly LedgerEntry[], threshold: number): number | undefined {
  const days = daysUntilBelow(entries, threshold);
  return days === undefined || days > farthest ? undefined : days * secondsADay;
}

/** Spending: euros as a decimal string, and its earliest time. */
interface Spent {
  readonly amount: string;
  readonly since: string;
}

/** The spending of entries, newest first, in a number of days, or since the oldest of them if that is later. */
export function spentIn(entries: readonly LedgerEntry[], days: number): Spent | undefined {
  const [newest] = entries;
  if (!newest) return undefined;
  const earliest = Date.parse(newest.at) - days * day;
  const recent = entries.filter(({ at }) => Date.parse(at) >= earliest);
  return { amount: written(spending(recent)), since: recent.at(-1)!.at };
}

const spending = (entries: readonly LedgerEntry[]): bigint =>
  entries.reduce((sum, { amount }) => (amount.startsWith('-') ? sum - exact(amount) : sum), 0n);

/**
 * Whole days until a balance falls below a threshold (whole cents) at the rate of the entries, newest first; undefined without a
 * rate: nothing was spent, or all of it within a day.
 */
export function daysUntilBelow(entries: readonly LedgerEntry[], threshold: number): number | undefined {
  const [newest, oldest] = [entries[0], entries.at(-1)];
  if (!newest || !oldest) return undefined;
  const span = Date.parse(newest.at) - Date.parse(oldest.at);
  const spent = spending(entries);
  if (span < day || spent === 0n) return undefined;
  const left = exact(newest.balanceAfter) - exactCents(threshold);
  if (left <= 0n) return 0;
  return Number((left * BigInt(span)) / (spent * BigInt(day)));
}
