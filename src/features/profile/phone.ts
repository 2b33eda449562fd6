import { html } from 'lit';
import { removePhone, requestPhoneChangePin, startPhoneChange, verifyPhoneChange } from '../../api/phone-change.js';
import { type Profile } from '../../api/profile.js';
import type { SignUp } from '../../api/sign-up.js';
import { Action } from '../../core/action.js';
import { Form } from '../../core/form.js';
import { Mutation } from '../../core/mutation.js';
import { errorText } from '../../i18n/errors.js';
import { phoneNumber } from '../../i18n/phone-number.js';
import { PinStep, pinRefusals } from '../../sections/pin-step.js';
import { button } from '../../ui/button/button.js';
import { code } from '../../ui/fields/code.js';
import { Confirm } from '../../ui/dialog/confirm.js';
import { section } from '../../ui/content/content.js';
import { outcome } from '../../ui/form/outcome.js';
import { phone } from '../../ui/fields/phone.js';
import { radios } from '../../ui/fields/radios.js';
import { saved, type ProfileHost } from './host.js';

/** Ids of questions are unique in a document, because this element is in the host's. */
let questions = 0;

/**
 * The account's phone number: another one by its PIN, or none, so that another account may use it (docs/rules.md#phone-changes).
 */
export class Phone {
  #step: 'shown' | 'number' | 'pin' = 'shown';
  #attempt: SignUp | undefined;
  #said = '';
  readonly #question = `nx-phone-${++questions}`;
  readonly #start: Form<typeof startPhoneChange>;
  readonly #verify: Form<typeof verifyPhoneChange>;
  readonly #again: Action<typeof requestPhoneChangePin>;
  readonly #remove: Mutation<typeof removePhone>;
  readonly #confirm: Confirm;
  readonly #pin: PinStep;

  constructor(private readonly host: ProfileHost) {
    host.addController({ sessionEnded: () => this.#forget() });
    this.#start = new Form(host, startPhoneChange, {
      guarded: true,
      words: () => ({ countryRefused: host.t('profile.refused'), ...pinRefusals(host.t) }),
      done: (attempt) => this.#go('pin', attempt),
    });
    this.#verify = new Form(host, verifyPhoneChange, {
      given: () => ({ phoneChangeId: this.#attempt?.id ?? '' }),
      words: () => ({ phoneInUse: host.t('profile.phoneInUse') }),
      done: () => this.#end(host.t('profile.phoneDone')),
      refused: ({ code }) => (code === 'attemptEnded' || code === 'attemptExpired') && this.#dead(code === 'attemptEnded'),
    });
    const sent = (attempt: SignUp) => {
      this.#attempt = attempt;
      this.#verify.forget();
      return host.t('pin.againDone');
    };
    this.#again = new Action(host, requestPhoneChangePin, sent, () => pinRefusals(host.t));
    this.#remove = new Mutation(host, removePhone, () => this.#end(host.t('profile.phoneRemoved')));
    this.#confirm = new Confirm(host);
    this.#pin = new PinStep(host, {
      form: (options, below) => this.#verify.view([this.#verify.field(code, 'pin', options), below], host.t('pin.verify')),
      again: (channel, label) => this.#again.button(label, () => ({ phoneChangeId: this.#attempt?.id ?? '', channel })),
      outcome: () => this.#again.outcome(),
    });
  }

  view(profile: Profile) {
    const { t, headingLevel, locale } = this.host;
    const { error } = this.#remove;
    return section(
      { title: t('profile.phoneTitle'), level: headingLevel + 1 },
      html`${this.#body(profile)} ${outcome(error ? errorText(t, error, locale) : '', this.#said)}
      ${this.#confirm.view(this.#question, t)}`,
    );
  }

  #body({ phone: number, address }: Profile) {
    const { t, access } = this.host;
    if (this.#step === 'pin' && this.#attempt) return this.#pin.view(this.#attempt, () => this.#go('number'));
    if (this.#step === 'number') return this.#fields(address.country);
    const is = html`<p>${number ? t('profile.phoneIs', { phone: phoneNumber(number) }) : t('profile.phoneNone')}</p>`;
    const remove = number && button({ label: t('profile.phoneRemove'), onClick: () => void this.#ask(number) });
    const change = button({ label: t(number ? 'profile.phoneChange' : 'profile.phoneAdd'), onClick: () => this.#go('number') });
    return [is, access.guard(startPhoneChange, t, () => html`<div class="nx-actions">${change} ${remove}</div>`)];
  }

  #fields(region: string) {
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
      button({ label: t('parts.cancel'), onClick: () => this.#go('shown') }),
    );
  }

  async #ask(number: string) {
    const { t } = this.host;
    const named = { phone: phoneNumber(number) };
    const [title, consequence] = [t('profile.phoneRemoveTitle', named), t('profile.phoneRemoveWhat', named)];
    const answers = { action: t('profile.phoneRemove'), keep: t('profile.phoneKeep') };
    if (
      !(await this.#confirm.ask({ title, consequence, ...answers, danger: true })) ||
      !this.host.emit('nx-before-phone-removed', {})
    )
      return;
    await this.#remove.send(() => ({}));
  }

  /** Marks the PIN as invalid, so that only another one helps, and returns true. */
  #dead(isWrong: boolean): boolean {
    if (this.#attempt) this.#attempt = { ...this.#attempt, expiresIn: 0, ...(isWrong && { triesLeft: 0 }) };
    this.host.requestUpdate();
    return true;
  }

  #end(said: string) {
    this.#go('shown');
    this.#said = said;
    saved(this.host);
  }

  /** Typed text stays for the person who typed it; a PIN is only for the person who requested it. */
  #forget() {
    if (this.#step === 'pin') this.#step = 'shown';
    [this.#attempt, this.#said] = [undefined, ''];
  }

  #go(step: 'shown' | 'number' | 'pin', attempt?: SignUp) {
    [this.#step, this.#attempt, this.#said] = [step, attempt, ''];
    for (const form of [this.#start, this.#verify, this.#again]) form.forget();
    this.host.requestUpdate();
  }
}
