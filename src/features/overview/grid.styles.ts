import { css } from 'lit';

/** The places of the cards: twelve columns, six, or one. */
export const grid = css`
  .nx-cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.5);
  }
  .nx-cards > div,
  ::slotted(*) {
    grid-column: 1 / -1;
  }
  @container (inline-size >= 36rem) {
    .nx-cards {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    .nx-cards > div {
      align-content: stretch;
    }
    .nx-cards > :is(.nx-reload, .nx-renewals) {
      grid-column: span 3;
    }
  }
  @container (inline-size >= 60rem) {
    .nx-cards {
      grid-template-columns: repeat(12, minmax(0, 1fr));
    }
    .nx-cards > .nx-balance {
      grid-column: span 5;
    }
    .nx-cards > :is(.nx-reload, .nx-begin) {
      grid-column: span 4;
    }
    .nx-cards > .nx-renewals {
      grid-column: span 3;
    }
    .nx-cards > .nx-usage {
      grid-column: span 8;
    }
  }
`;
