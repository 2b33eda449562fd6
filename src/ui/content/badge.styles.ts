import { css } from 'lit';

/** Badges: short words for states. */
export const badges = css`
  .nx-badge {
    display: inline-block;
    margin-inline-start: 0.5rem;
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--_soft-edge);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_info-soft);
    color: var(--_link);
    font-size: var(--_caption);
    font-weight: 500;
    letter-spacing: 0;
    line-height: 1.125rem;
    vertical-align: middle;
    white-space: nowrap;
  }
  :is(td, td > div) > .nx-badge:first-child {
    margin-inline-start: 0;
  }
  .nx-badge.nx-good {
    background: var(--_good-soft);
    color: var(--_good);
  }
  .nx-badge.nx-warn {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .nx-badge.nx-danger {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
`;
