import { html } from 'lit';
import { longestSpan, longestId, mostDigits } from '../../api/limits.js';
import type { Product } from '../../api/choices.js';
import { digitsOf, plainly } from '../../i18n/written.js';
import { date } from '../../ui/fields/date.js';
import { select } from '../../ui/fields/select.js';
import { searchField } from '../../ui/table/search-field.js';
import type { UsageHost } from './host.js';
import { statusesOf } from './statuses.js';

/** The filters of a search. Days in UTC, both included. */
export interface UsageFilters {
  readonly from?: string;
  readonly until?: string;
  readonly number?: string;
  readonly requestId?: string;
  readonly status?: string;
}

/** Days in UTC, both included. */
export interface Range {
  readonly from: string;
  readonly until: string;
}

const msPerDay = 86_400_000;
/** The number of days that are shown by default. */
const usualDays = 30;

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

/** The filters in a form. Phone numbers may be typed in any spelling. */
export function filtersIn(form: HTMLFormElement): UsageFilters {
  const { from, until, number = '', requestId = '', status } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const digits = digitsOf(number).slice(0, mostDigits);
  const id = plainly(requestId).trim().slice(0, longestId);
  return {
    ...(from && { from }),
    ...(until && { until }),
    ...(digits && { number: digits }),
    ...(id && { requestId: id }),
    ...(status && { status }),
  };
}

type Follow = (event: Event) => void;

const own = ({ t, locale }: UsageHost, name: string) =>
  ({ id: `usage-${name}`, name, error: '', optional: 'unsaid', t, locale }) as const;

const form = (name: string, follow: Follow, fields: unknown) =>
  html`<form
    class="nx-filters"
    part="filters"
    role="search"
    aria-label=${name}
    @submit=${(event: Event) => event.preventDefault()}
    @input=${follow}
    @change=${follow}
  >
    ${fields}
  </form>`;

/** The days of sums and requests. A selection applies at once. */
export function periodForm(host: UsageHost, range: Range, follow: Follow) {
  const { t } = host;
  const days = html`${date.draw({ ...own(host, 'from'), label: t('parts.from'), value: range.from })}
  ${date.draw({ ...own(host, 'until'), label: t('parts.until'), value: range.until })}`;
  return form(t('usage.period'), follow, days);
}

/** The search among the requests. A selection and a key apply at once. */
export function searchForm(host: UsageHost, product: Product, follow: Follow) {
  const { t } = host;
  const fields = html`${searchField({ ...own(host, 'number'), label: t('usage.number'), type: 'tel', autocomplete: 'off' })}
  ${searchField({ ...own(host, 'requestId'), label: t('usage.requestId'), autocomplete: 'off' })}
  ${select.draw({ ...own(host, 'status'), label: t('usage.status'), options: statusesOf(t, product), placeholder: t('usage.any') })}`;
  return form(t('usage.search'), follow, fields);
}
