import { html } from 'lit';
import { putPassword } from '../../api/profile.js';
import { startSession } from '../../core/backend.js';
import { Form } from '../../core/form.js';
import { newPassword } from '../../sections/new-password.js';
import { section } from '../../ui/content/content.js';
import { password } from '../../ui/fields/password.js';
import { currentPassword, passwordRefusals } from './current-password.js';
import { Foldable } from './foldable.js';
import { saved, type ProfileHost } from './host.js';

/** A new password, which ends all other sessions (docs/rules.md#password-reset). */
export class PasswordChange {
  readonly #form: Form<typeof putPassword>;
  readonly #fold: Foldable;

  constructor(private readonly host: ProfileHost) {
    this.#form = new Form(host, putPassword, {
      words: () => passwordRefusals(host.t),
      done: (session) => {
        if (host.client) startSession(host.client, session);
        saved(host);
        this.#fold.close(host.t('profile.passwordDone'));
      },
    });
    this.#fold = new Foldable(host, () => this.#form.forget());
  }

  view() {
    const { t, headingLevel } = this.host;
    return section(
      { title: t('profile.password'), level: headingLevel + 1 },
      this.#fold.view(t('profile.passwordSubmit'), () => this.#fields()),
    );
  }

  #fields() {
    const { t } = this.host;
    const { field } = this.#form;
    const chosen = newPassword(t);
    const hint = `${chosen.hint} ${t('profile.passwordHint')}`;
    const issues = { ...chosen.issues, samePassword: t('profile.samePassword') };
    const next = { ...chosen, label: t('profile.newPassword'), hint, issues };
    return this.#form.view(
      html`${field(password, 'currentPassword', currentPassword(t))} ${field(password, 'password', next)}`,
      t('profile.passwordSubmit'),
      this.#fold.cancel,
    );
  }
}
