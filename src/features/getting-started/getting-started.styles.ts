import { css } from 'lit';

export const styles = css`
  :host {
    --_space: 20rem;
  }
  :host([finished]) {
    display: none;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  dl > div,
  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
  }
  dt {
    min-inline-size: 6rem;
    color: var(--_muted);
  }
  dd {
    flex: 1;
  }
  dd > :first-child {
    flex: 1 1 9rem;
  }
  .nx-small-button button {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
  }
  @media (pointer: coarse) {
    .nx-small-button button {
      min-block-size: 2.75rem;
    }
  }
`;
