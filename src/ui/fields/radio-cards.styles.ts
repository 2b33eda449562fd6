import { css } from 'lit';

/** Means of payment to choose from: cards, of which the chosen one has a strong edge. */
export const radioCardStyles = css`
  .nx-radio-cards {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.375rem;
  }
  .nx-radio-card {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.125rem 1rem;
    min-block-size: 3.5rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_field-radius);
  }
  .nx-radio-card:hover {
    background: var(--_hover);
  }
  .nx-radio-card:has(:checked) {
    border-color: var(--_link);
    background: var(--_info-soft);
    box-shadow: inset 0 0 0 1px var(--_link);
  }
  .nx-radio-card label {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    font-size: var(--_body);
    cursor: pointer;
  }
  .nx-radio-card input {
    position: relative;
    z-index: 1;
  }
  /* The whole card is pressed. */
  .nx-radio-card label::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .nx-kept-method > :not(summary) {
    margin-block-start: var(--_gap);
  }
  .nx-kept-method bdi {
    display: block;
  }
  .nx-brand {
    flex: none;
    inline-size: 2rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: middle;
  }
  @media (forced-colors: active) {
    .nx-radio-card:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
