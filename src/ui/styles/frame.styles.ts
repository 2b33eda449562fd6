import { css } from 'lit';

/** Cards, the header of an element, and elements without a card around them. */
export const frame = css`
  :host([frame='none']) .nx-box {
    padding: 0;
    border-width: 0;
    border-radius: 0;
    background: none;
  }
  .nx-card,
  /* Without a card around the element, its parts are cards. */
  :host([frame='none'])
    :is(
      .nx-columns .nx-plane,
      .nx-stack:not(.nx-columns) > .nx-header ~ section,
      :is(.nx-header ~ *, .nx-planes > *):is(.nx-plane, [part='failure']),
      :is(.nx-header ~ *, .nx-planes > *).nx-loading > .nx-skeleton
    ) {
    padding: var(--_card-padding);
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_surface);
  }
  :host([frame='none']) .nx-stack:has(> .nx-header) {
    gap: calc(var(--_gap) * 1.5);
  }
  .nx-header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.75rem var(--_gap);
  }
  .nx-header > div:first-child > p {
    max-inline-size: 65ch;
    margin-block-start: 0.25rem;
  }
  .nx-header > .nx-actions {
    flex: none;
  }
  @container (inline-size < 36rem) {
    .nx-header {
      flex-direction: column;
    }
  }
`;
