import type { Direction } from '../../api/choices.js';
import { longestSpan, longestId, mostDigits } from '../../api/limits.js';
import { digitsOf, plainly } from '../../i18n/written.js';

/** The filters of a search. Days in UTC, both included. */
export interface UsageFilters {
  readonly from?: string;
  readonly until?: string;
  /** So many days up to the newest request. */
  readonly days?: number;
  readonly number?: string;
  readonly requestId?: string;
  readonly status?: string;
  readonly direction?: Direction | undefined;
}

/** Days in UTC, both included. */
export interface Range {
  readonly from: string;
  readonly until: string;
}

const msPerDay = 86_400_000;
/** The number of days that are shown by default. */
export const usualDays = 30;

const dayBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * msPerDay).toISOString().slice(0, 10);

/** The default days, which end with the newest request, because the backend's clock may differ from the browser's. */
export const usualRange = (newest: string, days = usualDays): Range => ({
  from: dayBefore(newest.slice(0, 10), days - 1),
  until: newest.slice(0, 10),
});

const daysIn = ({ from, until }: Range): number => (Date.parse(until) - Date.parse(from)) / msPerDay + 1;

/** The number of days up to the newest request; 0 if the range ends elsewhere. */
export const lastDaysOf = (range: Range, newest: string): number => (range.until === newest.slice(0, 10) ? daysIn(range) : 0);

/** As many days, just before these. */
export function rangeBefore({ from, until }: Range): Range {
  const days = daysIn({ from, until });
  return { from: dayBefore(from, days), until: dayBefore(from, 1) };
}

/** Checks that days can be summed up: one at least, and not too many. */
export function spanOf(range: Range): 'fits' | 'tooLong' | 'wrongOrder' {
  const days = daysIn(range);
  if (days < 1) return 'wrongOrder';
  return days <= longestSpan ? 'fits' : 'tooLong';
}

/** The values of the search's fields. Phone numbers may be typed in any spelling. */
export function typedIn(fields: HTMLElement): UsageFilters {
  const [number = '', requestId = ''] = [...fields.querySelectorAll('input')].map(({ value }) => value);
  return { number: digitsOf(number).slice(0, mostDigits), requestId: plainly(requestId).trim().slice(0, longestId) };
}
