import { css } from 'lit';

/** The line above a list: its filters, the number of rows, and at the end what acts on the whole list. */
export const toolbars = css`
  .nx-toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: var(--_control);
    gap: 0.5rem calc(var(--_gap) * 0.75);
  }
  .nx-toolbar > .nx-filters {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    gap: 0.5rem;
    min-inline-size: 0;
    max-inline-size: none;
  }
  .nx-toolbar > .nx-filters:has(.nx-search) {
    flex-basis: 24rem;
  }
  .nx-toolbar > .nx-count {
    color: var(--_muted);
    font-size: var(--_label);
    white-space: nowrap;
  }
  @container (inline-size < 34rem) {
    .nx-toolbar > .nx-sort-by {
      flex: 1 1 12rem;
    }
  }
`;
