import { css } from 'lit';
import { barStyles } from './bar.styles.js';

/** The pages at the side or in a drawer, and the open page. */
export const dashboard = css`
  ${barStyles}
  /* The ground of its pages, whose parts are cards. */
  .nx-box,
  :host([frame='none']) .nx-box {
    padding: 0;
    background: var(--_canvas);
  }
  [part='page'] > :is([part='failure'], .nx-loading) {
    padding: var(--_padding);
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_surface);
  }
  [part='page'] > [compact] {
    margin-block-end: calc(var(--_gap) / 2);
  }
  .nx-shell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .nx-page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 2);
  }
  [part='page'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_gap);
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 76rem;
    padding: var(--_gap);
  }
  /* An element that goes with a page, and is missing at this backend. */
  .nx-page > :not(:first-child)[unsupported] {
    display: none;
  }
  .nx-entry {
    margin-inline: auto;
  }
  @container (inline-size >= 42rem) {
    [part='page'] {
      padding: calc(var(--_gap) * 1.5);
    }
  }
  .nx-shell > .nx-side {
    display: none;
  }
  @container (inline-size >= 60rem) {
    .nx-shell:has(> .nx-side) {
      grid-template-columns: 15rem minmax(0, 1fr);
    }
    .nx-shell > .nx-side {
      display: block;
    }
    [part='page'] {
      padding: calc(var(--_gap) * 2);
    }
  }
`;
