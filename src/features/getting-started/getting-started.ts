import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { getGettingStarted } from '../../api/account.js';
import { getApiKey, revealApiSecret } from '../../api/api-key.js';
import { getSession } from '../../api/session.js';
import { NxFeature } from '../../core/feature.js';
import { Query } from '../../core/query.js';
import { startWords, type StartWords } from '../../i18n/getting-started/words.js';
import { partWords, type PartWords } from '../../i18n/parts/words.js';
import { arrival } from '../../sections/first-steps/arrival.js';
import { FirstCall } from '../../sections/first-steps/first-call.js';
import { FirstSteps } from '../../sections/first-steps/first-steps.js';
import { firstStepStyles } from '../../sections/first-steps/first-steps.styles.js';
import { officialRestUrl } from '../../sections/rest-url.js';
import { page } from '../../ui/content/page.js';
import { styles } from './getting-started.styles.js';
import '../../sections/secret-revealed.js';

/**
 * The first steps of a new account: API key and secret, a sample to send, and the arrival of the first call. It shows at each
 * sign-in until the first successful API call.
 *
 * @attr {boolean} finished - Set by the element once the account no longer needs it, for style sheets.
 * @fires {CustomEvent<object>} nx-secret-revealed - A person has shown or copied the secret. The detail does not contain it.
 * @csspart sample - The code to copy.
 */
export class NxGettingStarted extends NxFeature<StartWords & PartWords> {
  static override styles = [NxFeature.styles, firstStepStyles, styles];
  static override endpoints = [getGettingStarted, getApiKey, revealApiSecret];
  static override words: typeof NxFeature.words = [startWords, partWords];

  /** The origin of the API that the samples call. */
  @property({ attribute: 'rest-url' }) restUrl = officialRestUrl;
  /** The recipient of the samples' text, in E.164 without plus. */
  @property() to = '447700900000';

  readonly #call = new FirstCall(this);
  readonly #key = new Query(this, getApiKey);
  readonly #steps = new FirstSteps(this, this.#key, this.#call);

  constructor() {
    super();
    // Loads the session to know the person, because another one may return from the terminal.
    new Query(this, getSession, () => (this.client?.can(getSession) ? {} : undefined));
  }

  protected override view() {
    // A person who has waited here sees the call arrive; one who comes later sees nothing.
    this.toggleAttribute('finished', this.#call.isAwaited === false);
    return page(
      { title: this.t('start.title'), level: this.headingLevel },
      this.#call.query.view(({ firstCallAt }) => [this.#arrived(firstCallAt), this.#steps.view(this.headingLevel + 1)]),
    );
  }

  #arrived(firstCallAt: string | null) {
    return firstCallAt ? arrival(this, firstCallAt) : html`<p class="nx-muted">${this.t('start.lead')}</p>`;
  }
}
