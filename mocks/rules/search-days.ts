import { day, dayOf } from '../time/durations.js';

/** The first and the last day of a search, in UTC, as `2026-03-31`. */
export interface SearchDays {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The days of a search: so many up to that of the newest request, where none are given (docs/rules.md#request-search). */
export function searchDays({ from, until }: SearchDays, days: number, newest: number): Required<SearchDays> {
  return { from: from ?? dayOf(newest - (days - 1) * day), until: until ?? dayOf(newest) };
}
