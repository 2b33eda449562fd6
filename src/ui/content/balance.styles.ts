import { css } from 'lit';

/** A large amount, and the list below it. */
export const balances = css`
  :host {
    --_space: 7rem;
  }
  .nx-amount {
    font-size: var(--_display);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1.11;
  }
  summary {
    cursor: pointer;
  }
  [part='destinations'] ul {
    margin-block-start: 0.5rem;
    padding-inline-start: 1.25rem;
    font-variant-numeric: tabular-nums;
  }
`;
