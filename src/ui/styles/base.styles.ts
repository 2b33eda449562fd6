import { css } from 'lit';
import { tokenStyles } from '../../tokens/tokens.styles.js';

/**
 * The base styles of every element: the tokens, its box, headings, and common parts. Styles that a page's reset could take from
 * the element itself belong to the box.
 */
export const base = css`
  ${tokenStyles}
  :host {
    --_shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 20%);
    --_backdrop: rgb(0 0 0 / 45%);
    display: block;
  }
  .nx-box {
    padding: var(--_padding);
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_surface);
    color: var(--_text);
    font: var(--_size)/1.5 var(--_font);
    text-align: start;
    container-type: inline-size;
    overflow-wrap: anywhere;
    text-transform: none;
    white-space: normal;
  }
  .nx-veiled {
    visibility: hidden !important;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
    margin: 0;
  }
  h2 {
    font: inherit;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  h2:focus,
  [data-step]:focus {
    outline: none;
  }
  /* Keys, codes and references keep their own direction, and turn nothing around them. */
  code,
  pre {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .nx-stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .nx-muted {
    color: var(--_muted);
  }
  .nx-small {
    font-size: 0.875em;
  }
  .nx-notice {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-inline-start: 0.25rem solid var(--_link);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .nx-notice.nx-danger {
    border-inline-start-color: var(--_danger);
  }
  .nx-notice.nx-warn {
    border-inline-start-color: var(--_warn);
  }
  .nx-notice.nx-good {
    border-inline-start-color: var(--_good);
  }
  .nx-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .nx-skeleton {
    display: grid;
    gap: 0.75rem;
    min-block-size: var(--_space, 6rem);
    align-content: start;
  }
  .nx-bar {
    block-size: 1.25em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .nx-bar:first-child {
    inline-size: 40%;
  }
`;
