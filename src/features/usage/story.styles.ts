import { css } from 'lit';

/** The steps of a request along a line. */
export const timelines = css`
  .nx-timeline {
    display: grid;
    padding: 0;
    list-style: none;
  }
  .nx-timeline li {
    position: relative;
    padding-block-end: 0.75rem;
    padding-inline-start: 1.5rem;
  }
  .nx-timeline li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 2px solid var(--_link);
    border-radius: 50%;
    background: var(--_surface);
  }
  .nx-timeline li:last-child::before {
    background: var(--_link);
  }
  /* The line to the next step. */
  .nx-timeline li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: calc(0.4em + 0.75rem) -0.4em;
    inset-inline-start: calc(0.375rem - 1px);
    border-inline-start: 2px solid var(--_line-strong);
  }
`;
