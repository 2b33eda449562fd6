import { css } from 'lit';

/** Menus below their buttons. */
export const menus = css`
  .nx-menu {
    position: relative;
    display: inline-block;
  }
  .nx-menu > [aria-current] {
    box-shadow: inset 0 -0.1875rem var(--_accent);
  }
  .nx-menu [role='menu'] {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.25rem);
    inset-inline-start: 0;
    min-inline-size: 100%;
    inline-size: max-content;
    max-inline-size: min(20rem, 90vw);
    padding: 0.25rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    list-style: none;
  }
  .nx-menu > button.nx-more {
    display: grid;
    place-items: center;
    min-inline-size: 2rem;
    padding: 0.25rem;
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }
  .nx-menu > button.nx-more:is(:hover, [aria-expanded='true']) {
    background: var(--_raised);
    color: var(--_text);
  }
  .nx-more + [role='menu'] {
    inset-inline: auto 0;
  }
  .nx-menu [role='menu'][hidden] {
    display: none;
  }
  .nx-menu [role^='menuitem'] {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    inline-size: 100%;
    min-block-size: max(1.75rem, calc(var(--_control) * 0.85));
    padding: 0.25rem 0.75rem;
    border-color: transparent;
    border-radius: calc(var(--_radius) / 2);
    background: none;
    color: var(--_text);
    font-weight: 400;
    text-align: start;
    text-decoration: none;
  }
  .nx-menu [role^='menuitem']:is(:hover, :focus) {
    background: var(--_hover);
  }
  .nx-menu [aria-current='page'] {
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .nx-menu > button.nx-more {
      min-inline-size: 2.75rem;
    }
    .nx-menu [role^='menuitem'] {
      min-block-size: 2.75rem;
    }
  }
  .nx-menu [role='separator'] {
    margin-block: 0.25rem;
    border-block-start: 1px solid var(--_line);
  }
`;
