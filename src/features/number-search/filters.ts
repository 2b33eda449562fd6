import { html } from 'lit';
import type { InputOf } from '../../api/endpoint.js';
import type { searchNumbers } from '../../api/numbers.js';
import { mostDigits } from '../../api/limits.js';
import type { Typing } from '../../core/typing.js';
import { countries } from '../../i18n/countries.js';
import type { Choice } from '../../i18n/matching.js';
import { digitsOf } from '../../i18n/written.js';
import { submit } from '../../ui/button/button.js';
import { combobox } from '../../ui/combobox/combobox.js';
import { select } from '../../ui/fields/select.js';
import { text } from '../../ui/fields/text.js';
import type { SearchHost } from './host.js';

export type SearchFilters = Omit<InputOf<typeof searchNumbers>, 'size' | 'offset'>;

const choices = new Map<string, readonly Choice[]>();

/** Every country, found by its name or its code; the same list as long as the language is the same. */
function countriesIn(locale: string): readonly Choice[] {
  const known = choices.get(locale) ?? countries(locale).map(([value, label]) => ({ value, label }));
  choices.set(locale, known);
  return known;
}

/** Names and sorts the countries in idle time, as while the first answers are on their way. */
export const nameCountries = (locale: string): void => void globalThis.requestIdleCallback?.(() => countriesIn(locale));

/** The filters in a form; undefined while no country is selected. Phone numbers may be typed in any spelling. */
export function filtersIn(form: HTMLFormElement): SearchFilters | undefined {
  const { country, type, features, digits = '', match } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  if (!country || !/^[A-Z]{2}$/.test(country)) return undefined;
  const typed = digitsOf(digits).slice(0, mostDigits);
  return {
    country,
    ...(type && { type: type as NonNullable<SearchFilters['type']> }),
    ...(features && { features }),
    ...(typed && { digits: typed, match: match as NonNullable<SearchFilters['match']> }),
  };
}

/** The form with the filters. A selection and Enter apply at once, keys after a pause; the button leads to the country if none is selected. */
export function filterForm({ t, locale }: SearchHost, filters: SearchFilters | undefined, typing: Typing) {
  const own = (name: string) => ({ id: `search-${name}`, name, error: '', optional: 'unsaid', t, locale }) as const;
  const types = { mobile: t('numbers.mobile'), landline: t('numbers.landline'), tollFree: t('numbers.tollFree') };
  const features = { SMS: t('numbers.SMS'), VOICE: t('numbers.VOICE'), 'SMS,VOICE': t('search.both') };
  const matches = { starts: t('search.starts'), contains: t('search.contains'), ends: t('search.ends') };
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    typing.apply(form);
    if (!filtersIn(form)) form.querySelector<HTMLElement>('[role=combobox]')?.focus();
  };
  return html`<form
    class="nx-filters"
    part="filters"
    role="search"
    aria-label=${t('search.title')}
    @submit=${search}
    @input=${typing.typed}
    @change=${typing.entered}
  >
    ${combobox.draw({ ...own('country'), label: t('search.country'), choices: countriesIn(locale), value: filters?.country ?? '' })}
    ${select.draw({ ...own('type'), label: t('search.type'), options: types, placeholder: t('search.any') })}
    ${select.draw({ ...own('features'), label: t('search.features'), options: features, placeholder: t('search.any') })}
    ${text.draw({ ...own('digits'), label: t('search.digits'), type: 'tel', autocomplete: 'off' })}
    ${select.draw({ ...own('match'), label: t('search.match'), options: matches, value: 'contains' })}
    <div class="nx-actions">${submit(t('search.submit'), false, { look: 'plain' })}</div>
  </form>`;
}
