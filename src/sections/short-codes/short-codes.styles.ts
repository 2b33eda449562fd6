import { css } from 'lit';

/** A form with its preview beside it, a phone, and the placeholders of a template. */
export const shortCodes = css`
  .nx-beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: calc(var(--_gap) * 1.5);
    align-items: start;
  }
  @container (inline-size >= 52rem) {
    .nx-beside:has(> [part='preview']) {
      grid-template-columns: minmax(0, 1fr) 20rem;
    }
  }
  /* In sight while the messages beside it are edited, unless it takes up the whole height. */
  @media (height >= 48rem) {
    .nx-beside > [part='preview'] {
      position: sticky;
      inset-block-start: var(--_gap);
    }
  }
  .nx-wide form {
    max-inline-size: none;
  }
  .nx-template {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .nx-template textarea {
    min-block-size: 6rem;
    resize: vertical;
  }
  .nx-places {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.5rem;
  }
  .nx-phone {
    display: grid;
    align-content: start;
    gap: 0.5rem;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 17rem;
    min-block-size: 20rem;
    margin: 0;
    padding: 1.25rem 1rem;
    border: 1px solid var(--_line-strong);
    border-radius: 1.75rem;
    background: var(--_surface);
    box-shadow: var(--_lift);
  }
  .nx-phone figcaption {
    padding-block-end: 0.75rem;
    border-block-end: 1px solid var(--_line);
    text-align: center;
  }
  .nx-bubble {
    justify-self: start;
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: 1rem;
    border-end-start-radius: 0.25rem;
    background: var(--_raised);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .nx-bubble:empty {
    visibility: hidden;
  }
  .nx-bubble mark {
    border-block-end: 2px solid var(--_link);
    background: none;
    color: inherit;
    font-weight: 600;
  }
`;
