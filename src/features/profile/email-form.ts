import { html } from 'lit';
import { putEmail, type Profile } from '../../api/profile.js';
import { Form } from '../../core/form.js';
import { button } from '../../ui/button/button.js';
import { password } from '../../ui/fields/password.js';
import { text } from '../../ui/fields/text.js';
import { currentPassword, passwordRefusals } from './current-password.js';
import type { Around, EditForm } from './edit-dialog.js';
import { saved, type ProfileHost } from './host.js';

/** Another e-mail address for the sign-in; changing it requires the password. */
export class EmailForm implements EditForm {
  readonly #form: Form<typeof putEmail>;

  constructor(
    private readonly host: ProfileHost,
    private readonly around: Around,
  ) {
    this.#form = new Form(host, putEmail, {
      guarded: true,
      words: () => passwordRefusals(host.t),
      done: ({ email }) => {
        saved(host);
        around.close();
        return host.t('profile.emailDone', { email });
      },
    });
  }

  forget(): void {
    this.#form.forget();
  }

  view({ email }: Profile) {
    const { t } = this.host;
    const { field } = this.#form;
    const next = {
      label: t('profile.newEmail'),
      type: 'email',
      autocomplete: 'email',
      issues: { inUse: t('profile.emailInUse') },
    } as const;
    return html`<p>${t('profile.emailLead', { email })}</p>
      ${this.#form.view(
        html`${field(text, 'email', next)} ${field(password, 'currentPassword', currentPassword(t))}`,
        t('profile.emailSubmit'),
        button({ label: t('profile.emailKeep'), onClick: this.around.close }),
      )}`;
  }
}
