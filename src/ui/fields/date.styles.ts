import { css } from 'lit';

/** The first and the last day of a period. */
export const dates = css`
  .nx-days {
    flex-wrap: wrap;
  }
  .nx-day {
    display: grid;
    flex: 1 1 10rem;
    font-weight: 400;
  }
`;
