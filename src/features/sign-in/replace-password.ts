import { html } from 'lit';
import { putPassword } from '../../api/profile.js';
import type { Session } from '../../api/session.js';
import { startSession } from '../../core/backend.js';
import { Form } from '../../core/form.js';
import type { NewPasswordWords } from '../../i18n/new-password/en.js';
import type { SignInWords } from '../../i18n/sign-in/en.js';
import type { PartHost } from '../../sections/host.js';
import { newPassword } from '../../sections/new-password.js';
import { password } from '../../ui/fields/password.js';

/**
 * Replaces a temporary password by the person's own; before that the backend answers no other call (docs/rules.md#invitations).
 */
export class ReplacePassword {
  /** The temporary password, which the person should not have to type twice. It is deleted as soon as it is replaced. */
  #temporary = '';
  readonly #form: Form<typeof putPassword>;

  constructor(
    private readonly host: PartHost<SignInWords & NewPasswordWords>,
    replaced: (session: Session) => void,
  ) {
    this.#form = new Form(host, putPassword, {
      given: () => ({ currentPassword: this.#temporary }),
      done: (output) => {
        this.take();
        if (host.client) replaced(startSession(host.client, output));
      },
    });
  }

  remember(temporary: string): void {
    this.#temporary = temporary;
  }

  /** Returns it and deletes it. */
  take(): string {
    const temporary = this.#temporary;
    this.#temporary = '';
    return temporary;
  }

  view() {
    const { t } = this.host;
    const { field } = this.#form;
    const chosen = newPassword(t);
    const issues = { ...chosen.issues, samePassword: t('signIn.samePassword') };
    const options = { ...chosen, label: t('signIn.newPassword'), issues };
    return html`<p class="nx-muted">${t('signIn.replaceLead')}</p>
      ${this.#form.view(field(password, 'password', options), t('signIn.replaceSubmit'))}`;
  }
}
