import { html } from 'lit';
import type { Kind } from './notice.js';

/**
 * A short word for a state, beside its subject. The word is enough without the colour.
 *
 * @csspart badge - A short word for a state.
 */
export const badge = (text: string, kind: Kind = 'info') => html`<span class="nx-badge nx-${kind}" part="badge">${text}</span>`;
