import { css } from 'lit';

/** One narrow card in the middle, for coming in. */
export const entry = css`
  :host {
    container-type: inline-size;
  }
  :host(:not([frame='none'])) .nx-box {
    max-inline-size: 28rem;
    margin-inline: auto;
  }
`;
