import { css } from 'lit';

/** Dialogs above the page. */
export const dialogs = css`
  dialog {
    box-sizing: border-box;
    margin: auto;
    inline-size: min(30rem, 100vw - 2rem);
    max-block-size: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 16px 40px rgb(0 0 0 / 25%);
    overflow: auto;
    overscroll-behavior: contain;
    /* A focused field is not below the title or the buttons. */
    scroll-padding-block: 4.5rem;
  }
  dialog.nx-form {
    inline-size: min(36rem, 100vw - 2rem);
  }
  dialog::backdrop {
    background: var(--_backdrop);
  }
  /* Columns of boxes and no grid, in whose rows nothing can stay in sight. */
  .nx-dialog,
  .nx-dialog form {
    display: flex;
    flex-direction: column;
  }
  .nx-dialog {
    padding: 0 var(--_card-padding) var(--_card-padding);
  }
  .nx-dialog:has(> :is(.nx-actions, form):last-child) {
    padding-block-end: 0;
  }
  /* The content scrolls; the title and the buttons stay. */
  .nx-dialog > .nx-titled,
  :is(.nx-dialog, .nx-dialog form) > .nx-actions {
    position: sticky;
    z-index: 1;
    margin-inline: calc(-1 * var(--_card-padding));
    padding-inline: var(--_card-padding);
    background: var(--_surface);
  }
  .nx-dialog > .nx-titled {
    inset-block-start: 0;
    flex-wrap: nowrap;
    align-items: start;
    padding-block: var(--_card-padding) 0.5rem;
    margin-block-end: -0.5rem;
  }
  :is(.nx-dialog, .nx-dialog form) > .nx-actions {
    inset-block-end: 0;
    order: 1;
    justify-content: end;
    padding-block: 0.75rem max(var(--_gap), env(safe-area-inset-bottom));
  }
  .nx-dialog form > .nx-actions {
    border-block-start: 1px solid var(--_line);
  }
  /* On a telephone they come from below, as wide as it is. */
  @media (width < 34rem) {
    dialog:not(.nx-sheet, .nx-drawer) {
      margin-block-end: 0;
      inline-size: 100%;
      max-inline-size: 100%;
      border-width: 1px 0 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  @media (height < 30rem) {
    .nx-dialog > .nx-titled {
      position: static;
    }
  }
  @media (height < 20rem) {
    :is(.nx-dialog, .nx-dialog form) > .nx-actions {
      position: static;
    }
  }
`;
