import { css } from 'lit';

/** The filters in one row where there is room, and the numbers found. */
export const search = css`
  form.nx-filters {
    max-inline-size: none;
    gap: calc(var(--_gap) / 2) var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
    align-items: end;
  }
  .nx-filters :is(input:not([type='radio'], [type='checkbox'], [type='hidden']), select) {
    max-inline-size: none;
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
