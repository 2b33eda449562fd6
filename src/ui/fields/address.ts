import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { country } from './country.js';
import { describedBy, errorOf, type Control, type FieldProps, type Part } from './field.js';
import { text } from './text.js';

/** An address as in the contract; empty fields are unknown. */
export interface PostalAddress {
  line1: string;
  line2: string;
  city: string;
  postalCode: string;
  region: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}
export type AddressLine = Exclude<keyof PostalAddress, 'country'>;

interface AddressOptions {
  readonly labels: Readonly<Record<keyof PostalAddress | 'chooseCountry', string>>;
  /** The lines of the address, in the order of the country; by default, all of them. */
  readonly lines?: readonly AddressLine[];
  /** Required lines, besides the country. */
  readonly needed?: readonly AddressLine[];
}

/** The lines in the order of most countries, with their `autocomplete` tokens. */
const lines = {
  line1: 'address-line1',
  line2: 'address-line2',
  city: 'address-level2',
  postalCode: 'postal-code',
  region: 'address-level1',
} as const satisfies Record<AddressLine, AutoFill>;

/** The controls are in a field set with the field's name, so that the form finds them as one. */
const partsOf = (control: Control) => (control as unknown as HTMLFieldSetElement).elements;

const holds = (control: Control, name: string): string =>
  (partsOf(control).namedItem(name) as HTMLInputElement | null)?.value.trim() ?? '';

const nameOf = (props: { readonly name: string }, key: string) => `${props.name}-${key}`;

/** A postal address, after its country, which decides about the rest. */
export const address: Part<PostalAddress, AddressOptions> = {
  draw: (props) => {
    const own = (key: keyof PostalAddress): FieldProps<string> => ({
      ...props,
      id: `${props.id}-${key}`,
      name: nameOf(props, key),
      label: props.labels[key],
      error: '',
      hint: '',
      optional: key !== 'country' && !props.needed?.includes(key),
      value: props.value?.[key] ?? '',
    });
    const line = (key: AddressLine) => text.draw({ ...own(key), autocomplete: lines[key] });
    const where = country.draw({ ...own('country'), placeholder: props.labels.chooseCountry });
    const shown = props.lines ?? (Object.keys(lines) as AddressLine[]);
    return html`<fieldset class="nx-field nx-address" part="field" name=${props.name} aria-describedby=${describedBy(props)}>
      <legend part="label">${props.label}</legend>
      ${where} ${repeat(shown, (key) => key, line)} ${errorOf(props)}
    </fieldset>`;
  },
  read: (control) => ({
    line1: holds(control, 'address-line1'),
    line2: holds(control, 'address-line2'),
    city: holds(control, 'address-city'),
    postalCode: holds(control, 'address-postalCode'),
    region: holds(control, 'address-region'),
    country: holds(control, 'address-country'),
  }),
};
