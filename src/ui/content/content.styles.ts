import { css } from 'lit';

/** Content: cards, names with values, banners. */
export const content = css`
  .nx-titled {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 1rem;
  }
  section ~ section.nx-stack:not(.nx-card) {
    padding-block-start: calc(var(--_gap) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  /* Titles at the side, controls in a column. */
  @container (inline-size >= 52rem) {
    .nx-columns > section.nx-stack {
      grid-template-columns: 16rem minmax(0, 36rem);
      column-gap: calc(var(--_gap) * 2);
    }
  }
  :host([frame='none']) .nx-header ~ section.nx-stack {
    padding-block-start: 0;
    border-block-start: 0;
  }
  /* Cards are never nested: in one, another is set off by a line. */
  :host([frame='none']) :is(.nx-plane, .nx-header ~ section) .nx-card {
    padding: var(--_gap) 0 0;
    border-width: 1px 0 0;
    border-radius: 0;
  }
  .nx-title {
    font-size: var(--_section);
    font-weight: 600;
    line-height: 1.4;
  }
  .nx-definitions {
    display: grid;
    gap: calc(var(--_gap) / 2);
  }
  .nx-definitions > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap);
  }
  .nx-definitions dt {
    flex: 0 1 12rem;
    color: var(--_muted);
  }
  .nx-definitions dd {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }
  .nx-empty {
    justify-items: center;
    padding: calc(var(--_padding) * 1.5) var(--_padding);
    text-align: center;
  }
  .nx-empty strong {
    font-size: var(--_section);
    font-weight: 600;
  }
  .nx-empty-icon {
    display: grid;
    place-items: center;
    inline-size: 4rem;
    block-size: 4rem;
    border-radius: 50%;
    background: var(--_neutral-soft);
    color: var(--_muted);
  }
  .nx-empty-icon .nx-icon {
    inline-size: 2.5rem;
    block-size: 2.5rem;
  }
  .nx-empty .nx-actions {
    justify-content: center;
  }
  .nx-banner {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.75rem;
    align-items: start;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_soft-edge);
    border-radius: var(--_radius);
    background: var(--_info-soft);
  }
  .nx-banner .nx-actions {
    margin-block-start: 0.5rem;
  }
  button.nx-close {
    display: grid;
    place-items: center;
    min-block-size: 1.75rem;
    padding: 0.375rem;
    border-color: transparent;
    background: none;
    color: inherit;
  }
  @media (pointer: coarse) {
    button.nx-close {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }
  }
`;
