import { html } from 'lit';

/**
 * A card in an element without a frame; no more than a group in one that is a card itself.
 *
 * @csspart plane - A group of contents: a card where the element has no frame.
 */
export const plane = (body: unknown) => html`<div class="nx-plane nx-stack" part="plane">${body}</div>`;
