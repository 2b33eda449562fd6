import { css } from 'lit';

/** Switches below each other, and the sets of them in one row. */
export const choiceStyles = css`
  .nx-segments {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    justify-self: start;
    padding: 0.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .nx-segments button {
    --_ground: transparent;
    padding-inline: 0.75rem;
    border-color: transparent;
    color: var(--_text);
    font-size: var(--_label);
    box-shadow: none;
  }
  .nx-segments button[aria-pressed='true'] {
    --_ground: var(--_surface);
    border-color: var(--_link);
    font-weight: 600;
  }
  .nx-switches,
  .nx-switches > .nx-rows {
    display: grid;
    gap: 0.5rem;
  }
  .nx-switches > .nx-rows {
    gap: 0;
  }
  .nx-rows > div {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .nx-rows > div:last-child {
    border-block-end: 0;
  }
`;
