import { html } from 'lit';
import { pageHeader, type PageHeaderProps } from './page-header.js';
import { plane } from './plane.js';

/** An element whose contents are one card, below its header. */
export const page = (header: PageHeaderProps, body: unknown) => html`
  <div class="nx-stack">${pageHeader(header)} ${plane(body)}</div>
`;
