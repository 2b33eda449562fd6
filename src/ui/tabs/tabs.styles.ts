import { css } from 'lit';

/** Tabs above their panel, and code samples. */
export const tabStyles = css`
  .nx-tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .nx-tabs button {
    min-block-size: 2.5rem;
    margin-block-end: -1px;
    padding: 0.25rem 0.5rem;
    border-color: transparent;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    background: none;
    box-shadow: none;
    color: var(--_muted);
  }
  .nx-tabs button:hover {
    background: none;
    color: var(--_text);
  }
  .nx-tabs button[aria-selected='true'] {
    border-block-end-color: var(--_link);
    color: var(--_text);
  }
  [role='tabpanel'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  code,
  pre {
    font:
      var(--_caption) / 1.6 ui-monospace,
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
