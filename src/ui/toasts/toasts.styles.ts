import { css } from 'lit';

/** Messages at the edge of the window. */
export const toasts = css`
  .nx-toasts {
    position: fixed;
    z-index: 2;
    inset-block-end: 1rem;
    inset-inline-end: 1rem;
    display: grid;
    gap: 0.5rem;
    inline-size: min(24rem, 100vw - 2rem);
  }
  /* Not above the bar that saves. */
  .nx-save-bar:has(.nx-bar) ~ .nx-toasts {
    inset-block-end: 6rem;
  }
  @media (width < 34rem) {
    .nx-toasts {
      inset-inline-start: 1rem;
      inline-size: auto;
    }
  }
  .nx-toasts .nx-banner {
    box-shadow: var(--_shadow);
    animation: nx-arrive var(--_quick) ease-out;
  }
  @keyframes nx-arrive {
    from {
      opacity: 0;
      translate: 0 0.5rem;
    }
  }
`;
