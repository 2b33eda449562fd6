import { css } from 'lit';

/** A failure below what could be shown, and the placeholder of content that is loading. */
export const states = css`
  .nx-box > * + [part='failure'] {
    margin-block-start: var(--_gap);
  }
  /* Not at once: a short wait needs no picture. */
  .nx-loading {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.5);
    animation: nx-show 1ms 200ms backwards;
  }
  @keyframes nx-show {
    from {
      opacity: 0;
    }
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
  :is(.nx-as-text, .nx-as-form) > :nth-child(odd) {
    inline-size: 40%;
  }
  .nx-as-stats {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .nx-as-stats > *,
  .nx-as-rows > * {
    block-size: 3.25rem;
  }
  @container (inline-size < 42rem) {
    .nx-as-stats {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .nx-as-line {
    min-block-size: 0;
  }
  .nx-as-chart > * {
    block-size: 12rem;
  }
  .nx-as-form > :nth-child(even) {
    max-inline-size: 24rem;
    block-size: var(--_control);
  }
`;
