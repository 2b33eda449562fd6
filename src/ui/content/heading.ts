import { html } from 'lit';

/** An element's own heading. It can take the focus when a step changes, and has the level that the host sets. */
export const heading = (text: string, level: number, extra: unknown = '') => html`
  <h2 part="heading" tabindex="-1" aria-level=${level}>${text}${extra}</h2>
`;
