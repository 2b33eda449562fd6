import { html } from 'lit';

/** A section between what the host puts before and after it; an empty slot has no box, and so no gap. */
export const withSlots = (name: string, section: unknown) =>
  html`<slot name="before-${name}"></slot>${section}<slot name="after-${name}"></slot>`;
