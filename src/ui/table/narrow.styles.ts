import { css } from 'lit';

/**
 * Tables where there is little room: columns of less weight are hidden, and at last a row is an item of two lines, what it is and its
 * value above, the rest below.
 */
export const narrowTables = css`
  .nx-sort-by,
  .nx-sort-by select {
    display: none;
  }
  @container (34rem <= inline-size < 52rem) {
    .nx-scroll tr {
      grid-template-columns: var(--_columns-2);
    }
    .nx-priority-third {
      display: none;
    }
  }
  @container (34rem <= inline-size < 42rem) {
    .nx-scroll tr {
      grid-template-columns: var(--_columns-1);
    }
    .nx-priority-second {
      display: none;
    }
  }
  @container (inline-size < 34rem) {
    .nx-sort-by {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      color: var(--_muted);
    }
    .nx-sort-by select {
      display: block;
      flex: 1;
      min-inline-size: 0;
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
    tbody tr,
    .nx-scroll tr {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.125rem 0.75rem;
      block-size: auto;
      min-block-size: 3rem;
      padding-block: 0.625rem;
      border-block-end: 1px solid var(--_line);
    }
    /* The end of the first line. */
    tr::after {
      content: '';
      order: 3;
      flex-basis: 100%;
    }
    td,
    td:first-child {
      order: 4;
      max-inline-size: 100%;
      min-inline-size: 0;
      padding: 0;
      border: 0;
      color: var(--_muted);
      font-size: var(--_caption);
      text-align: start;
    }
    td:first-child {
      order: 1;
      flex: 1 1 9rem;
      color: var(--_text);
      font-size: var(--_label);
    }
    td.nx-end:not(.nx-labelled) {
      order: 2;
      color: var(--_text);
      font-size: var(--_label);
    }
    td.nx-quiet {
      order: 3;
    }
    td.nx-labelled::before {
      content: attr(data-title) ' ';
    }
  }
`;
