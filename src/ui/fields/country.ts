import { html, nothing } from 'lit';
import { countries, countryName } from '../../i18n/countries.js';
import { describedBy, field, typed, type Part } from './field.js';
import { withElement } from '../content/with-element.js';

/** A country by its name in the person's language; its value is ISO 3166-1 alpha-2. */
export const country: Part<string, { readonly placeholder: string }> = {
  draw: (props) =>
    field(
      props,
      html`<select
        part="select"
        id=${props.id}
        name=${props.name}
        autocomplete="country"
        ?required=${!props.optional}
        aria-invalid=${props.error ? 'true' : nothing}
        aria-describedby=${describedBy(props)}
        data-locale=${props.locale}
        data-value=${props.value ?? ''}
        @pointerdown=${fillNow}
        @focus=${fillNow}
        ${withElement(begin)}
      >
        <option value="">${props.placeholder}</option>
      </select>`,
    ),
  read: typed,
};

const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50));

/**
 * Fills the list when a person turns to the form, by keyboard, finger or autofill, because two hundred names are slower to sort
 * and draw than the rest of a form.
 */
function begin(select: Element) {
  if (!(select instanceof HTMLSelectElement)) return;
  const { value = '', given = '', locale = 'en', filled } = select.dataset;
  // Only a value that has changed is written; the person's own choice stays.
  if (value !== given) {
    select.dataset['given'] = value;
    if (![...select.options].some((option) => option.value === value)) select.add(new Option(countryName(value, locale), value));
    select.value = value;
  }
  if (filled) return fill(select);
  if (select.dataset['waiting']) return;
  select.dataset['waiting'] = 'yes';
  idle(() => select.form?.addEventListener('focusin', () => fill(select), { once: true }));
}
const fillNow = ({ currentTarget }: Event) => fill(currentTarget as HTMLSelectElement);

function fill(select: HTMLSelectElement) {
  const { locale = 'en', filled } = select.dataset;
  if (filled === locale) return;
  const { value } = select;
  select.length = 1;
  for (const [code, name] of countries(locale)) select.add(new Option(name, code));
  select.value = value;
  select.dataset['filled'] = locale;
}
