import { css } from 'lit';

/** The line above a list: its filters, the number of rows, and at the end what acts on the whole list. */
export const toolbars = css`
  .nx-toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem calc(var(--_gap) * 0.75);
  }
  .nx-toolbar > .nx-filters {
    display: flex;
    flex: 1 1 24rem;
    flex-wrap: wrap;
    gap: 0.5rem;
    min-inline-size: 0;
    max-inline-size: none;
  }
  .nx-toolbar > .nx-count {
    color: var(--_muted);
    font-size: var(--_label);
    white-space: nowrap;
  }
  .nx-toolbar .nx-field {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .nx-toolbar label {
    color: var(--_muted);
    font-weight: 400;
    white-space: nowrap;
  }
  .nx-toolbar .nx-field :is(input, select) {
    flex: 0 1 auto;
    inline-size: auto;
    font-size: var(--_label);
  }
  .nx-toolbar .nx-search {
    position: relative;
    flex: 1 1 12rem;
    max-inline-size: 20rem;
  }
  .nx-toolbar .nx-search input {
    flex: 1;
    padding-inline-start: 2.25rem;
  }
  .nx-search > .nx-icon {
    position: absolute;
    inset-block-start: calc(50% - 0.5em);
    inset-inline-start: 0.75rem;
    color: var(--_muted);
    pointer-events: none;
  }
  @container (inline-size < 34rem) {
    .nx-toolbar :is(.nx-field, .nx-search) {
      flex: 1 1 100%;
      max-inline-size: none;
    }
    .nx-toolbar .nx-field :is(input, select) {
      flex: 1;
    }
  }
  @media (pointer: coarse) {
    .nx-toolbar .nx-field :is(input, select) {
      font-size: max(16px, var(--_size));
    }
  }
`;
