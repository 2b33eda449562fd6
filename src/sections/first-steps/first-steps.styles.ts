import { css } from 'lit';

/** The steps to a first call. */
export const firstStepStyles = css`
  .nx-first-step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .nx-first-step > [role='heading'] {
    font-weight: 600;
  }
  .nx-keys {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .nx-keys :is(div, dd) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
  }
  .nx-keys dt {
    min-inline-size: 6rem;
    color: var(--_muted);
  }
  .nx-keys dd {
    flex: 1;
  }
  .nx-keys dd > :first-child {
    flex: 1 1 9rem;
  }
  .nx-keys button {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
  }
  @media (pointer: coarse) {
    .nx-keys button {
      min-block-size: 2.75rem;
    }
  }
`;
