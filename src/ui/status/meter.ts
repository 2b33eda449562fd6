import { html } from 'lit';

/**
 * The used part of a limit, in words and as a bar.
 *
 * @csspart meter - The used part of a limit, in words and as a bar.
 * @csspart meter-bar - The bar of a meter or of a progress.
 */
export const meter = (words: string, used: number, limit: number) => html`
  <div class="nx-meter" part="meter">
    <span>${words}</span>
    <progress part="meter-bar" aria-label=${words} value=${used} max=${limit}></progress>
  </div>
`;
