import { css } from 'lit';

/** The bar that saves the forms of a page, at the lower edge of the window. */
export const saveBarStyles = css`
  .nx-save-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
  }
  .nx-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    margin-block-start: var(--_gap);
    padding: 0.75rem var(--_card-padding);
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius) var(--_card-radius) 0 0;
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .nx-bar strong {
    font-weight: 600;
  }
  /* A focused field is not below the bar. */
  form :is(input, select, textarea, button) {
    scroll-margin-block-end: 6rem;
  }
  @media (height < 30rem) {
    .nx-save-bar {
      position: static;
    }
  }
`;
