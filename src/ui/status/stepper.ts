import { html } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { PartWords } from '../../i18n/parts/en.js';

/**
 * Steps of a longer process, and the present one: in words, and by number, sign and weight.
 *
 * @csspart steps - The steps of a longer process.
 * @csspart step - One step.
 */
export const stepper = (steps: readonly string[], current: number, t: Translate<PartWords>) => html`
  <ol class="nx-steps" part="steps">
    ${steps.map((step, at) => {
      const state = at < current ? 'Done' : at === current ? 'Current' : 'Next';
      return html`<li part="step" class="nx-step-${state.toLowerCase()}" aria-current=${at === current ? 'step' : 'false'}>
        <span class="nx-step-number" aria-hidden="true">${at < current ? '✓' : at + 1}</span>
        <span><span class="nx-hidden">${t(`parts.step${state}`)}</span> ${step}</span>
      </li>`;
    })}
  </ol>
`;
