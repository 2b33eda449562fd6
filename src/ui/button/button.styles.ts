import { css } from 'lit';

/** Buttons, and links that look like them. */
export const buttons = css`
  .nx-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }
  button {
    box-sizing: border-box;
    display: inline-block;
    margin: 0;
    min-block-size: var(--_control);
    /* On hover its ground goes a little away from the colour of its words: the contrast grows. */
    --_ground: var(--_accent);
    --_away: color(from var(--_on-accent) srgb calc(1 - r) calc(1 - g) calc(1 - b));
    --_step: 10%;
    padding: 0.375rem 1rem;
    border: 1px solid transparent;
    border-radius: var(--_button-radius);
    background: var(--_ground);
    color: var(--_on-accent);
    font: inherit;
    font-weight: var(--_button-weight);
    text-align: center;
    cursor: pointer;
    transition: background-color var(--_quick);
  }
  .nx-actions[hidden],
  button[hidden] {
    display: none;
  }
  button.nx-plain {
    --_ground: var(--_surface);
    --_away: var(--_text);
    --_step: 4%;
    border-color: var(--_line-strong);
    color: var(--_text);
    box-shadow: var(--_lift);
  }
  button.nx-danger {
    --_ground: var(--_danger);
    --_away: color(from var(--_on-danger) srgb calc(1 - r) calc(1 - g) calc(1 - b));
    color: var(--_on-danger);
  }
  :is(.nx-primary, .nx-plain, .nx-danger):hover {
    background: color-mix(in oklab, var(--_ground), var(--_away) var(--_step));
  }
  :is(.nx-primary, .nx-plain, .nx-danger):active {
    background: color-mix(in oklab, var(--_ground), var(--_away) calc(var(--_step) * 2));
  }
  button.nx-link {
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button[aria-disabled='true'] {
    cursor: not-allowed;
    opacity: 0.6;
  }
  button[aria-busy='true'] {
    cursor: progress;
  }
  /* Selected and open controls need a colour in forced-colors mode, which removes backgrounds and shadows. The id outweighs the
     colours of single parts. */
  @media (forced-colors: active) {
    :is(button, a, #nx-more):is([aria-selected='true'], [aria-pressed='true'], [aria-current]:not([aria-current='false'])) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  summary {
    min-block-size: 1.5rem;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.2em;
  }
  :is(input, select, textarea, button, a, summary, pre, .nx-summary, [role='tab']):focus-visible,
  /* WebKit focuses the parts of a date, and does not match the field itself with :focus-visible. */
  input[type='date']:is(:focus, :focus-within) {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    summary {
      padding-block: 0.75rem;
    }
  }
`;
