import { html } from 'lit';
import { fieldGroup, typed, type Part } from './field.js';

/**
 * One of a few, all visible: `options` has each value with its label. `listed` puts them below each other.
 *
 * @csspart choice - A choice with its label.
 * @csspart radio - The button of a choice.
 */
export const radios: Part<string, { readonly options: Readonly<Record<string, string>>; readonly listed?: boolean }> = {
  draw: (props) =>
    fieldGroup(
      props,
      html`<div class=${props.listed ? 'nx-choices nx-listed' : 'nx-choices'}>
        ${Object.entries(props.options).map(
          ([value, label]) =>
            html`<label part="choice">
              <input type="radio" part="radio" name=${props.name} value=${value} ?checked=${value === props.value} />${label}
            </label>`,
        )}
      </div>`,
    ),
  read: typed,
};
