import { css } from 'lit';

/** The bar at the top: brand, company, balance, and the menu of the person. */
export const barStyles = css`
  .nx-top-bar {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    min-block-size: 3.5rem;
    padding: 0.5rem var(--_gap);
    border-block-end: 1px solid var(--_line);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--_surface);
  }
  .nx-top-bar h2 {
    font-size: var(--_section);
  }
  .nx-top-bar slot[name='actions'] {
    display: block;
    margin-inline-start: auto;
  }
  .nx-money {
    display: flex;
    gap: 0.5rem;
    margin-inline-start: auto;
  }
  .nx-money ~ slot[name='actions'] {
    margin-inline-start: 0;
  }
  .nx-chip {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2rem, calc(var(--_control) * 0.8));
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_soft-edge);
    border-radius: var(--_radius);
    background: var(--_neutral-soft);
    color: var(--_text);
    font-size: var(--_label);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
    white-space: nowrap;
  }
  .nx-chip.nx-zero {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .nx-chip.nx-more {
    display: none;
    border-color: var(--_line-strong);
    background: var(--_surface);
  }
  .nx-chip:hover {
    background: color-mix(in oklab, var(--_surface), var(--_text) 12%);
    color: var(--_text);
  }
  button.nx-skip:not(:focus) {
    opacity: 0;
    pointer-events: none;
  }
  .nx-skip {
    position: absolute;
    inset: 0.5rem auto auto var(--_gap);
    z-index: 2;
  }
  .nx-account [role='menu'] {
    inset-inline: auto 0;
  }
  .nx-account > .nx-menu > button {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.25rem 0.5rem;
    border-color: transparent;
    box-shadow: none;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .nx-initials {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 50%;
    background: var(--_info-soft);
    color: var(--_link);
    font-size: var(--_caption);
    font-weight: 600;
  }
  .nx-initials::before {
    content: attr(data-letters);
  }
  button.nx-menu-button {
    display: grid;
    place-items: center;
    min-inline-size: var(--_control);
    padding: 0.375rem;
  }
  @media (pointer: coarse) {
    .nx-chip,
    .nx-side .nx-place {
      min-block-size: 2.75rem;
    }
  }
  /* On a low screen it would leave no room for the page. */
  @media (height >= 30rem) {
    .nx-top-bar {
      position: sticky;
      inset-block-start: var(--nx-sticky-top, 0px);
      z-index: 2;
    }
    :host {
      --_under: calc(var(--nx-sticky-top, 0px) + 4rem);
    }
  }
  @container (inline-size >= 60rem) {
    .nx-chip.nx-more {
      display: inline-flex;
    }
    .nx-menu-button {
      display: none !important;
    }
  }
  @container (inline-size < 34rem) {
    .nx-top-bar {
      gap: 0.5rem;
      padding-inline: 0.5rem;
    }
    .nx-top-bar h2 {
      font-size: var(--_body);
    }
    .nx-company,
    .nx-account > .nx-menu > button > .nx-icon {
      display: none;
    }
    .nx-account > .nx-menu > button > bdi {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
