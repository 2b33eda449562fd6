import { css } from 'lit';

/** A field with a list of choices below it. */
export const comboboxes = css`
  .nx-combo {
    position: relative;
    display: grid;
  }
  .nx-list {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.25rem);
    inset-inline: 0;
    max-block-size: 16rem;
    overflow-y: auto;
    padding: 0.25rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_field-radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    list-style: none;
  }
  .nx-list[hidden] {
    display: none;
  }
  .nx-list [role='option'] {
    display: flex;
    align-items: center;
    min-block-size: max(1.5rem, calc(var(--_control) * 0.8));
    padding: 0.25rem 0.5rem;
    border-radius: calc(var(--_radius) / 2);
    cursor: pointer;
  }
  .nx-list [aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }
  .nx-list .nx-chosen {
    font-weight: 600;
  }
  .nx-list .nx-chosen::after {
    content: '✓';
    margin-inline-start: auto;
    padding-inline-start: 0.5rem;
  }
  .nx-list [part='option']:hover {
    background: var(--_hover);
  }
  .nx-list .nx-active {
    background: var(--_accent);
    color: var(--_on-accent);
    outline: 2px solid transparent;
  }
`;
