import { html } from 'lit';
import { putPassword, type Profile } from '../../api/profile.js';
import { startSession } from '../../core/backend.js';
import { Form } from '../../core/form.js';
import { newPassword } from '../../sections/new-password.js';
import { button } from '../../ui/button/button.js';
import { password } from '../../ui/fields/password.js';
import { username } from '../../ui/fields/username.js';
import { currentPassword, passwordRefusals } from './current-password.js';
import type { Around, EditForm } from './edit-dialog.js';
import { saved, type ProfileHost } from './host.js';

/** A new password, which ends all other sessions (docs/rules.md#password-reset). */
export class PasswordForm implements EditForm {
  readonly #form: Form<typeof putPassword>;

  constructor(
    private readonly host: ProfileHost,
    private readonly around: Around,
  ) {
    this.#form = new Form(host, putPassword, {
      words: () => passwordRefusals(host.t),
      done: (session) => {
        if (host.client) startSession(host.client, session);
        saved(host);
        around.close();
        return host.t('profile.passwordDone');
      },
    });
  }

  forget(): void {
    this.#form.forget();
  }

  view({ email }: Profile) {
    const { t } = this.host;
    const { field } = this.#form;
    const chosen = newPassword(t);
    const hint = `${chosen.hint} ${t('profile.passwordHint')}`;
    const issues = { ...chosen.issues, samePassword: t('profile.samePassword') };
    const next = { ...chosen, label: t('profile.newPassword'), hint, issues };
    return this.#form.view(
      html`${username(email)} ${field(password, 'currentPassword', currentPassword(t))} ${field(password, 'password', next)}`,
      t('profile.passwordSubmit'),
      button({ label: t('profile.passwordKeep'), onClick: this.around.close }),
    );
  }
}
