import { html, nothing } from 'lit';
import { describedBy, field, typed, type Part } from './field.js';

/** Values with their labels, in order. */
export type Options = Readonly<Record<string, string>>;

interface SelectOptions {
  readonly options: Options;
  /** The first entry, which selects nothing: "Choose a country". */
  readonly placeholder?: string;
}

/**
 * One of several, from the browser's own list.
 *
 * @csspart select - A list to choose from.
 */
export const select: Part<string, SelectOptions> = {
  draw: (props) =>
    field(
      props,
      html`<select
        part="select"
        id=${props.id}
        name=${props.name || nothing}
        ?required=${!props.optional}
        aria-invalid=${props.error ? 'true' : nothing}
        aria-describedby=${describedBy(props)}
      >
        ${props.placeholder && html`<option value="">${props.placeholder}</option>`}
        ${Object.entries(props.options).map(
          ([value, label]) => html`<option value=${value} ?selected=${value === props.value}>${label}</option>`,
        )}
      </select>`,
    ),
  read: typed,
};
