import { html } from 'lit';

/** How much of a limit is used: the words say it, the bar shows it. */
export const meter = (words: string, used: number, limit: number) => html`
  <div class="nx-meter" part="meter">
    <span>${words}</span>
    <progress part="meter-bar" aria-label=${words} value=${used} max=${limit}></progress>
  </div>
`;
