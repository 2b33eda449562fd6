import { css } from 'lit';

/** A form with its preview beside it, a phone, and the placeholders of a template. */
export const shortCodes = css`
  .nx-messages {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_gap) * 1.5);
  }
  .nx-facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: calc(var(--_gap) * 1.25);
    align-items: start;
  }
  @container (inline-size >= 40rem) {
    .nx-messages {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 17rem;
    }
    /* The button is in sight at once, above a preview that may be long. */
    .nx-aside {
      grid-area: 1 / 2 / span 2;
      display: grid;
      gap: 0.75rem;
      align-self: start;
    }
    .nx-aside > :is(.nx-actions, .nx-error) {
      order: -1;
    }
    .nx-aside [part='submit'] {
      flex: 1;
    }
    @media (height >= 30rem) {
      .nx-aside {
        position: sticky;
        inset-block-start: calc(var(--_under, 0px) + var(--_gap));
      }
    }
  }
  @container (inline-size < 40rem) {
    .nx-aside {
      display: contents;
    }
    .nx-aside > :is(.nx-actions, .nx-error, [role='status']),
    .nx-facts {
      order: 1;
    }
    .nx-aside > .nx-actions {
      padding-block: 0.75rem;
      border-block-start: 1px solid var(--_line);
      background: var(--_surface);
    }
    .nx-aside [part='submit'] {
      flex: 1;
    }
    @media (height >= 30rem) {
      .nx-aside > .nx-actions {
        position: sticky;
        z-index: 1;
        inset-block-end: 0;
        margin-inline: calc(-1 * var(--_card-padding));
        padding-inline: var(--_card-padding);
      }
      .nx-messages :is(input, select, textarea, button) {
        scroll-margin-block-end: 5rem;
      }
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
    min-block-size: 16rem;
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
    padding-inline: 0.125rem;
    border-block-end: 2px dotted var(--_link);
    background: var(--_info-soft);
    color: inherit;
    font-weight: 600;
  }
`;
