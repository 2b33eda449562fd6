import { css } from 'lit';
import { narrowTables } from './narrow.styles.js';

/** Tables: rows on lines, and a window of a long list. */
export const tables = css`
  .nx-table-box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) / 2);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_label);
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
  /* An address may break anywhere, because it would widen the whole table otherwise. */
  .nx-web {
    overflow-wrap: anywhere;
  }
  td button:not(.nx-link) {
    white-space: nowrap;
  }
  th,
  td {
    padding: calc(var(--_gap) / 2) calc(var(--_gap) * 0.75);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
  }
  tbody tr {
    --_row: calc(var(--_density) * 1rem + 2rem);
    block-size: var(--_row);
  }
  td :is(button, a) {
    min-block-size: 2rem;
    padding-block: 0.125rem;
  }
  /* Cells at the edges stand in line with what is above the table. */
  :is(th, td):first-child {
    padding-inline-start: 0.25rem;
  }
  :is(th, td):last-child {
    padding-inline-end: 0.25rem;
  }
  .nx-quiet {
    text-align: end;
  }
  th {
    padding-block: calc(var(--_gap) / 2);
    border-block-end-color: var(--_line-strong);
    background: var(--_surface);
    color: var(--_muted);
    font-size: var(--_caption);
    font-weight: 500;
  }
  tbody tr:hover {
    background: var(--_hover);
  }
  .nx-end {
    text-align: end;
  }
  button.nx-sort {
    min-block-size: 1.75rem;
    margin-inline: -1px;
    padding: 0;
    border-color: transparent;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-align: inherit;
  }
  [aria-sort$='ending'] button.nx-sort {
    color: var(--_text);
  }
  [aria-busy='true'] > table,
  [aria-busy='true'] > .nx-scroll {
    opacity: 0.6;
  }
  .nx-waiting {
    display: inline-block;
    block-size: 0.75em;
    inline-size: min(60%, 8rem);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .nx-scroll {
    max-block-size: var(--_rows-height, min(70dvh, 48rem));
    overflow: auto;
    /* The head covers the first rows. */
    scroll-padding-block-start: 3rem;
  }
  .nx-scroll:focus-visible,
  tbody tr:focus-visible {
    outline: 2px solid var(--_link);
    outline-offset: -2px;
  }
  .nx-scroll :is(table, thead, tbody) {
    display: block;
  }
  .nx-scroll thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  .nx-scroll tbody {
    position: relative;
    contain: strict;
  }
  .nx-scroll tr {
    display: grid;
    block-size: auto;
    min-block-size: var(--_row);
    grid-template-columns: var(--_columns);
    inline-size: 100%;
  }
  .nx-scroll :is(th, td) {
    align-content: center;
  }
  .nx-scroll .nx-placed {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    contain: content;
  }
  ${narrowTables}
  @media (pointer: coarse) {
    button.nx-sort,
    td :is(button, a) {
      min-block-size: 2.75rem;
    }
    td a {
      display: inline-flex;
      align-items: center;
    }
  }
`;
