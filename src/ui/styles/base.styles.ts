import { css } from 'lit';
import { tokenStyles } from '../../tokens/tokens.styles.js';

/**
 * The base styles of every element: the tokens, its box, headings, and common parts. Styles that a page's reset could take from
 * the element itself belong to the box.
 */
export const base = css`
  :host {
    /* Sizes of type; nothing is smaller than a caption. */
    --_display: calc(var(--_size) * 2.25);
    --_title: calc(var(--_size) * 1.5);
    --_section: calc(var(--_size) * 1.0625);
    --_body: max(14px, calc(var(--_size) * 0.9375));
    --_label: max(13px, calc(var(--_size) * 0.875));
    --_caption: max(13px, calc(var(--_size) * 0.8125));
    /* Heights above the page. Everything that casts a shadow has a line as well, for the dark. */
    --_lift: 0 1px 2px rgb(16 24 40 / 6%);
    --_shadow: 0 4px 12px rgb(0 0 0 / 15%);
    --_hover: color-mix(in oklab, var(--_surface), var(--_text) 4%);
    /* Soft grounds are hard to see apart: with more contrast they get a border. */
    --_soft-edge: color-mix(in srgb, currentcolor calc(clamp(0, var(--_contrast) - 6, 1) * 100%), transparent);
    --_backdrop: rgb(0 0 0 / 45%);
    display: block;
  }
  .nx-box {
    padding: var(--_padding);
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_surface);
    color: var(--_text);
    font: var(--_body) / 1.5 var(--_font);
    text-align: start;
    container-type: inline-size;
    overflow-wrap: anywhere;
    /* Japanese breaks between phrases, and no line of it or of Chinese begins with a small kana or a mark. */
    line-break: strict;
    word-break: auto-phrase;
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
    font-size: var(--_title);
    font-weight: 600;
    line-height: 1.33;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  /* Below a bar that sticks to the top. */
  h2,
  :focus-visible {
    scroll-margin-block-start: calc(var(--_under, 0px) + 1rem);
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
    font-size: var(--_caption);
  }
  .nx-notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_soft-edge);
    border-radius: var(--_radius);
    background: var(--_info-soft);
  }
  .nx-danger:is(.nx-notice, .nx-banner) {
    background: var(--_danger-soft);
  }
  .nx-warn:is(.nx-notice, .nx-banner) {
    background: var(--_warn-soft);
  }
  .nx-good:is(.nx-notice, .nx-banner) {
    background: var(--_good-soft);
  }
  .nx-icon {
    display: inline-block;
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.125em;
  }
  .nx-icon-large {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    stroke-width: 1.75;
  }
  :is(.nx-notice, .nx-banner) > .nx-icon {
    margin-block-start: 0.05em;
    color: var(--_link);
  }
  .nx-good:is(.nx-notice, .nx-banner) > .nx-icon {
    color: var(--_good);
  }
  .nx-warn:is(.nx-notice, .nx-banner) > .nx-icon {
    color: var(--_warn);
  }
  .nx-danger:is(.nx-notice, .nx-banner) > .nx-icon {
    color: var(--_danger);
  }
  :is(.nx-notice, .nx-banner) strong {
    font-weight: 600;
  }
  .nx-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Last, because a minifier takes the rule behind an expression for a part of it. */
  ${tokenStyles}
`;
