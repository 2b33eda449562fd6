import { html, nothing } from 'lit';
import { button } from '../button/button.js';
import { fieldGroup, type Control, type Part } from './field.js';

export interface Choice {
  readonly label: string;
  /** The meaning of the choice. */
  readonly hint?: string;
}
interface ChoicesOptions<K extends string> {
  readonly options: Readonly<Record<K, Choice>>;
  /** Names for sets of several choices. */
  readonly presets?: { readonly label: string; readonly sets: Readonly<Record<string, readonly K[]>> };
}

const boxesOf = (control: Control): HTMLInputElement[] =>
  (control instanceof RadioNodeList ? [...control] : [control]) as HTMLInputElement[];

/** Ticks the choices of a preset, as a person would. */
function take(event: Event, chosen: readonly string[]) {
  const boxes = (event.currentTarget as Element).closest('fieldset')!.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
  for (const box of boxes) box.checked = chosen.includes(box.value);
  boxes[0]?.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Any number of several choices, each with its meaning.
 *
 * @csspart checkbox - A box to tick.
 */
export const choices = <K extends string>(): Part<K[], ChoicesOptions<K>> => ({
  draw: (props) =>
    fieldGroup(
      props,
      html`${
        props.presets
          ? html`<div class="nx-actions nx-small">
              <span class="nx-muted">${props.presets.label}</span>
              ${Object.entries(props.presets.sets).map(([label, wanted]) =>
                button({ label, look: 'link', onClick: (event) => take(event, wanted) }),
              )}
            </div>`
          : nothing
      }
      ${Object.entries<Choice>(props.options).map(
        ([value, { label, hint }]) =>
          html`<div>
            <label class="nx-tick" part="choice">
              <input
                type="checkbox"
                part="checkbox"
                name=${props.name}
                value=${value}
                .checked=${props.value?.includes(value as K) ?? false}
                aria-describedby=${hint ? `${props.id}-${value}` : nothing}
              />
              <span part="label">${label}</span>
            </label>
            ${hint ? html`<p id="${props.id}-${value}" class="nx-hint" part="hint">${hint}</p>` : nothing}
          </div>`,
      )}`,
    ),
  read: (control) =>
    boxesOf(control)
      .filter(({ checked }) => checked)
      .map(({ value }) => value as K),
});
