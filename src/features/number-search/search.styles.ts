import { css } from 'lit';

/** The filters in one row where there is room, and the numbers found. */
export const search = css`
  form.nx-filters {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
    align-items: end;
  }
  td .nx-tick input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }
  .nx-condition {
    padding-inline-start: 2.25rem;
  }
  tr:has(:checked) {
    background: var(--_info-soft);
  }
`;
