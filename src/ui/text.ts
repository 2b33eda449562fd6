import { html, nothing } from 'lit';
import { describedBy, field, typed, type FieldProps, type Part } from './field.js';

/** What native text inputs differ in. `autocomplete` takes the tokens of the HTML standard. */
export interface TextOptions {
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'url';
  readonly autocomplete?: AutoFill;
  readonly inputmode?: 'decimal' | 'numeric';
  readonly look?: 'code';
  /** The unit that stands beside it, and is said with it. */
  readonly unit?: string;
}

export const input = (props: FieldProps<string> & TextOptions) => html`
  <input
    part="input"
    class=${props.look ? `nx-${props.look}` : nothing}
    id=${props.id}
    name=${props.name}
    type=${props.type ?? 'text'}
    autocomplete=${props.autocomplete ?? nothing}
    inputmode=${props.inputmode ?? nothing}
    autocapitalize=${props.type === 'email' ? 'none' : nothing}
    spellcheck=${props.type && props.type !== 'text' ? 'false' : nothing}
    ?required=${!props.optional}
    aria-invalid=${props.error ? 'true' : nothing}
    aria-describedby=${describedBy(props, props.unit && `${props.id}-unit`)}
    .value=${props.value ?? ''}
  />
`;

export const text: Part<string, TextOptions> = {
  draw: (props) => field(props, input(props)),
  read: typed,
};

/** The same where nothing is an answer too: the empty text. */
export const optionalText: typeof text = {
  draw: (props) => text.draw({ ...props, optional: true }),
  read: ({ value }) => value.trim(),
};
