import { html, nothing } from 'lit';
import { brand } from '../content/brand.js';
import { fieldGroup, type Control, type Part } from './field.js';

export interface RadioCard {
  readonly label: string;
  /** The name of the drawing before the label. */
  readonly brand: string;
  /** A further fact, such as the month of expiry. */
  readonly note?: string;
}

interface RadioCards {
  readonly options: Readonly<Record<string, RadioCard>>;
}

/** The chosen value. A radio button that is alone is no list. */
const chosenIn = (control: Control): string => (control instanceof HTMLInputElement && !control.checked ? '' : control.value);

/** One of several means of payment: each a card with its drawing, its name and a note. */
export const radioCards: Part<string, RadioCards> = {
  draw: (props) =>
    fieldGroup(
      props,
      html`<div class="nx-radio-cards">
        ${Object.entries(props.options).map(([value, { label, brand: drawing, note }]) => {
          const noteId = `${props.id}-${value}-note`;
          return html`<div class="nx-radio-card" part="choice">
            <label>
              <input
                type="radio"
                part="radio"
                name=${props.name}
                value=${value}
                aria-describedby=${note ? noteId : nothing}
                ?checked=${value === props.value}
              />${brand(drawing)}<span>${label}</span>
            </label>
            ${note ? html`<span id=${noteId} class="nx-muted nx-small">${note}</span>` : nothing}
          </div>`;
        })}
      </div>`,
    ),
  read: (control) => chosenIn(control) || undefined,
};

/** The same where choosing none is valid too. */
export const radioCardsOrNone: Part<string | null, RadioCards> = {
  draw: ({ value, ...props }) => radioCards.draw({ ...props, ...(value && { value }) }),
  read: (control) => chosenIn(control) || null,
};
