import { html, nothing } from 'lit';

/**
 * The result of a write for screen readers: a failure is announced at once, a success when there is time.
 *
 * @csspart said - The message of success after an action.
 */
export const outcome = (failure: string, said = '') => html`
  ${failure ? html`<p class="nx-error" part="error" role="alert">${failure}</p>` : nothing}
  <p class=${said ? 'nx-small' : 'nx-hidden'} part="said" role="status">${said}</p>
`;
