import { css } from 'lit';

/** The pager: the shown rows of all, and buttons to other pages. */
export const pagers = css`
  .nx-pager,
  .nx-pager-steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }
  button.nx-step {
    display: grid;
    place-items: center;
    min-block-size: 2.25rem;
    min-inline-size: 2.25rem;
    padding: 0.375rem;
  }
  .nx-step:dir(rtl) .nx-icon {
    transform: scaleX(-1);
  }
  @media (pointer: coarse) {
    button.nx-step {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
  }
`;
