import { day } from '../time/durations.js';

/** Days of a month; `month` may run past the end of the year. */
const daysIn = (year: number, month: number): number => (Date.UTC(year, month + 1) - Date.UTC(year, month)) / day;

/**
 * The instant of a rental's n-th renewal: on the day it began, at the same time of day. A rental that began on the last day of
 * its month renews on the last of every month; a month that lacks the day renews on its last, and the next one returns to the day
 * (docs/rules.md#renewals).
 */
export function renewalAt(rentedAt: number, months: number): number {
  const from = new Date(rentedAt);
  const [year, month, date] = [from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()];
  const last = daysIn(year, month + months);
  const on = date === daysIn(year, month) ? last : Math.min(date, last);
  return Date.UTC(year, month + months, on) + (rentedAt - Math.floor(rentedAt / day) * day);
}

/** The next renewal, counted from the first day of the rental and never from the last renewal. */
export function renewalAfter(rentedAt: number, renewsAt: number): number {
  const [from, to] = [new Date(rentedAt), new Date(renewsAt)];
  const months = 12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth();
  return renewalAt(rentedAt, months + 1);
}
