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
    /* Away from the colour of its words: the contrast grows. */
    --_deepen: color(from var(--_on-accent) srgb calc(1 - r) calc(1 - g) calc(1 - b));
    padding: 0.375rem 1rem;
    border: 1px solid transparent;
    border-radius: var(--_button-radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: var(--_button-weight);
    text-align: center;
    cursor: pointer;
    transition: background-color calc(var(--_quick) * 0.7);
  }
  button.nx-primary:hover {
    background: color-mix(in oklab, var(--_accent), var(--_deepen) 10%);
  }
  button.nx-primary:active {
    background: color-mix(in oklab, var(--_accent), var(--_deepen) 18%);
  }
  button.nx-plain {
    border-color: var(--_line-strong);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_lift);
  }
  button.nx-plain:hover {
    background: var(--_hover);
  }
  button.nx-plain:active {
    background: var(--_pressed);
  }
  button.nx-danger {
    --_deepen: color(from var(--_on-danger) srgb calc(1 - r) calc(1 - g) calc(1 - b));
    background: var(--_danger);
    color: var(--_on-danger);
  }
  button.nx-danger:hover {
    background: color-mix(in oklab, var(--_danger), var(--_deepen) 10%);
  }
  button.nx-danger:active {
    background: color-mix(in oklab, var(--_danger), var(--_deepen) 18%);
  }
  button.nx-link {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: var(--_link);
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentcolor, transparent 60%);
    text-underline-offset: 0.2em;
  }
  :is(button.nx-link, a):hover {
    text-decoration-color: currentcolor;
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
  a {
    color: var(--_link);
    text-decoration-color: color-mix(in oklab, currentcolor, transparent 60%);
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
