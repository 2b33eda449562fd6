import type { RentedNumber } from '../api/numbers.js';
import { exact, written } from '../money/exact.js';

/** The renewals of one day. */
export interface Renewals {
  /** The day in UTC, `2026-03-31`. */
  readonly day: string;
  readonly numbers: readonly RentedNumber[];
  /** Euros as a decimal string. */
  readonly total: string;
}

const byDay = (a: RentedNumber, b: RentedNumber) => a.renewsOn.localeCompare(b.renewsOn);

/** The sum of monthly prices, in euros as a decimal string. */
export const monthly = (numbers: readonly Pick<RentedNumber, 'monthlyPrice'>[]): string =>
  written(numbers.reduce((sum, { monthlyPrice }) => sum + exact(monthlyPrice), 0n));

/** The next renewals of all numbers, by day. */
export function renewalDays(numbers: readonly RentedNumber[]): readonly Renewals[] {
  const days = [...new Set(numbers.map(({ renewsOn }) => renewsOn))].toSorted();
  return days.map((day) => {
    const due = numbers.filter(({ renewsOn }) => renewsOn === day);
    return { day, numbers: due, total: monthly(due) };
  });
}

/**
 * Numbers whose next renewal a balance (a decimal string) does not cover, if nothing else is spent. Each is charged on its day,
 * in the order of days, and released if the balance is below its price (docs/rules.md#renewals).
 */
export function uncovered(numbers: readonly RentedNumber[], balance: string): readonly RentedNumber[] {
  let left = exact(balance);
  return numbers.toSorted(byDay).filter(({ monthlyPrice }) => {
    const price = exact(monthlyPrice);
    const isCovered = price <= left;
    if (isCovered) left -= price;
    return !isCovered;
  });
}
