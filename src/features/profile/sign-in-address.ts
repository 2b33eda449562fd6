import { html } from 'lit';
import { putEmail, type Profile } from '../../api/profile.js';
import { Form } from '../../core/form.js';
import { section } from '../../ui/content/content.js';
import { password } from '../../ui/fields/password.js';
import { text } from '../../ui/fields/text.js';
import { currentPassword, passwordRefusals } from './current-password.js';
import { Foldable } from './foldable.js';
import { saved, type ProfileHost } from './host.js';

/** The e-mail address of the sign-in; changing it requires the password. */
export class SignInAddress {
  readonly #form: Form<typeof putEmail>;
  readonly #fold: Foldable;

  constructor(private readonly host: ProfileHost) {
    this.#form = new Form(host, putEmail, {
      guarded: true,
      words: () => passwordRefusals(host.t),
      done: ({ email }) => {
        saved(host);
        this.#fold.close(host.t('profile.emailDone', { email }));
      },
    });
    this.#fold = new Foldable(host, () => this.#form.forget());
  }

  view({ email }: Profile) {
    const { t, headingLevel } = this.host;
    return section(
      { title: t('profile.emailTitle'), level: headingLevel + 1 },
      html`<p>${t('profile.emailLead', { email })}</p>
        ${this.#fold.view(t('profile.emailSubmit'), () => this.#fields())}`,
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
      html`${field(text, 'email', email)} ${field(password, 'currentPassword', currentPassword(t))}`,
      t('profile.emailSubmit'),
      this.#fold.cancel,
    );
  }
}
