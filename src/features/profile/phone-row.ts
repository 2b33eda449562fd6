import { html } from 'lit';
import { removePhone, startPhoneChange } from '../../api/phone-change.js';
import type { Profile } from '../../api/profile.js';
import type { SignUp } from '../../api/sign-up.js';
import { Mutation } from '../../core/mutation.js';
import { errorText } from '../../i18n/errors.js';
import { phoneNumber } from '../../i18n/phone-number.js';
import { button } from '../../ui/button/button.js';
import { badge } from '../../ui/content/badge.js';
import { Confirm } from '../../ui/dialog/confirm.js';
import { outcome } from '../../ui/form/outcome.js';
import { EditDialog } from './edit-dialog.js';
import { saved, type ProfileHost } from './host.js';
import type { PhoneChange } from './phone-form.js';

/**
 * The account's phone number: another one by its PIN, or none, so that another account may use it (docs/rules.md#phone-changes).
 * A change whose PIN is awaited shows in the row, and goes on from there.
 */
export class PhoneRow implements PhoneChange {
  attempt: SignUp | undefined;
  readonly #edit: EditDialog;
  readonly #remove: Mutation<typeof removePhone>;
  readonly #confirm: Confirm;

  constructor(private readonly host: ProfileHost) {
    // A PIN is only for the person who requested it.
    host.addController({ sessionEnded: () => (this.attempt = undefined) });
    this.#edit = new EditDialog(host, 'edit-phone', async () => (await import('./lazy.js')).phoneForm(host, this));
    this.#remove = new Mutation(host, removePhone, () => {
      this.attempt = undefined;
      saved(host);
      return host.t('profile.phoneRemoved');
    });
    this.#confirm = new Confirm(host);
  }

  row({ phone }: Profile) {
    const { t, access, locale } = this.host;
    const { error } = this.#remove;
    const isAllowed = access.may(startPhoneChange) !== false;
    const why = () => html`<p class="nx-hint" part="forbidden">${access.why(startPhoneChange, t)}</p>`;
    return {
      name: t('profile.phone'),
      value: phone ? phoneNumber(phone) : t('profile.phoneNone'),
      note: [isAllowed ? this.#below(phone) : why(), error ? outcome(errorText(t, error, locale)) : ''],
      actions: isAllowed && this.#edit.button(this.attempt ? t('profile.enterPin') : this.#title(phone)),
    };
  }

  dialogs(profile: Profile | undefined) {
    return [this.#edit.view(this.#title(profile?.phone), profile), this.#confirm.view('remove-phone', this.host.t)];
  }

  #title(phone: string | null | undefined) {
    return this.host.t(phone ? 'profile.phoneEdit' : 'profile.phoneAdd');
  }

  /** The change that waits and a way to take it back, or else the way to have no number. */
  #below(phone: string | null) {
    const { t } = this.host;
    const { attempt } = this;
    if (!attempt)
      return (
        phone && html`<p>${button({ label: t('profile.phoneRemove'), look: 'link', onClick: () => void this.#ask(phone) })}</p>`
      );
    return html`${badge(t('profile.pending'))}
      <p class="nx-hint">${t('profile.phonePending', { phone: phoneNumber(attempt.phone) })}</p>
      <p>${button({ label: t('profile.phoneDrop'), look: 'link', onClick: this.#drop })}</p>`;
  }

  readonly #drop = () => {
    this.attempt = undefined;
    this.host.requestUpdate();
  };

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
}
