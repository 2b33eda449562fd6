import { css } from 'lit';

/** The selected numbers, which scroll where they are many. */
export const checkoutStyles = css`
  .nx-names {
    max-block-size: 10rem;
    overflow: auto;
  }
  @container (inline-size < 52rem) {
    .nx-names {
      display: none;
    }
  }
`;
