import { css } from 'lit';

export const styles = css`
  .nx-cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.5);
  }
  .nx-cards > div,
  .nx-cards .nx-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .nx-cards .nx-card > .nx-actions:last-child {
    align-self: end;
  }
  p > .nx-badge {
    margin: 0;
  }
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
  .nx-row > p {
    flex: 1 1 16rem;
  }
  .nx-figure {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.5rem var(--_gap);
  }
  .nx-stat {
    font-size: calc(var(--_size) * 1.375);
    font-weight: 600;
    line-height: 1.27;
    font-variant-numeric: tabular-nums;
  }
  .nx-trend {
    inline-size: 6rem;
    block-size: 1.75rem;
    fill: none;
    stroke: var(--_link);
    stroke-width: 1.5;
    vertical-align: middle;
  }
  /* Time runs as one reads. */
  .nx-trend:dir(rtl) {
    scale: -1 1;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_label);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5rem;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  :is(th, td):first-child {
    padding-inline-start: 0;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    border-block-end-color: var(--_line-strong);
    color: var(--_muted);
    font-size: var(--_caption);
    font-weight: 500;
  }
  .nx-end {
    text-align: end;
  }
  td .nx-trend {
    display: none;
  }
  @container (inline-size >= 36rem) {
    td .nx-trend {
      display: inline-block;
    }
  }
  @container (inline-size >= 52rem) {
    .nx-cards {
      grid-template-columns: repeat(12, minmax(0, 1fr));
    }
    .nx-cards > div {
      align-content: stretch;
    }
    .nx-whole {
      grid-column: span 12;
    }
    .nx-third {
      grid-column: span 4;
    }
    .nx-most {
      grid-column: span 8;
    }
  }
`;
