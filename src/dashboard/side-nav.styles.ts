import { css } from 'lit';

/** The pages of the account, at the side or in the drawer. */
export const sideNav = css`
  .nx-shell > .nx-side {
    padding: var(--_gap) 0.75rem;
    border-inline-end: 1px solid var(--_line);
    border-end-start-radius: var(--_card-radius);
    background: var(--_surface);
  }
  .nx-side ul {
    display: grid;
    gap: 0.125rem;
    padding: 0;
    list-style: none;
  }
  .nx-side li {
    position: relative;
  }
  /* A border, because grounds are lost in forced colours. */
  .nx-dot {
    position: absolute;
    inset-block-start: calc(50% - 0.25rem);
    inset-inline-end: 0.75rem;
    border: 0.25rem solid var(--_warn);
    border-radius: 50%;
    pointer-events: none;
  }
  .nx-group {
    padding: 1.25rem 0.75rem 0.375rem;
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
    background: color-mix(in oklab, var(--_surface), var(--_accent) 8%);
    font-weight: 600;
  }
  .nx-place[aria-current='page'] > .nx-icon {
    color: var(--_link);
  }
  @media (forced-colors: active) {
    .nx-place:not([aria-current='page']) {
      border-color: transparent;
      forced-color-adjust: none;
      color: LinkText;
    }
    .nx-place[aria-current='page'] > .nx-icon {
      color: inherit;
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
