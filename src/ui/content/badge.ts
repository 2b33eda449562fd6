import { html } from 'lit';
import type { Kind } from './notice.js';

/** A short word about a state, beside what it is the state of. The word says it; the colour only helps. */
export const badge = (text: string, kind: Kind = 'info') => html`<span class="nx-badge nx-${kind}" part="badge">${text}</span>`;
