import { html } from 'lit';
import { putEmail, type Profile } from '../../api/profile.js';
import { Form } from '../../core/form.js';
import { button } from '../../ui/button.js';
import { section } from '../../ui/content.js';
import { outcome } from '../../ui/outcome.js';
import { password } from '../../ui/password.js';
import { text } from '../../ui/text.js';
import type { NxProfile } from './profile.js';

/** The address that a person signs in with; whoever changes it proves that they know the password. */
export class SignInAddress {
  readonly #form: Form<typeof putEmail>;
  #isOpen = false;
  #said = '';

  constructor(private readonly host: NxProfile) {
    this.#form = new Form(host, putEmail, {
      guarded: true,
      words: () => host.passwordRefusals,
      done: ({ email }) => {
        host.saved();
        this.#show(false, host.t('profile.emailDone', { email }));
      },
    });
  }

  view({ email }: Profile) {
    const { t, headingLevel } = this.host;
    return section(
      { title: t('profile.emailTitle'), level: headingLevel + 1 },
      html`<p>${t('profile.emailLead', { email })}</p>
        ${this.#isOpen ? this.#fields() : html`<div class="nx-actions">${button({ label: t('profile.emailSubmit'), onClick: this.#open })}</div>`}
        ${outcome('', this.#said)}`,
    );
  }

  #fields() {
    const { t } = this.host;
    const { field } = this.#form;
    const email = {
      label: t('profile.newEmail'),
      type: 'email',
      autocomplete: 'email',
      issues: { inUse: t('profile.emailInUse') },
    } as const;
    return this.#form.view(
      html`${field(text, 'email', email)} ${field(password, 'currentPassword', this.host.currentPassword)}`,
      t('profile.emailSubmit'),
      button({ label: t('parts.cancel'), onClick: () => this.#show(false) }),
    );
  }

  readonly #open = () => this.#show(true);

  #show(isOpen: boolean, said = '') {
    [this.#isOpen, this.#said] = [isOpen, said];
    this.#form.forget();
    this.host.requestUpdate();
  }
}
