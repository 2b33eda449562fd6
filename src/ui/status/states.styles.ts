import { css } from 'lit';

/** A failure below what could be shown, and the placeholder of content that is loading. */
export const states = css`
  .nx-box > * + [part='failure'] {
    margin-block-start: var(--_gap);
  }
  .nx-skeleton {
    display: grid;
    gap: 0.75rem;
    min-block-size: var(--_space, 6rem);
    align-content: start;
  }
  .nx-bar {
    block-size: 1.25em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .nx-bar:first-child {
    inline-size: 40%;
  }
`;
