import { css } from 'lit';

/** Figures beside each other, each below its name. */
export const statStyles = css`
  .nx-stats {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr));
    gap: var(--_gap);
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
  }
  .nx-stats dt {
    color: var(--_muted);
    font-size: var(--_caption);
  }
  .nx-stats dd {
    font-size: calc(var(--_size) * 1.25);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
`;
