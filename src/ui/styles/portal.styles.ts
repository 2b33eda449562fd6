import { css } from 'lit';

/** Styles for a payment provider's places in the light DOM, which the page's styles must not reach. */
export const portalStyles = [
  css`
    iframe {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      margin: 0;
      padding: 0;
      border: 0;
    }
  `,
];
