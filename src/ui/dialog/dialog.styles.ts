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
  }
  dialog.nx-sheet {
    margin: 0;
    margin-inline-start: auto;
    inline-size: min(30rem, 100vw);
    max-inline-size: 100vw;
    block-size: 100dvh;
    max-block-size: 100dvh;
    border-width: 0;
    border-inline-start-width: 1px;
    border-radius: 0;
  }
  dialog::backdrop {
    background: var(--_backdrop);
  }
  .nx-dialog {
    padding: var(--_card-padding);
  }
  /* The content scrolls; the buttons stay. */
  .nx-dialog > .nx-actions,
  .nx-dialog form > .nx-actions {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding-block: calc(var(--_gap) / 2);
    background: var(--_surface);
  }
  .nx-dialog .nx-titled {
    flex-wrap: nowrap;
    align-items: start;
  }
`;
