import { html, nothing } from 'lit';
import type { Channel, SignUp } from '../api/sign-up.js';
import { Countdown } from '../core/countdown.js';
import type { FeatureHost } from '../core/host.js';
import type { Translate } from '../i18n/catalog.js';
import type { CommonWords } from '../i18n/common/en.js';
import { duration } from '../i18n/format.js';
import { phoneNumber } from '../i18n/phone-number.js';
import type { ErrorWords } from '../i18n/errors.js';
import type { PinWords } from '../i18n/pin/en.js';
import { button } from '../ui/button/button.js';
import { notice } from '../ui/content/notice.js';
import { clockTime } from '../ui/status/remaining.js';

interface PinOptions {
  readonly label: string;
  readonly issues: Readonly<Record<string, string>>;
}

/** The calls that confirm a PIN and request another, which differ between a sign-up and a new phone number. */
interface PinStepOptions {
  /** The form with the field for the PIN, the content below it, and a button beside that of the form. */
  readonly form: (options: PinOptions, below: unknown, beside: unknown) => unknown;
  readonly again: (channel: Channel, label: string) => unknown;
  /** The result of requesting another PIN. */
  readonly outcome: () => unknown;
  /** All is in the form, whose buttons are the last thing, as in a dialog. */
  readonly whole?: boolean;
}

/** Seconds; a longer wait comes from the limits of PINs. */
const usualWait = 60;

/** Words for the refusals of calls that send a PIN. */
export const pinRefusals = (t: Translate<PinWords>): ErrorWords => ({ tooManyPins: t('pin.tooMany') });

/** The PIN, its remaining time, and how to get another (docs/rules.md#pins). */
export class PinStep {
  readonly #valid: Countdown;
  readonly #again: Countdown;
  #shown: SignUp | undefined;

  constructor(
    private readonly host: FeatureHost & { readonly t: Translate<PinWords & CommonWords> },
    private readonly options: PinStepOptions,
  ) {
    this.#valid = new Countdown(host);
    this.#again = new Countdown(host);
    host.addController({ sessionEnded: () => (this.#shown = undefined) });
  }

  view(attempt: SignUp, otherNumber: () => void) {
    this.#count(attempt);
    const { t } = this.host;
    const phone = phoneNumber(attempt.phone);
    const { left } = this.#valid;
    const isWhole = Boolean(this.options.whole && left);
    const other = button({ label: t('pin.otherNumber'), look: 'link', onClick: otherNumber });
    const again = html`${this.#newPin()} ${this.options.outcome()}`;
    return html`
      <p>${attempt.channel === 'sms' ? t('pin.sent', { phone }) : t('pin.called', { phone })}</p>
      ${left ? this.#form(isWhole ? [again, other] : []) : notice('danger', attempt.triesLeft ? t('pin.expired') : t('pin.ended'))}
      ${
        isWhole
          ? nothing
          : html`${again}
              <div class="nx-actions">${other}</div>`
      }
    `;
  }

  /** Starts the countdowns with the answer, because its times are relative to it. */
  #count(attempt: SignUp) {
    if (attempt === this.#shown) return;
    this.#shown = attempt;
    this.#valid.start(attempt.expiresIn);
    this.#again.start(attempt.resendIn);
  }

  #form([again, other]: readonly unknown[]) {
    const { t } = this.host;
    const left = t('pin.left', { time: clockTime(this.#valid.left) });
    const options = { label: t('pin.pin'), issues: { invalid_format: t('pin.invalid') } };
    const below = html`<div class="nx-stack">
      <p class="nx-muted nx-small">${left}</p>
      ${again}
    </div>`;
    return this.options.form(options, below, other);
  }

  #newPin() {
    const { t } = this.host;
    const wait = this.#again.left;
    if (wait > usualWait) {
      const time = duration(wait, this.host.locale);
      return html`<p>${t('pin.tooMany')} ${t('pin.againIn', { time })}</p>`;
    }
    if (wait) return html`<p class="nx-muted">${t('pin.againIn', { time: clockTime(wait) })}</p>`;
    return html`<div class="nx-actions">
      <span class="nx-muted">${t('pin.again')}</span>
      ${this.options.again('sms', t('pin.againSms'))} ${this.options.again('call', t('pin.againCall'))}
    </div>`;
  }
}
