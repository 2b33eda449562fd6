import { html } from 'lit';
import { putPassword } from '../../api/profile.js';
import { startSession } from '../../core/backend.js';
import { Form } from '../../core/form.js';
import { button } from '../../ui/button.js';
import { section } from '../../ui/content.js';
import { outcome } from '../../ui/outcome.js';
import { password } from '../../ui/password.js';
import type { NxProfile } from './profile.js';

/** A new password; every other session ends (rules, 11). */
export class PasswordChange {
  readonly #form: Form<typeof putPassword>;
  #isOpen = false;
  #said = '';

  constructor(private readonly host: NxProfile) {
    this.#form = new Form(host, putPassword, {
      words: () => host.passwordRefusals,
      done: (session) => {
        if (host.client) startSession(host.client, session);
        host.saved();
        this.#show(false, host.t('profile.passwordDone'));
      },
    });
  }

  view() {
    const { t, headingLevel } = this.host;
    return section(
      { title: t('profile.password'), level: headingLevel + 1 },
      html`${this.#isOpen ? this.#fields() : html`<div class="nx-actions">${button({ label: t('profile.passwordSubmit'), onClick: () => this.#show(true) })}</div>`}
      ${outcome('', this.#said)}`,
    );
  }

  #fields() {
    const { t } = this.host;
    const { field } = this.#form;
    const next = {
      label: t('profile.newPassword'),
      hint: t('profile.passwordHint'),
      autocomplete: 'new-password',
      issues: { samePassword: t('profile.samePassword') },
    } as const;
    return this.#form.view(
      html`${field(password, 'currentPassword', this.host.currentPassword)} ${field(password, 'password', next)}`,
      t('profile.passwordSubmit'),
      button({ label: t('parts.cancel'), onClick: () => this.#show(false) }),
    );
  }

  #show(isOpen: boolean, said = '') {
    [this.#isOpen, this.#said] = [isOpen, said];
    this.#form.forget();
    this.host.requestUpdate();
  }
}
