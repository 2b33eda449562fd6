import { css } from 'lit';

/** Boxes around a payment provider's fields, which look like other fields. */
export const frames = css`
  .nx-card-fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--_gap) / 2) var(--_gap);
  }
  .nx-card-fields[hidden] {
    display: grid;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .nx-card-fields > .nx-number {
    grid-column: 1 / -1;
  }
  .nx-label {
    font-size: var(--_label);
    font-weight: 500;
  }
  .nx-frame {
    overflow: hidden;
    min-block-size: var(--_control);
    border: 1px solid var(--_edge);
    border-radius: var(--_field-radius);
    background: var(--_surface);
    /* Text in a provider's fields is always written from left to right. */
    direction: ltr;
  }
  .nx-focused {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
  }
  .nx-wrong {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .nx-action {
    overflow: hidden;
    border-radius: var(--_card-radius);
    background: var(--_raised);
  }
`;
