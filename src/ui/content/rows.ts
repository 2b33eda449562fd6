import { html, nothing } from 'lit';

interface Row {
  readonly name: string;
  readonly value: unknown;
  /** A hint or a result below the value. */
  readonly note?: unknown;
  /** Buttons at the end of the row. */
  readonly actions?: unknown;
}

/** Names with their present values, which a button each changes. */
export const rows = (all: readonly Row[]) => html`
  <dl class="nx-rows" part="definitions">
    ${all.map(
      ({ name, value, note, actions }) =>
        html`<div>
          <dt part="name">${name}</dt>
          <dd part="value">${value} ${note}</dd>
          ${actions ? html`<dd class="nx-actions">${actions}</dd>` : nothing}
        </div>`,
    )}
  </dl>
`;
