import { css } from 'lit';

/** The bar at the top, the pages at the side or in a drawer, and the open page. */
export const dashboard = css`
  /* No card itself, because its pages are cards. */
  .nx-box {
    padding: 0;
    border-width: 0;
    background: none;
  }
  .nx-top-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    min-block-size: 3.5rem;
    padding: 0.5rem 1rem;
  }
  .nx-top-bar,
  [part='page'] > [part='failure'],
  [part='page'] > .nx-skeleton {
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_surface);
  }
  [part='page'] > [part='failure'],
  [part='page'] > .nx-skeleton {
    padding: var(--_padding);
  }
  .nx-top-bar h2 {
    font-size: var(--_section);
  }
  .nx-top-bar slot[name='actions'] {
    display: block;
    margin-inline-start: auto;
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
    white-space: nowrap;
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
  .nx-shell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.5);
    align-items: start;
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  .nx-page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  [part='page'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .nx-entry {
    inline-size: min(100%, 30rem);
    margin-inline: auto;
  }
  .nx-side ul {
    display: grid;
    gap: 0.125rem;
    padding: 0;
    list-style: none;
  }
  .nx-group {
    padding-block: 1.25rem 0.375rem;
    padding-inline-start: 0.75rem;
    color: var(--_muted);
    font-size: var(--_caption);
    font-weight: 500;
  }
  .nx-place,
  button.nx-place {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    inline-size: 100%;
    min-block-size: max(2.25rem, calc(var(--_control) * 0.9));
    padding: 0.25rem 0.75rem;
    border: 0;
    border-inline-start: 3px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font-size: var(--_label);
    font-weight: 500;
    text-align: start;
    text-decoration: none;
  }
  .nx-place > .nx-icon {
    color: var(--_muted);
  }
  .nx-place:hover {
    background: color-mix(in oklab, transparent, var(--_text) 5%);
  }
  .nx-place[aria-current='page'] {
    border-inline-start-color: var(--_link);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--_selected);
    font-weight: 600;
  }
  .nx-place[aria-current='page'] > .nx-icon {
    color: var(--_link);
  }
  .nx-shell > .nx-side {
    display: none;
  }
  @container (inline-size >= 52rem) {
    .nx-menu-button {
      display: none !important;
    }
    .nx-shell:has(> .nx-side) {
      grid-template-columns: 14rem minmax(0, 1fr);
    }
    .nx-shell > .nx-side {
      display: block;
    }
  }
  @container (inline-size < 34rem) {
    .nx-company {
      display: none;
    }
    .nx-account > .nx-menu > button > bdi {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  dialog.nx-drawer {
    margin: 0;
    inline-size: min(18rem, 100vw - 3rem);
    block-size: 100dvh;
    max-block-size: none;
    border-width: 0;
    border-inline-end-width: 1px;
    border-radius: 0;
  }
  dialog.nx-drawer:dir(rtl) {
    margin-inline-start: 0;
    margin-inline-end: auto;
  }
`;
