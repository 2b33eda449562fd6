import { css } from 'lit';

/** Meters of limits and of progress. */
export const meters = css`
  .nx-meter,
  .nx-progress {
    display: grid;
    gap: 0.25rem;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.625rem;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    background: var(--_raised);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_raised);
  }
  progress::-webkit-progress-value {
    background: var(--_link);
  }
  progress::-moz-progress-bar {
    background: var(--_link);
  }
  progress:indeterminate {
    background: repeating-linear-gradient(-45deg, var(--_raised) 0 0.5rem, var(--_link) 0.5rem 1rem);
  }
  .nx-progress .nx-titled {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    font-variant-numeric: tabular-nums;
  }
  .nx-good-words {
    color: var(--_good);
  }
  .nx-danger-words {
    color: var(--_danger);
  }
  @media (forced-colors: active) {
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
