import { html } from 'lit';
import { longestSpan, longestId, mostDigits } from '../../api/limits.js';
import type { Product } from '../../api/choices.js';
import { digitsOf, plainly } from '../../i18n/written.js';
import { date } from '../../ui/fields/date.js';
import { select } from '../../ui/fields/select.js';
import { text } from '../../ui/fields/text.js';
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
export const usualRange = (newest: string) => ({
  from: dayBefore(newest.slice(0, 10), usualDays - 1),
  until: newest.slice(0, 10),
});

/** Checks that days can be summed up: one at least, and not too many. */
export function spanOf({ from, until }: Range): 'fits' | 'tooLong' | 'wrongOrder' {
  const days = (Date.parse(until) - Date.parse(from)) / msPerDay + 1;
  if (days < 1) return 'wrongOrder';
  return days <= longestSpan ? 'fits' : 'tooLong';
}

/** The filters in the form. Phone numbers may be typed in any spelling. */
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

interface Question {
  readonly product: Product;
  readonly range: Range;
  /** True if requests may be searched; a user with totals only may choose days only. */
  readonly may: boolean;
  readonly follow: (event: Event) => void;
}

/** The form with all filters, or with the days only for users with totals only. A selection and a key apply at once. */
export function filterForm({ t, locale }: UsageHost, { product, range, may, follow }: Question) {
  const own = (name: string) => ({ id: `usage-${name}`, name, error: '', optional: 'unsaid', t, locale }) as const;
  const stay = (event: Event) => event.preventDefault();
  const fields = html`${text.draw({ ...own('number'), label: t('usage.number'), type: 'tel', autocomplete: 'off' })}
  ${text.draw({ ...own('requestId'), label: t('usage.requestId'), autocomplete: 'off' })}
  ${select.draw({ ...own('status'), label: t('usage.status'), options: statusesOf(t, product), placeholder: t('usage.any') })}`;
  return html`<form
    class="nx-filters"
    part="filters"
    role="search"
    aria-label=${t('usage.search')}
    @submit=${stay}
    @input=${follow}
    @change=${follow}
  >
    ${date.draw({ ...own('from'), label: t('parts.from'), value: range.from })}
    ${date.draw({ ...own('until'), label: t('parts.until'), value: range.until })} ${may ? fields : ''}
  </form>`;
}
