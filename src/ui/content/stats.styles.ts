import { css } from 'lit';

/** Figures beside each other in one card, parted by lines. */
export const statStyles = css`
  .nx-stats {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_surface);
  }
  /* The lines at the edges lie under the border of the card. */
  .nx-stats > div {
    margin-block-start: -1px;
    margin-inline-start: -1px;
    padding: var(--_gap) calc(var(--_gap) * 1.25);
    border: 0 solid var(--_line);
    border-block-start-width: 1px;
    border-inline-start-width: 1px;
  }
  .nx-stats :is(dt, .nx-note) {
    color: var(--_muted);
    font-size: var(--_caption);
  }
  .nx-stats dd:not(.nx-note) {
    font-size: calc(var(--_size) * 1.375);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  @container (inline-size < 42rem) {
    .nx-stats {
      grid-auto-flow: row;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .nx-stats > div {
      padding: calc(var(--_gap) * 0.75) var(--_gap);
    }
    .nx-stats dd:not(.nx-note) {
      font-size: calc(var(--_size) * 1.125);
    }
    .nx-stats > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
`;
