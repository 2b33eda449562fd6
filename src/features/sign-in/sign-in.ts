import { html } from 'lit';
import { signIn, type Session } from '../../api/session.js';
import { startSession } from '../../core/backend.js';
import { NxFeature } from '../../core/feature.js';
import { Form } from '../../core/form.js';
import { Hearing } from '../../core/hearing.js';
import { signInWords, type SignInWords } from '../../i18n/sign-in/words.js';
import { button } from '../../ui/button.js';
import { forms } from '../../ui/form.styles.js';
import { heading } from '../../ui/heading.js';
import { notice } from '../../ui/notice.js';
import { password } from '../../ui/password.js';
import { text } from '../../ui/text.js';

/**
 * Lets a person in.
 *
 * @fires {CustomEvent<Session>} nx-session-started - The backend has accepted the credentials. The detail holds no token.
 * @fires {CustomEvent<object>} nx-signup-requested - The person has no account yet.
 */
export class NxSignIn extends NxFeature<SignInWords> {
  static override styles = [NxFeature.styles, forms];
  static override light = true;
  static override rows = [signIn];
  static override words = [signInWords];

  #session: Session | undefined;

  readonly #form = new Form(this, signIn, {
    words: () => ({ locked: this.t('signIn.locked') }),
    done: (output) => {
      if (this.client) this.#session = startSession(this.client, output);
      if (this.#session) this.emit('nx-session-started', this.#session);
      void this.focusHeading();
    },
  });

  constructor() {
    super();
    new Hearing(this, 'ended', () => {
      this.#session = undefined;
      this.requestUpdate();
    });
  }

  protected override view() {
    const { t, headingLevel } = this;
    const done = this.#session;
    return html`<div class="nx-stack">
      ${heading(t('signIn.title'), headingLevel)}
      ${done ? notice('good', t('signIn.done', { email: done.user.email })) : [this.#fields(), this.#newHere()]}
    </div>`;
  }

  #fields() {
    const { t } = this;
    const { field } = this.#form;
    return this.#form.view(
      html`
        ${field(text, 'email', { label: t('signIn.email'), type: 'email', autocomplete: 'username' })}
        ${field(password, 'password', {
          label: t('signIn.password'),
          autocomplete: 'current-password',
          issues: { suspended: t('signIn.suspended'), invitationExpired: t('signIn.invitationExpired') },
        })}
      `,
      t('signIn.submit'),
    );
  }

  #newHere() {
    const { t } = this;
    const onClick = () => void this.emit('nx-signup-requested', {});
    return html`<div class="nx-actions">
      <span class="nx-muted">${t('signIn.noAccount')}</span> ${button({ label: t('signIn.signUp'), look: 'link', onClick })}
    </div>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'nx-signup-requested': CustomEvent<object>;
  }
}
