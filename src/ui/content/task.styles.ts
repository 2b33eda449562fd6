import { css } from 'lit';

/** A task with what it comes to: at its side where it is wide, in a bar at the bottom of the screen where it is not. */
export const tasks = css`
  .nx-task {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: calc(var(--_gap) * 1.5);
  }
  form:has(> .nx-task) {
    max-inline-size: none;
  }
  .nx-sums {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .nx-sums dd {
    font-weight: 600;
  }
  @container (inline-size >= 52rem) {
    .nx-task {
      grid-template-columns: minmax(0, 1fr) 20rem;
    }
    .nx-sums {
      padding: var(--_gap);
      border-radius: var(--_radius);
      background: var(--_raised);
    }
    .nx-sums .nx-definitions > div {
      justify-content: space-between;
    }
    .nx-sums .nx-definitions :is(dt, dd) {
      flex: 0 1 auto;
    }
    .nx-sums dd {
      text-align: end;
    }
    .nx-sums .nx-primary {
      flex: 1;
    }
  }
  @container (inline-size < 52rem) {
    .nx-sums {
      padding-block: 0.75rem;
      border-block-start: 1px solid var(--_line);
      background: var(--_surface);
    }
    /* For screen readers, and for the focus when its button is gone. */
    .nx-sums > .nx-title {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .nx-sums .nx-definitions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem calc(var(--_gap) * 1.5);
    }
    .nx-sums .nx-definitions > div {
      display: block;
    }
    .nx-sums dt {
      font-size: var(--_caption);
    }
  }
  @container (34rem <= inline-size < 52rem) {
    .nx-sums {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
    .nx-sums > :not(.nx-definitions, .nx-actions) {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 34rem) {
    .nx-sums .nx-primary {
      flex: 1 1 auto;
    }
  }
  /* In sight while the rest is scrolled, unless the screen is too low for both. */
  @media (height >= 30rem) {
    .nx-sums {
      position: sticky;
      z-index: 1;
    }
    @container (inline-size >= 52rem) {
      .nx-sums {
        inset-block-start: calc(var(--_under, 0px) + var(--_gap));
      }
    }
    @container (inline-size < 52rem) {
      .nx-sums {
        inset-block-end: 0;
        margin-inline: calc(-1 * var(--_card-padding));
        padding-inline: var(--_card-padding);
      }
      /* Focused controls are not hidden behind the bar. */
      .nx-task > .nx-stack :is(input, select, textarea, button, a, tr) {
        scroll-margin-block-end: 12rem;
      }
    }
  }
`;
