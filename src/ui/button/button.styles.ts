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
    padding: 0.5rem 1.25rem;
    border: 1px solid var(--_link);
    border-radius: var(--_button-radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: var(--_button-weight);
    text-align: center;
    cursor: pointer;
  }
  button.nx-plain {
    border-color: var(--_edge);
    background: var(--_surface);
    color: var(--_text);
  }
  button.nx-danger {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_on-danger);
  }
  button.nx-link {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button:hover {
    filter: brightness(0.94);
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
