import { html } from 'lit';
import { longestSpan, type Product } from '../../api/usage.js';
import { digitsOf, plainly } from '../../i18n/written.js';
import { date } from '../../ui/fields/date.js';
import { select } from '../../ui/fields/select.js';
import { text } from '../../ui/fields/text.js';
import type { UsageHost } from './host.js';
import { statusesOf } from './statuses.js';

/** What a person seeks, as far as they have said so. Days in UTC, both included. */
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
/** As many as are shown unless others are wanted. */
const usualDays = 30;

const dayBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * msPerDay).toISOString().slice(0, 10);

/** The usual days end with the newest request: a backend's clock may stand elsewhere than the browser's. */
export const usualRange = (newest: string) => ({
  from: dayBefore(newest.slice(0, 10), usualDays - 1),
  until: newest.slice(0, 10),
});

/** Whether days can be summed up: one at least, and not too many. */
export function spanOf({ from, until }: Range): 'fits' | 'tooLong' | 'wrongOrder' {
  const days = (Date.parse(until) - Date.parse(from)) / msPerDay + 1;
  if (days < 1) return 'wrongOrder';
  return days <= longestSpan ? 'fits' : 'tooLong';
}

/** What stands in the form. Phone numbers may be typed in any spelling. */
export function filtersIn(form: HTMLFormElement): UsageFilters {
  const { from, until, number = '', requestId = '', status } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const digits = digitsOf(number).slice(0, 15);
  const id = plainly(requestId).trim().slice(0, 100);
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
  /** Whether requests may be searched; whoever may see sums alone chooses days alone. */
  readonly may: boolean;
  readonly follow: (event: Event) => void;
}

/** Which requests are wanted; which days, for those who may see sums alone. What is chosen or typed acts at once. */
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
