import { css } from 'lit';

/** The callbacks of a number, below each other. */
export const callbackStyles = css`
  .nx-callbacks {
    display: grid;
    padding: 0;
    list-style: none;
  }
  .nx-callbacks > li {
    display: grid;
    gap: 0.25rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .nx-callbacks .nx-titled {
    align-items: center;
  }
  .nx-callbacks ol {
    display: grid;
    gap: 0.25rem;
    padding-inline-start: 1.25rem;
  }
`;
