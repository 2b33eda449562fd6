import { html, nothing } from 'lit';
import { requestPhoneChangePin, startPhoneChange, verifyPhoneChange } from '../../api/phone-change.js';
import type { Profile } from '../../api/profile.js';
import type { SignUp } from '../../api/sign-up.js';
import { Action } from '../../core/action.js';
import { Form } from '../../core/form.js';
import { PinStep, pinRefusals } from '../../sections/pin-step.js';
import { button } from '../../ui/button/button.js';
import { code } from '../../ui/fields/code.js';
import { phone } from '../../ui/fields/phone.js';
import { radios } from '../../ui/fields/radios.js';
import type { Around, EditForm } from './edit-dialog.js';
import { saved, type ProfileHost } from './host.js';

/** The change of the phone that waits for its PIN, if any. */
export interface PhoneChange {
  attempt: SignUp | undefined;
}

/** Another phone number by its PIN; the present one stays until then (docs/rules.md#phone-changes). */
export class PhoneForm implements EditForm {
  readonly #start: Form<typeof startPhoneChange>;
  readonly #verify: Form<typeof verifyPhoneChange>;
  readonly #again: Action<typeof requestPhoneChangePin>;
  readonly #pin: PinStep;

  constructor(
    private readonly host: ProfileHost,
    private readonly around: Around,
    private readonly change: PhoneChange,
  ) {
    this.#start = new Form(host, startPhoneChange, {
      guarded: true,
      words: () => ({ countryRefused: host.t('profile.refused'), ...pinRefusals(host.t) }),
      done: (attempt) => this.#go(attempt),
    });
    this.#verify = new Form(host, verifyPhoneChange, {
      given: () => ({ phoneChangeId: change.attempt?.id ?? '' }),
      words: () => ({ phoneInUse: host.t('profile.phoneInUse') }),
      done: () => {
        change.attempt = undefined;
        saved(host);
        around.close();
        return host.t('profile.phoneDone');
      },
      refused: ({ code }) => (code === 'attemptEnded' || code === 'attemptExpired') && this.#dead(code === 'attemptEnded'),
    });
    const sent = (attempt: SignUp) => {
      change.attempt = attempt;
      this.#verify.forget();
      return host.t('pin.againDone');
    };
    this.#again = new Action(host, requestPhoneChangePin, sent, () => pinRefusals(host.t));
    this.#pin = new PinStep(host, {
      whole: true,
      form: (options, below, beside) =>
        this.#verify.view([this.#verify.field(code, 'pin', options), below], host.t('pin.verify'), beside),
      again: (channel, label) => this.#again.button(label, () => ({ phoneChangeId: change.attempt?.id ?? '', channel })),
      outcome: () => this.#again.outcome(),
    });
  }

  view({ phone: number, address }: Profile) {
    const { attempt } = this.change;
    return attempt ? this.#pin.view(attempt, () => this.#go(undefined)) : this.#number(number, address.country);
  }

  forget(): void {
    for (const form of [this.#start, this.#verify, this.#again]) form.forget();
  }

  #number(present: string | null, region: string) {
    const { t } = this.host;
    const { field } = this.#start;
    const number = {
      label: t('profile.phoneNew'),
      hint: t('profile.phoneHint'),
      region,
      issues: { invalid_format: t('pin.phoneInvalid'), inUse: t('profile.phoneInUse') },
    };
    const options = { label: t('pin.channel'), options: { sms: t('pin.sms'), call: t('pin.call') }, value: 'sms' };
    return this.#start.view(
      html`${field(phone, 'phone', number)} ${field(radios, 'channel', options)}`,
      t('profile.phoneSubmit'),
      present ? button({ label: t('profile.phoneKeep'), onClick: this.around.close }) : nothing,
    );
  }

  /** Marks the PIN as invalid, so that only another one helps, and returns true. */
  #dead(isWrong: boolean): boolean {
    const { change } = this;
    if (change.attempt) change.attempt = { ...change.attempt, expiresIn: 0, ...(isWrong && { triesLeft: 0 }) };
    this.host.requestUpdate();
    return true;
  }

  /** Goes to the PIN, or back to the number. */
  #go(attempt: SignUp | undefined) {
    this.change.attempt = attempt;
    this.forget();
    void this.around.focusField();
  }
}
