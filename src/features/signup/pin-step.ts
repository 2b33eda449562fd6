import { html } from 'lit';
import type { SignUp } from '../../api/sign-up.js';
import { Countdown } from '../../core/countdown.js';
import { isolate } from '../../i18n/format.js';
import { button } from '../../ui/button.js';
import { code } from '../../ui/code.js';
import { notice } from '../../ui/notice.js';
import { clockTime } from '../../ui/remaining.js';
import type { NxSignup } from './signup.js';

/** The second step: the PIN, how long it lives, and how to get another. */
export class PinStep {
  readonly #valid: Countdown;
  readonly #again: Countdown;
  #shown: SignUp | undefined;

  constructor(private readonly host: NxSignup) {
    this.#valid = new Countdown(host);
    this.#again = new Countdown(host);
  }

  view(signUp: SignUp, otherNumber: () => void) {
    this.#count(signUp);
    const { t } = this.host;
    const phone = isolate(signUp.phone);
    return html`
      <p>${signUp.channel === 'sms' ? t('signup.pinSms', { phone }) : t('signup.pinCall', { phone })}</p>
      ${this.#valid.left ? this.#form() : notice('danger', signUp.triesLeft ? t('signup.pinExpired') : t('signup.pinEnded'))}
      ${this.#newPin(signUp)} ${this.host.again.outcome()}
      <div class="nx-actions">${button({ label: t('signup.otherNumber'), look: 'link', onClick: otherNumber })}</div>
    `;
  }

  /** The waits count from the answer that told them. */
  #count(signUp: SignUp) {
    if (signUp === this.#shown) return;
    this.#shown = signUp;
    this.#valid.start(signUp.expiresIn);
    this.#again.start(signUp.resendIn);
  }

  #form() {
    const { t, verify } = this.host;
    const left = t('signup.pinLeft', { time: clockTime(this.#valid.left) });
    return verify.view(
      html`
        ${verify.field(code, 'pin', { label: t('signup.pin'), issues: { invalid_format: t('signup.pinInvalid') } })}
        <p class="nx-muted nx-small">${left}</p>
      `,
      t('signup.verify'),
    );
  }

  #newPin({ id: signUpId }: SignUp) {
    const { t, again } = this.host;
    const wait = this.#again.left;
    if (wait) return html`<p class="nx-muted">${t('signup.againIn', { time: clockTime(wait) })}</p>`;
    return html`<div class="nx-actions">
      <span class="nx-muted">${t('signup.again')}</span>
      ${again.button(t('signup.againSms'), () => ({ signUpId, channel: 'sms' }))}
      ${again.button(t('signup.againCall'), () => ({ signUpId, channel: 'call' }))}
    </div>`;
  }
}
