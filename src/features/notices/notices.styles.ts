import { css } from 'lit';

/** No card around a single line, and no room where there is nothing. */
export const noticesStyles = css`
  :host([empty]) {
    display: none;
  }
  :host([compact]) .nx-box {
    padding: 0;
    border: 0;
    background: none;
  }
`;
