import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { getGettingStarted } from '../../api/account.js';
import { getApiKey, revealApiSecret, type ApiKey } from '../../api/api-key.js';
import type { Client } from '../../api/client.js';
import { getSession } from '../../api/session.js';
import { NxFeature } from '../../core/feature.js';
import { Lazy } from '../../core/lazy.js';
import { Query } from '../../core/query.js';
import { Secret } from '../../core/secret.js';
import { zonedMoment } from '../../i18n/format.js';
import { startWords, type StartWords } from '../../i18n/getting-started/words.js';
import { partWords, type PartWords } from '../../i18n/parts/words.js';
import { button } from '../../ui/button/button.js';
import { page } from '../../ui/content/page.js';
import { notice } from '../../ui/content/notice.js';
import { Copies } from './copies.js';
import { styles } from './getting-started.styles.js';
import { officialRestUrl } from '../../sections/rest-url.js';

/**
 * The first steps of a new account: API key and secret, a sample to send, and the arrival of the first call. It shows at each
 * sign-in until the first successful API call.
 *
 * @attr {boolean} finished - Set by the element once the account no longer needs it, for style sheets.
 * @fires {CustomEvent<object>} nx-secret-revealed - A person has shown or copied the secret. The detail does not contain it.
 * @csspart sample - The code to copy.
 */
export class NxGettingStarted extends NxFeature<StartWords & PartWords> {
  static override styles = [NxFeature.styles, styles];
  static override endpoints = [getGettingStarted, getApiKey, revealApiSecret];
  static override words = [startWords, partWords];

  /** The origin of the API that the samples call. */
  @property({ attribute: 'rest-url' }) restUrl = officialRestUrl;
  /** The recipient of the samples' text, in E.164 without plus. */
  @property() to = '447700900000';

  /** The backend whose first call this person has waited for. */
  #waitedAt: Client | undefined;
  readonly #started = new Query(this, getGettingStarted);
  readonly #key = new Query(this, getApiKey);
  readonly #secret = new Secret(
    this,
    () => this.#key.data?.secrets.at(-1),
    () => this.emit('nx-secret-revealed', {}),
  );
  readonly #copies = new Copies(this);
  readonly #sample = new Lazy(this, async () =>
    (await import('./sample.js')).sample(this, {
      secret: this.#secret,
      copies: this.#copies,
      apiKey: () => this.#key.data?.apiKey ?? '',
      target: () => this,
    }),
  );

  constructor() {
    super();
    // Loads the session to know the person, because another one may return from the terminal.
    new Query(this, getSession, () => (this.client?.can(getSession) ? {} : undefined));
    this.addController({ sessionEnded: () => (this.#waitedAt = undefined) });
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#look);
  }

  /** Loads again when a person returns from the terminal, so that they see the arrival. */
  readonly #look = () => document.visibilityState === 'visible' && this.#waitedAt && this.#started.reload();

  protected override view() {
    const { data } = this.#started;
    // A person who has waited here sees the call arrive; one who comes later sees nothing.
    if (data?.show) this.#waitedAt = this.client;
    this.toggleAttribute('finished', data?.show === false && this.#waitedAt !== this.client);
    return page(
      { title: this.t('start.title'), level: this.headingLevel },
      this.#started.view(({ firstCallAt }) => [
        this.#arrived(firstCallAt),
        this.#key.view((key) => this.#steps(key, firstCallAt)),
      ]),
    );
  }

  #arrived(firstCallAt: string | null) {
    if (!firstCallAt) return html`<p class="nx-muted">${this.t('start.lead')}</p>`;
    const date = zonedMoment(firstCallAt, this.locale);
    return notice('good', this.t('start.done', { date }), this.t('start.doneTitle'));
  }

  #steps(key: ApiKey, firstCallAt: string | null) {
    const { t, headingLevel } = this;
    const title = (text: string) => html`<h3 aria-level=${headingLevel + 1}>${text}</h3>`;
    return html`
      <section>${title(t('start.keyTitle'))} ${this.#credentials(key)}</section>
      <section>${title(t('start.sampleTitle'))} ${this.#sample.view()}</section>
      ${firstCallAt ? '' : html`<section>${title(t('start.waitTitle'))} ${this.#wait()}</section>`} ${this.#copies.outcome()}
    `;
  }

  #credentials({ apiKey }: ApiKey) {
    const { t } = this;
    const copyKey = () => this.#copies.copy(Promise.resolve(apiKey), t('start.copied'));
    return html`
      <dl class="nx-small-button">
        <div>
          <dt>${t('start.key')}</dt>
          <dd><code>${apiKey}</code> ${button({ label: t('start.copy'), name: t('start.copyKey'), onClick: copyKey })}</dd>
        </div>
        <div>
          <dt>${t('start.secret')}</dt>
          <dd>
            <span><code>${this.#secret.shown}</code> ${this.#secret.remaining(this.t)}</span>
            ${this.#secret.toggle(t('start.secret'))}
            ${button({ label: t('start.copy'), name: t('start.copySecret'), onClick: this.#copySecret })}
          </dd>
        </div>
      </dl>
      ${this.#secret.outcome()}
      <p class="nx-muted nx-small">${t('start.secretWarning')}</p>
    `;
  }

  #wait() {
    const { t } = this;
    return html`<div class="nx-actions">
      <p>${t('start.wait')}</p>
      ${button({ label: t('start.check'), onClick: this.#started.reload })}
    </div>`;
  }

  readonly #copySecret = () => this.#copies.copy(this.#secret.fetch(), this.t('start.copied'));
}

declare global {
  interface HTMLElementEventMap {
    'nx-secret-revealed': CustomEvent<object>;
  }
}
