import { css } from 'lit';

/** The bar with the product's menus, and the page below it. */
export const dashboard = css`
  /* No card itself, because its pages are cards. */
  .nx-box {
    padding: 0;
    border-width: 0;
    background: none;
  }
  .nx-menu-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem var(--_gap);
  }
  .nx-menu-bar,
  [part='page'] > [part='failure'],
  [part='page'] > .nx-skeleton {
    padding: var(--_padding);
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_surface);
  }
  [part='page'] {
    margin-block-start: var(--_gap);
  }
  .nx-menu-bar slot[name='actions'] {
    display: block;
    margin-inline-start: auto;
  }
  .nx-menu-bar nav {
    display: flex;
    flex: 1 0 100%;
    order: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .nx-menu-bar nav > a,
  .nx-menu-bar nav > button {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_control);
    padding-inline: 0.5rem;
  }
  .nx-menu-bar button {
    white-space: nowrap;
  }
  .nx-menu-bar nav > [aria-current='page'] {
    font-weight: 600;
  }
  .nx-account {
    margin-inline-start: auto;
  }
  .nx-account [aria-haspopup] {
    max-inline-size: 100%;
    white-space: normal;
  }
  .nx-account [role='menu'] {
    inset-inline: auto 0;
  }
  .nx-page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
`;
