import { html, nothing } from 'lit';
import { describedBy, type FieldProps, type Part } from './field.js';
import { keepTyped } from './keep-typed.js';

/** Yes or no, with its label after it. A switch acts at once; a checkbox waits for the form. */
const tick = (props: FieldProps<boolean>, role?: 'switch') => html`
  <div class="nx-field" part="field">
    <label class="nx-tick" part="choice">
      <input
        type="checkbox"
        role=${role ?? nothing}
        part=${role ?? 'checkbox'}
        id=${props.id}
        name=${props.name}
        aria-invalid=${props.error ? 'true' : nothing}
        aria-describedby=${describedBy(props)}
        ${keepTyped(props.value ?? false)}
      />
      <span part="label">${props.label}</span>
    </label>
    ${props.hint ? html`<p id="${props.id}-hint" class="nx-hint" part="hint">${props.hint}</p>` : nothing}
    ${props.error ? html`<p id="${props.id}-error" class="nx-error" part="error">${props.error}</p>` : nothing}
  </div>
`;

const read: Part<boolean>['read'] = (control) => (control as HTMLInputElement).checked;

export const checkbox: Part<boolean> = { draw: (props) => tick(props), read };

export const toggle: Part<boolean> = { draw: (props) => tick(props, 'switch'), read };
