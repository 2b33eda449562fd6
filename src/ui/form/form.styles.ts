import { css } from 'lit';

/** Forms: fields, native controls, the error summary. */
export const forms = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.25);
    max-inline-size: 36rem;
  }
  .nx-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  label,
  legend {
    padding: 0;
    font-size: var(--_label);
    font-weight: 500;
  }
  legend + .nx-hint {
    margin-block-start: 0.125rem;
  }
  .nx-hint {
    max-inline-size: 30rem;
    color: var(--_muted);
    font-size: var(--_caption);
    font-weight: 400;
  }
  .nx-error {
    color: var(--_danger);
    font-size: var(--_caption);
    font-weight: 500;
  }
  .nx-row {
    display: flex;
    gap: 0.5rem;
    max-inline-size: 24rem;
  }
  input:not([type='radio'], [type='checkbox'], [type='hidden'], [hidden]),
  select,
  textarea {
    box-sizing: border-box;
    display: block;
    flex: 1;
    inline-size: 100%;
    margin: 0;
    min-inline-size: 0;
    max-inline-size: 24rem;
    min-block-size: var(--_control);
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_field-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: start;
    box-shadow: var(--_lift);
  }
  /* As wide as what is typed. */
  textarea,
  input[type='url'] {
    max-inline-size: 36rem;
  }
  input:is([type='tel'], [autocomplete~='postal-code']),
  select[autocomplete='country'] {
    max-inline-size: 14rem;
  }
  input[inputmode] {
    max-inline-size: 8rem;
  }
  .nx-combo input {
    max-inline-size: none;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  /* Smaller, and a telephone zooms into the field. */
  @media (pointer: coarse) {
    input:not([type='radio'], [type='checkbox'], [type='hidden']),
    select,
    textarea {
      font-size: max(16px, var(--_size));
    }
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  /* Numbers and addresses keep their own direction inside a right-to-left page. */
  input:is([type='tel'], [type='email'], [inputmode='numeric']) {
    direction: ltr;
    unicode-bidi: plaintext;
  }
  input.nx-code {
    max-inline-size: 12rem;
    font-size: 1.375em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.25em;
  }
  .nx-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }
  .nx-listed {
    flex-direction: column;
    gap: 0;
  }
  .nx-choices label {
    font-size: var(--_body);
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--_control);
    font-weight: 400;
    cursor: pointer;
  }
  .nx-optional {
    color: var(--_muted);
    font-weight: 400;
  }
  input[type='radio'] {
    appearance: auto;
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    color: inherit;
    font: inherit;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    accent-color: var(--_link);
  }
  .nx-summary {
    padding: var(--_gap);
    border: 1px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_danger-soft);
  }
  .nx-summary p {
    font-weight: 600;
  }
  .nx-summary ul {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 0.5rem;
    padding-inline-start: 1.25rem;
  }
  .nx-summary a {
    color: var(--_danger);
  }
`;
