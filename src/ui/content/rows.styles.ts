import { css } from 'lit';

/** Rows with a name, a value and what changes it. */
export const rowStyles = css`
  .nx-rows > div {
    display: grid;
    grid-template-columns: minmax(0, 8rem) minmax(8rem, 1fr) auto;
    gap: 0.25rem var(--_gap);
    align-items: center;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  .nx-rows > div:first-child {
    padding-block-start: 0;
  }
  .nx-rows > div:last-child {
    border-block-end: 0;
  }
  .nx-rows dt {
    color: var(--_muted);
    font-size: var(--_label);
  }
  .nx-rows dd {
    overflow-wrap: anywhere;
  }
  .nx-rows .nx-link {
    font-size: var(--_caption);
  }
  .nx-rows .nx-actions {
    justify-content: end;
  }
  .nx-rows ~ form,
  form ~ .nx-rows {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  @container (inline-size < 34rem) {
    .nx-rows > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .nx-rows .nx-actions {
      justify-content: start;
    }
  }
`;
