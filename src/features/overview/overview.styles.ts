import { css } from 'lit';
import { grid } from './grid.styles.js';

export const styles = css`
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
  .nx-figure {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem var(--_gap);
  }
  .nx-figure .nx-stack {
    flex-grow: 1;
  }
  /* As high as the amount. */
  .nx-figure .nx-bar {
    inline-size: 6rem;
    block-size: calc(var(--_size) * 2.5);
  }
  .nx-stat {
    font-size: calc(var(--_size) * 1.375);
    font-weight: 600;
    line-height: 1.27;
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
    overflow-wrap: normal;
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
    white-space: nowrap;
  }
  /* Words and amounts stay whole: failed requests and invoices are on pages of their own. */
  @container (inline-size < 34rem) {
    :is(th, td):nth-child(3) {
      display: none;
    }
  }
  @container (inline-size < 36rem) {
    td .nx-trend {
      display: none;
    }
  }
  .nx-step {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75rem;
    align-items: start;
    min-block-size: 2rem;
  }
  .nx-step > .nx-icon {
    margin-block-start: 0.125rem;
    color: var(--_muted);
  }
  .nx-step:has(> .nx-muted) > .nx-icon {
    color: var(--_good);
  }
  .nx-step > button.nx-link {
    justify-self: start;
    min-block-size: 1.5rem;
    padding-block: 0;
  }
  button.nx-link {
    text-align: start;
  }
  .nx-step summary {
    font-weight: 500;
  }
  .nx-step details > .nx-stack {
    padding-block-start: 0.75rem;
  }
  @media (pointer: coarse) {
    .nx-step > button.nx-link {
      min-block-size: 2.75rem;
    }
  }
  ${grid}
`;
