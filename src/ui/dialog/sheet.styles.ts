import { css } from 'lit';

/** Dialogs at the end edge of the window, as high as it is: they come from beyond that edge. */
export const sheets = css`
  dialog.nx-sheet {
    margin: 0;
    margin-inline-start: auto;
    inline-size: min(30rem, 100%);
    max-inline-size: 100%;
    block-size: 100dvh;
    max-block-size: 100dvh;
    border-width: 0;
    border-inline-start-width: 1px;
    border-radius: 0;
    /* No time at all where less motion is wanted. */
    transition: translate calc(var(--_quick) * 1.5) cubic-bezier(0.2, 0, 0, 1);
  }
  @starting-style {
    dialog.nx-sheet {
      translate: 100%;
    }
    dialog.nx-sheet:dir(rtl) {
      translate: -100%;
    }
  }
`;
