import { css } from 'lit';

/** What lies in the page's own tree for a payment provider: the page's styles shall not reach it. */
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
