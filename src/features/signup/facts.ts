import { html } from 'lit';
import { icon } from '../../ui/content/icon.js';
import { circleCheck } from '../../ui/icons/circle-check.js';
import type { SignupHost } from './host.js';

/** A step beside the reasons to sign up. */
export const besideFacts = ({ t }: SignupHost, step: unknown) => html`
  <div class="nx-with-facts">
    ${step}
    <ul class="nx-facts" part="facts">
      ${(['Credit', 'Card', 'First'] as const).map(
        (fact) => html`
          <li>
            ${icon(circleCheck, 'large')}<strong>${t(`signup.fact${fact}`)}</strong>
            <p class="nx-muted nx-small">${t(`signup.fact${fact}Text`)}</p>
          </li>
        `,
      )}
    </ul>
  </div>
`;
