import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { countries } from '../i18n/countries.js';
import { describedBy, field, typed, type Part } from './field.js';

/** A country by its name in the person's language; held as ISO 3166-1 alpha-2. */
export const country: Part<string, { readonly placeholder: string }> = {
  draw: (props) =>
    field(
      props,
      html`<select
        part="select"
        id=${props.id}
        name=${props.name}
        autocomplete="country"
        required
        aria-invalid=${props.error ? 'true' : nothing}
        aria-describedby=${describedBy(props)}
        @pointerdown=${fillNow}
        @focus=${fillNow}
        data-locale=${props.locale}
        ${ref(fillSoon)}
      >
        <option value="">${props.placeholder}</option>
        ${props.value ? html`<option selected value=${props.value}>${props.value}</option>` : nothing}
      </select>`,
    ),
  read: typed,
};

// Two hundred names are sorted and drawn when the page has time, or when they are wanted: the form is usable before.
const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50));

const fillSoon = (select?: Element) => void (select && idle(() => fill(select as HTMLSelectElement)));
const fillNow = ({ currentTarget }: Event) => fill(currentTarget as HTMLSelectElement);

function fill(select: HTMLSelectElement) {
  const { locale = 'en' } = select.dataset;
  const [first, ...old] = select.options;
  if (!first || select.dataset['filled'] === locale) return;
  const { value } = select;
  for (const option of old) option.remove();
  select.append(...countries(locale).map(([code, name]) => new Option(name, code)));
  select.value = value;
  select.dataset['filled'] = locale;
}
