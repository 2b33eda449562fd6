import { html, nothing } from 'lit';
import { signIn, type Session } from '../../api/session.js';
import { startSession } from '../../core/backend.js';
import { Countdown } from '../../core/countdown.js';
import { credentials } from '../../core/credentials.js';
import { NxFeature } from '../../core/feature.js';
import { Form } from '../../core/form.js';
import { newPasswordWords, type NewPasswordWords } from '../../i18n/new-password/words.js';
import { signInWords, type SignInWords } from '../../i18n/sign-in/words.js';
import { button } from '../../ui/button/button.js';
import { forms } from '../../ui/form/form.styles.js';
import { entry } from '../../ui/content/entry.styles.js';
import { page } from '../../ui/content/page.js';
import { notice } from '../../ui/content/notice.js';
import { password } from '../../ui/fields/password.js';
import { clockTime } from '../../ui/status/remaining.js';
import { text } from '../../ui/fields/text.js';
import { ReplacePassword } from './replace-password.js';

/**
 * Signs a person in. A person with a temporary password chooses their own first.
 *
 * @fires {CustomEvent<Session>} nx-session-started - The backend has accepted the credentials. The detail contains no token.
 * @fires {CustomEvent<object>} nx-password-reset-requested - The person has forgotten the password.
 * @fires {CustomEvent<object>} nx-signup-requested - The person has no account yet.
 */
export class NxSignIn extends NxFeature<SignInWords & NewPasswordWords> {
  static override styles = [NxFeature.styles, forms, entry];
  static override light = credentials;
  static override endpoints = [signIn];
  static override words: typeof NxFeature.words = [signInWords, newPasswordWords];

  #session: Session | undefined;
  readonly #locked = new Countdown(this);
  readonly #replacing = new ReplacePassword(this, (session) => this.#enter(session));

  readonly #form = new Form(this, signIn, {
    before: ({ password }) => {
      this.#locked.start(0);
      this.#replacing.remember(password);
      return true;
    },
    done: (output) => {
      const temporary = this.#replacing.take();
      if (this.client) this.#session = startSession(this.client, output);
      if (output.mustReplacePassword) this.#replacing.remember(temporary);
      else if (this.#session) this.#enter(this.#session);
      void this.focusHeading();
    },
    refused: ({ code, retryAfter }) => {
      if (code !== 'locked' || !retryAfter) return false;
      this.#locked.start(retryAfter);
      return true;
    },
  });

  constructor() {
    super();
    this.addController({
      sessionEnded: () => {
        this.#session = undefined;
        this.#replacing.take();
      },
    });
  }

  protected override view() {
    const { t, headingLevel } = this;
    const title = this.#session?.mustReplacePassword ? t('signIn.replaceTitle') : t('signIn.title');
    return page({ title, level: headingLevel }, this.#body());
  }

  #body() {
    const { t } = this;
    if (this.#session?.mustReplacePassword) return this.#replacing.view();
    if (this.#session) return notice('good', t('signIn.done', { email: this.#session.user.email }));
    return [this.#lock(), this.#fields(), this.#links()];
  }

  #lock() {
    const { t } = this;
    const { left } = this.#locked;
    if (left === 0) return nothing;
    const words = html`<p>${t('signIn.locked')}</p>
      <p role="timer">${t('signIn.lockedLeft', { time: clockTime(left) })}</p>`;
    return notice('danger', words, t('signIn.lockedTitle'));
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

  /** Finishes the sign-in of a person with their own password. */
  #enter(session: Session) {
    this.#session = session;
    this.emit('nx-session-started', session);
    void this.focusHeading();
  }

  #links() {
    const { t } = this;
    const forgotten = () => void this.emit('nx-password-reset-requested', {});
    const newHere = () => void this.emit('nx-signup-requested', {});
    return html`<div class="nx-actions">${button({ label: t('signIn.forgot'), look: 'link', onClick: forgotten })}</div>
      <div class="nx-actions">
        <span class="nx-muted">${t('signIn.noAccount')}</span>
        ${button({ label: t('signIn.signUp'), look: 'link', onClick: newHere })}
      </div>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'nx-signup-requested': CustomEvent<object>;
    'nx-password-reset-requested': CustomEvent<object>;
  }
}
