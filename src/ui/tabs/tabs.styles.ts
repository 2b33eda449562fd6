import { css } from 'lit';

/** Tabs above their panel, and code samples. */
export const tabStyles = css`
  .nx-tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .nx-tabs button {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    border-color: transparent;
    font-weight: 500;
  }
  .nx-tabs button[aria-selected='true'] {
    border-color: var(--_edge);
    background: var(--_raised);
    font-weight: 650;
  }
  [role='tabpanel'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  code,
  pre {
    font:
      0.9375em/1.6 ui-monospace,
      monospace;
  }
  pre {
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow-x: auto;
    overflow-wrap: normal;
    tab-size: 2;
  }
  @media (pointer: coarse) {
    .nx-tabs button {
      min-block-size: 2.75rem;
    }
  }
`;
