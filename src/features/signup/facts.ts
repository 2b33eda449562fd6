import { html } from 'lit';
import { icon } from '../../ui/content/icon.js';
import { circleCheck } from '../../ui/icons/circle-check.js';
import type { SignupHost } from './host.js';

/** A step beside the reasons to sign up. */
export const besideFacts = ({ t }: SignupHost, step: unknown) => html`
  <div class="nx-with-facts">
    ${step}
    <ul class="nx-facts" part="facts">
      ${fact(t('signup.factCredit'), t('signup.factCreditText'))} ${fact(t('signup.factCard'), t('signup.factCardText'))}
      ${fact(t('signup.factFirst'), t('signup.factFirstText'))}
    </ul>
  </div>
`;

const fact = (title: string, text: string) => html`
  <li>
    ${icon(circleCheck, 'large')}<strong>${title}</strong>
    <p>${text}</p>
  </li>
`;
