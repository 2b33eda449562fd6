import { html, nothing } from 'lit';
import { withoutMarks } from '../../i18n/written.js';
import { describedBy, field, type Control, type FieldProps, type Part } from './field.js';
import { keepTyped } from './keep-typed.js';

/** The differences between native text inputs. `autocomplete` takes the tokens of the HTML standard. */
export interface TextOptions {
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'url';
  readonly autocomplete?: AutoFill;
  readonly inputmode?: 'decimal' | 'numeric';
  readonly look?: 'code';
  readonly placeholder?: string;
  /** The unit beside the field, which belongs to its description. */
  readonly unit?: string;
}

/** @csspart input - The control of a field that is typed in. */
export const input = (props: FieldProps<string> & TextOptions) => html`
  <input
    part="input"
    dir=${props.inputmode || (props.type && props.type !== 'text') ? 'ltr' : 'auto'}
    class=${props.look ? `nx-${props.look}` : nothing}
    id=${props.id}
    name=${props.name || nothing}
    type=${props.type ?? 'text'}
    placeholder=${props.placeholder ?? nothing}
    autocomplete=${props.autocomplete ?? nothing}
    inputmode=${props.inputmode ?? nothing}
    autocapitalize=${props.type === 'email' ? 'none' : nothing}
    spellcheck=${props.type && props.type !== 'text' ? 'false' : nothing}
    ?required=${!props.optional}
    aria-invalid=${props.error ? 'true' : nothing}
    aria-describedby=${describedBy(props, props.unit && `${props.id}-unit`)}
    ${keepTyped(props.value ?? '')}
  />
`;

/** The text without invisible marks, which pasted addresses have; in a name they may belong to the spelling. */
const content = (control: Control): string =>
  control instanceof HTMLInputElement && control.type !== 'text' ? withoutMarks(control.value).trim() : control.value;

export const text: Part<string, TextOptions> = {
  draw: (props) => field(props, input(props)),
  read: (control) => (content(control).trim() ? content(control) : undefined),
};

/** The same where an empty text is valid too. */
export const optionalText: typeof text = {
  draw: (props) => text.draw({ ...props, optional: true }),
  read: (control) => content(control).trim(),
};
