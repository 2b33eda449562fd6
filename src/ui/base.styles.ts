import { css } from 'lit';

/**
 * Public tokens (`--nx-*`) are read here once; all other styles use only the private `--_*`.
 * Every colour pair keeps WCAG AA in both schemes.
 */
export const base = css`
  :host {
    --_link: var(--nx-accent, light-dark(#1d4ed8, #93c5fd));
    --_accent: var(--nx-accent, light-dark(#1d4ed8, #93c5fd));
    --_on-accent: var(--nx-on-accent, light-dark(#ffffff, #0b1220));
    --_text: var(--nx-text, light-dark(#111827, #f3f4f6));
    --_muted: var(--nx-muted, light-dark(#4b5563, #b6bdc9));
    --_line: var(--nx-line, light-dark(#d6dae1, #3b4557));
    --_edge: var(--nx-edge, light-dark(#6b7280, #8b95a5));
    --_surface: var(--nx-surface, light-dark(#ffffff, #161c27));
    --_raised: var(--nx-raised, light-dark(#f5f7fa, #1f2735));
    --_danger: var(--nx-danger, light-dark(#b42318, #fda29b));
    --_good: var(--nx-good, light-dark(#067647, #75e0a7));
    --_warn: var(--nx-warn, light-dark(#8a4b08, #fdb022));
    --_shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 20%);
    --_backdrop: rgb(0 0 0 / 45%);
    --_control: 2.75rem;
    --_quick: 150ms;
    --_gap: var(--nx-gap, 1rem);
    --_radius: var(--nx-radius, 0.5rem);
    display: block;
    box-sizing: border-box;
    padding: var(--nx-padding, 1.5rem);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    font: var(--nx-font, 1rem/1.5 system-ui, sans-serif);
    text-align: start;
    container-type: inline-size;
    overflow-wrap: anywhere;
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
  h2:focus {
    outline: none;
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
    border-inline-start: 0.25rem solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .nx-notice.nx-danger {
    border-inline-start-color: var(--_danger);
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
