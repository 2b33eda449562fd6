import { css } from 'lit';

/** Tables: rows on lines, a window of a long list, and cards where it is narrow. */
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
  td :is(time, button:not(.nx-link)) {
    white-space: nowrap;
  }
  th,
  td {
    padding: calc(var(--_gap) * 0.75);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
  }
  td :is(button, a) {
    min-block-size: 1.75rem;
    padding-block: 0.125rem;
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
  .nx-scroll {
    max-block-size: var(--_rows-height, 32rem);
    overflow: auto;
    /* The head covers the first rows. */
    scroll-padding-block-start: 3rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
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
  }
  .nx-scroll tr {
    display: grid;
    grid-template-columns: var(--_columns);
    inline-size: 100%;
  }
  .nx-scroll .nx-placed {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    contain: content;
  }
  .nx-sort-by,
  .nx-sort-by select {
    display: none;
  }
  @container (inline-size < 30rem) {
    .nx-sort-by {
      display: grid;
      gap: 0.25rem;
      color: var(--_muted);
    }
    .nx-sort-by select {
      display: block;
    }
    table,
    tbody {
      display: block;
    }
    /* Hidden completely, because the focus would be invisible on its buttons. */
    thead,
    .nx-scroll thead {
      display: none;
    }
    tr,
    .nx-scroll tr {
      display: block;
      padding-block: calc(var(--_gap) / 2);
      border-block-end: 1px solid var(--_line);
    }
    .nx-scroll tr {
      padding-inline: calc(var(--_gap) / 2);
    }
    td {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 1rem;
      padding: 0.125rem 0;
      border: 0;
    }
    /* Long words without a gap break, in place of widening the page. */
    td > * {
      min-inline-size: 0;
    }
    td::before {
      content: attr(data-title);
      color: var(--_muted);
    }
  }
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
