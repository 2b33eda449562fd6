import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { isApiError } from '../../api/errors.js';
import { checkPasswordReset, requestPasswordReset, resetPassword } from '../../api/password-reset.js';
import type { Session } from '../../api/session.js';
import { startSession } from '../../core/backend.js';
import { Countdown } from '../../core/countdown.js';
import { credentials } from '../../core/credentials.js';
import { NxFeature } from '../../core/feature.js';
import { Form } from '../../core/form.js';
import { Query } from '../../core/query.js';
import { newPasswordWords, type NewPasswordWords } from '../../i18n/new-password/words.js';
import { resetWords, type ResetWords } from '../../i18n/password-reset/words.js';
import { newPassword } from '../../sections/new-password.js';
import { button } from '../../ui/button/button.js';
import { forms } from '../../ui/form/form.styles.js';
import { entry } from '../../ui/content/entry.styles.js';
import { page } from '../../ui/content/page.js';
import { notice } from '../../ui/content/notice.js';
import { password } from '../../ui/fields/password.js';
import { clockTime, remaining } from '../../ui/status/remaining.js';
import { text } from '../../ui/fields/text.js';
import { tokenFrom } from './token-in-address.js';

/**
 * A new password for a person who has forgotten theirs: the form that requests a link, and the page behind the link. The link's
 * token is read from the page's own address (`#reset=…`), removed from it at once, and kept in memory only.
 *
 * @fires {CustomEvent<Session>} nx-session-started - The password was changed and the person is signed in. The detail contains no token.
 */
export class NxPasswordReset extends NxFeature<ResetWords & NewPasswordWords> {
  static override styles = [NxFeature.styles, forms, entry];
  static override light = credentials;
  static override endpoints = [requestPasswordReset, checkPasswordReset, resetPassword];
  static override words: typeof NxFeature.words = [resetWords, newPasswordWords];

  /** The token of a link, if the host's router has read it. A property only, so that it is in no attribute. */
  @property({ attribute: false }) resetToken = '';

  #asked = '';
  #session: Session | undefined;

  readonly #ask = new Form(this, requestPasswordReset, {
    before: ({ email }) => Boolean((this.#asking = email)),
    done: () => {
      [this.#asked, this.resetToken] = [this.#asking, ''];
      void this.focusHeading();
    },
  });
  #asking = '';
  readonly #left = new Countdown(this, () => this.#link.reload());
  readonly #link = new Query(this, checkPasswordReset, () => (this.resetToken ? { resetToken: this.resetToken } : undefined));
  readonly #choose = new Form(this, resetPassword, {
    given: () => ({ resetToken: this.resetToken }),
    done: (output) => {
      this.resetToken = '';
      if (this.client) this.#session = startSession(this.client, output);
      if (this.#session) this.emit('nx-session-started', this.#session);
      void this.focusHeading();
    },
    refused: ({ code }) => code === 'linkExpired' && (this.#link.reload(), true),
  });

  constructor() {
    super();
    this.addController({ sessionEnded: () => ([this.#session, this.#asked] = [undefined, '']) });
  }

  override connectedCallback() {
    super.connectedCallback();
    this.resetToken ||= tokenFrom(location);
  }

  protected override view() {
    const { t, headingLevel } = this;
    return page({ title: t('reset.title'), level: headingLevel }, this.#body());
  }

  #body() {
    const { t } = this;
    if (this.#session) return notice('good', t('reset.done', { email: this.#session.user.email }));
    if (this.resetToken) return this.#behindLink();
    if (this.#asked) return this.#sent();
    return html`<p class="nx-muted">${t('reset.lead')}</p>
      ${this.#email()}`;
  }

  #email() {
    const { t } = this;
    const back = button({ label: t('reset.back'), look: 'link', onClick: this.signIn });
    const { field } = this.#ask;
    const email = field(text, 'email', { label: t('reset.email'), type: 'email', autocomplete: 'username' });
    return this.#ask.view(email, t('reset.send'), back);
  }

  #sent() {
    const { t } = this;
    const another = () => {
      this.#asked = '';
      this.#ask.forget();
      void this.focusHeading();
    };
    return html`${notice('good', t('reset.sent', { email: this.#asked }), t('reset.sentTitle'))}
      <p class="nx-muted">${t('reset.nothing')}</p>
      <div class="nx-actions">
        ${button({ label: t('reset.another'), onClick: another })}
        ${button({ label: t('reset.back'), look: 'link', onClick: this.signIn })}
      </div>`;
  }

  #behindLink() {
    const { error } = this.#link;
    if (!(isApiError(error) && error.code === 'linkExpired'))
      return this.#link.view(({ expiresIn }) => this.#newPassword(expiresIn));
    const { t } = this;
    return html`${notice('danger', t('reset.expired'), t('reset.expiredTitle'))} ${this.#email()}`;
  }

  #newPassword(expiresIn: number) {
    const { t } = this;
    if (this.#left.left === 0) this.#left.start(expiresIn);
    const { field } = this.#choose;
    const options = { label: t('reset.password'), ...newPassword(t) };
    return html`<p class="nx-muted">${t('reset.choose')}</p>
      ${this.#choose.view(field(password, 'password', options), t('reset.submit'))}
      <p>${remaining(t('reset.left', { time: clockTime(this.#left.left) }))}</p>`;
  }
}
