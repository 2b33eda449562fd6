import { css } from 'lit';

/** Matters below each other, each with its remedy at the end. */
export const attentionStyles = css`
  .nx-list {
    display: grid;
    gap: calc(var(--_gap) / 4);
    padding: 0;
    list-style: none;
  }
  .nx-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem var(--_gap);
  }
  .nx-notice:has(> * > .nx-row) {
    align-items: center;
  }
  .nx-row > p {
    flex: 1 1 16rem;
  }
`;
