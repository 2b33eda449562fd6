import { css } from 'lit';
import { entry } from '../../ui/content/entry.styles.js';

/** The facts beside the form, where there is room for both; elsewhere the form's first sentence says them. */
export const factsStyles = css`
  ${entry}
  .nx-facts {
    display: none;
    list-style: none;
    padding: 0;
    color: inherit;
  }
  @container (inline-size >= 52rem) {
    :host(:not([frame='none'])) .nx-box {
      max-inline-size: 46rem;
    }
  }
  @container (inline-size >= 40rem) {
    .nx-with-facts {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 15rem;
      gap: calc(var(--_gap) * 2);
    }
    .nx-with-facts .nx-lead {
      display: none;
    }
    .nx-facts {
      display: grid;
      align-content: start;
      gap: calc(var(--_gap) * 1.5);
      padding-block-start: 3.25rem;
      padding-inline-start: calc(var(--_gap) * 2);
      border-inline-start: 1px solid var(--_line);
    }
    .nx-facts li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.25rem 0.75rem;
    }
    .nx-facts .nx-icon {
      margin-block-start: 0.15rem;
      color: var(--_link);
    }
    .nx-facts strong {
      font-weight: 600;
    }
    .nx-facts p {
      grid-column: 2;
    }
  }
`;
