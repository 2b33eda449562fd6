import { css } from 'lit';

/** Badges: short words for states. */
export const badges = css`
  .nx-badge {
    display: inline-block;
    margin-inline-start: 0.5rem;
    padding: 0.125rem 0.625rem;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--_link);
    font-size: 0.6875em;
    vertical-align: middle;
  }
  .nx-badge.nx-good {
    color: var(--_good);
  }
  .nx-badge.nx-warn {
    color: var(--_warn);
  }
  .nx-badge.nx-danger {
    color: var(--_danger);
  }
`;
