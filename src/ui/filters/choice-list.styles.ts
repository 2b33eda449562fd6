import { css } from 'lit';

/** The content of a filter's popover: values below each other, and the fields for two days. */
export const choiceLists = css`
  .nx-choice-list {
    display: grid;
  }
  .nx-choice-list button {
    display: flex;
    align-items: center;
    gap: 1rem;
    inline-size: 100%;
    min-block-size: max(1.75rem, calc(var(--_control) * 0.85));
    padding: 0.25rem 0.75rem;
    border-radius: calc(var(--_radius) / 2);
    background: none;
    color: var(--_text);
    font-weight: 400;
    text-align: start;
  }
  .nx-choice-list button:is(:hover, :focus) {
    background: var(--_hover);
  }
  .nx-choice-list [aria-selected='true'] {
    font-weight: 600;
  }
  .nx-choice-list [aria-selected='true']::after {
    content: '✓';
    margin-inline-start: auto;
  }
  .nx-custom-days {
    display: grid;
    gap: 0.75rem;
    padding: 0.5rem 0.75rem 0.75rem;
  }
  .nx-custom-days[hidden] {
    display: none;
  }
  @media (pointer: coarse) {
    .nx-choice-list button {
      min-block-size: 2.75rem;
    }
  }
`;
