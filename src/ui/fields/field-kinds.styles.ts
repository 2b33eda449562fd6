import { css } from 'lit';

/** Fields that not every form has: money, checkboxes and switches, several lines. */
export const fieldKinds = css`
  .nx-unit {
    align-items: center;
  }
  .nx-unit [part='unit'] {
    color: var(--_muted);
    font-weight: 500;
  }
  /* Frequent amounts, and the field for any other, in one row where there is room. */
  .nx-sum,
  .nx-amounts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .nx-amounts button {
    padding-inline: 0.875rem;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  .nx-amounts button[aria-pressed='true'] {
    border-color: var(--_link);
    background: var(--_info-soft);
    box-shadow: inset 0 0 0 1px var(--_link);
    color: var(--_link);
  }
  .nx-unit input {
    flex: none;
    inline-size: 8rem;
    font-variant-numeric: tabular-nums;
  }
  /* Country, street and building each in a row of their own; city, postal code and region beside each other. */
  .nx-address {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    max-inline-size: 30rem;
    gap: calc(var(--_gap) / 2) var(--_gap);
  }
  .nx-address legend {
    padding-block-end: 0.25rem;
  }
  .nx-address .nx-field {
    align-content: end;
  }
  .nx-address .nx-field:nth-of-type(-n + 3) {
    grid-column: 1 / -1;
  }
  textarea {
    field-sizing: content;
    max-block-size: 60vh;
    resize: vertical;
  }
  .nx-tick {
    font-size: var(--_body);
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: max(1.5rem, var(--_control));
    font-weight: 400;
    cursor: pointer;
  }
  /* A switch stands at the end of its row. */
  .nx-tick:has([role='switch']) {
    flex-direction: row-reverse;
    justify-content: space-between;
  }
  .nx-field:has(> .nx-tick [role='switch']) {
    gap: 0;
  }
  .nx-tick:has([role='switch']) ~ .nx-hint {
    max-inline-size: calc(100% - 4rem);
  }
  .nx-tick input {
    box-sizing: border-box;
    flex: none;
    margin: 0;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    appearance: auto;
    accent-color: var(--_link);
  }
  .nx-tick input[role='switch'] {
    position: relative;
    inline-size: 2.75rem;
    block-size: 1.5rem;
    border: 2px solid var(--_edge);
    border-radius: 1rem;
    appearance: none;
    background: var(--_surface);
    transition: background-color var(--_quick);
  }
  .nx-tick input[role='switch']::before {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0.125rem;
    inline-size: 1rem;
    block-size: 1rem;
    border-radius: 50%;
    background: var(--_edge);
    content: '';
    transform: translateY(-50%);
    transition: inset-inline-start var(--_quick);
  }
  .nx-tick input[role='switch']:checked {
    border-color: var(--_link);
    background: var(--_link);
  }
  .nx-tick input[role='switch']:checked::before {
    inset-inline-start: 1.375rem;
    background: var(--_surface);
  }
  @media (forced-colors: active) {
    .nx-tick input[role='switch']:checked {
      background: Highlight;
    }
    .nx-tick input[role='switch']::before,
    .nx-tick input[role='switch']:checked::before {
      background: CanvasText;
    }
  }
`;
