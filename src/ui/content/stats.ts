import { html, nothing } from 'lit';

/** A figure with its name. */
export interface Stat {
  readonly name: string;
  readonly value: unknown;
  /** The figure that it is compared with, or where it comes from. */
  readonly note?: unknown;
}

/**
 * A few figures beside each other, each below its name: the state of a page at a glance. Four at most; where it is narrow, two by
 * two.
 */
export const stats = (all: readonly Stat[]) => html`
  <dl class="nx-stats" part="definitions">
    ${all.map(
      ({ name, value, note }) =>
        html`<div>
          <dt part="name">${name}</dt>
          <dd part="value">${value}</dd>
          ${note ? html`<dd class="nx-note">${note}</dd>` : nothing}
        </div>`,
    )}
  </dl>
`;
