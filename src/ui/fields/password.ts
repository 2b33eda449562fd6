import { html } from 'lit';
import { field, typed, type Part } from './field.js';
import { input } from './text.js';

/** A password with a button that shows it. */
export const password: Part<string, { readonly autocomplete: 'current-password' | 'new-password' | 'off' }> = {
  draw: (props) =>
    field(
      props,
      html`<div class="nx-row">
        ${input({ ...props, type: 'password' })}
        <button type="button" class="nx-plain" part="button" aria-pressed="false" aria-controls=${props.id} @click=${toggle}>
          ${props.t('action.show')}<span class="nx-hidden"> ${props.label}</span>
        </button>
      </div>`,
    ),
  read: typed,
  secret: true,
};

const toggle = ({ currentTarget }: Event) => {
  const control = (currentTarget as Element).previousElementSibling as HTMLInputElement;
  show(control, control.type === 'password');
  // Masked before it is sent, because the browser would keep it as ordinary text for suggestions.
  control.form?.addEventListener('submit', () => show(control, false), { once: true });
};

function show(control: HTMLInputElement, visible: boolean) {
  control.type = visible ? 'text' : 'password';
  control.nextElementSibling?.setAttribute('aria-pressed', String(visible));
}
