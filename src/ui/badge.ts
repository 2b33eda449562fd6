import { html } from 'lit';

/** A short word about a state, beside what it is the state of. */
export const badge = (text: string) => html`<span class="nx-badge" part="badge">${text}</span>`;
