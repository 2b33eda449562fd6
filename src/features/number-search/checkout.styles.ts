import { css } from 'lit';

/** The selection stays visible while the list below it is scrolled. */
export const checkouts = css`
  @media (height >= 30rem) {
    .nx-in-sight {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      align-content: center;
      min-block-size: 6rem;
      padding-block: calc(var(--_card-padding) / 2);
    }
    /* Focused controls below are not hidden behind it. */
    .nx-scroll button {
      scroll-margin-block-start: 12rem;
    }
  }
  .nx-beside {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.5rem var(--_gap);
  }
  .nx-beside .nx-definitions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem calc(var(--_gap) * 1.5);
  }
  .nx-beside .nx-definitions > div {
    display: block;
  }
  .nx-beside dt {
    font-size: var(--_caption);
  }
`;
