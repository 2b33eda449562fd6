import { html } from 'lit';

/** A message in a box of its own; a failure is announced at once. */
export const notice = (kind: 'info' | 'good' | 'danger', body: unknown, title = '') => html`
  <div class="nx-notice nx-${kind} nx-stack" part="notice" role=${kind === 'danger' ? 'alert' : 'status'}>
    ${title && html`<strong>${title}</strong>`}${body}
  </div>
`;
