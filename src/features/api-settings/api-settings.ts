import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { createApiSecret, getApiKey, getWebhooks, putWebhooks, revealApiSecret, revokeApiSecret } from '../../api/api-key.js';
import { Access } from '../../core/access.js';
import { NxFeature } from '../../core/feature.js';
import { Lazy } from '../../core/lazy.js';
import { SaveBar } from '../../core/save-bar.js';
import { Query, together } from '../../core/query.js';
import { accessWords } from '../../i18n/access/words.js';
import { apiWords } from '../../i18n/api-settings/words.js';
import { partWords } from '../../i18n/parts/words.js';
import { webhooksWords } from '../../i18n/webhooks/words.js';
import { officialRestUrl } from '../../sections/rest-url.js';
import { withSlots } from '../../sections/host-slots.js';
import { WebhooksSection } from '../../sections/webhooks-section.js';
import { content } from '../../ui/content/content.styles.js';
import { CopyButton } from '../../ui/button/copy-button.js';
import { definitions, section } from '../../ui/content/content.js';
import { dialogs } from '../../ui/dialog/dialog.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { pageHeader } from '../../ui/content/page-header.js';
import type { Words } from './host.js';
import { NewSecret } from './new-secret.js';
import { Secrets } from './secrets.js';
import '../../sections/secret-revealed.js';

/**
 * The signed-in user's API key with its one or two secrets, the account's webhooks, and samples that run unchanged.
 *
 * @fires {CustomEvent<object>} nx-secret-revealed - A person has shown or copied a secret. The detail does not contain it.
 * @fires {CustomEvent<object>} nx-secret-created - A second secret is valid now. The detail does not contain it.
 * @fires {CustomEvent<{ secretId: string }>} nx-before-secret-retired - Before a secret is revoked; cancel it to keep the secret.
 * @fires {CustomEvent<{ secretId: string }>} nx-secret-retired - A secret was revoked.
 * @section key - the API key.
 * @section secrets - the secrets, and a form for a second one.
 * @section samples - code samples.
 * @section webhooks - the webhooks of the account.
 * @csspart section - A part of the page with its own heading.
 * @csspart card - One secret.
 * @csspart sample - The code to copy.
 */
export class NxApiSettings extends NxFeature<Words> {
  static override styles = [NxFeature.styles, forms, content, dialogs];
  static override endpoints = [getApiKey, revealApiSecret, createApiSecret, revokeApiSecret, getWebhooks, putWebhooks];
  static override words: typeof NxFeature.words = [apiWords, partWords, webhooksWords, accessWords];

  /** The origin of the API that the samples call. */
  @property({ attribute: 'rest-url' }) restUrl = officialRestUrl;
  /** The recipient of the samples' text, in E.164 without plus. */
  @property() to = '447700900000';

  readonly access = new Access(this);
  readonly saveBar = new SaveBar(this, () => this.t('api.title'));
  readonly #key = new Query(this, getApiKey);
  readonly #secrets = new Secrets(this, this.#key);
  readonly #copyKey = new CopyButton(this);
  readonly #newSecret = new NewSecret(this, this.#key);
  readonly #samples = new Lazy(this, async () =>
    (await import('./lazy.js')).samples(this, {
      secrets: this.#secrets,
      apiKey: () => this.#key.data?.apiKey ?? '',
      target: () => this,
    }),
  );
  readonly #webhooks = new WebhooksSection(this, new Lazy(this, async () => (await import('./lazy.js')).webhookTests(this)));

  protected override view() {
    return html`<div class="nx-stack nx-columns">
        ${pageHeader({ title: this.t('api.title'), level: this.headingLevel })}
        ${together([this.#key, this.#webhooks.query, this.access.query], () => this.#key.view(({ apiKey }) => this.#page(apiKey)))}
      </div>
      ${this.saveBar.view()}`;
  }

  #page(apiKey: string) {
    const { t } = this;
    const copy = this.#copyKey.view(t('api.key'), async () => apiKey, t);
    const key = definitions([[t('api.key'), html`<span class="nx-actions"><code>${apiKey}</code> ${copy}</span>`]]);
    return [
      withSlots('key', section({ title: t('api.keyTitle'), level: this.headingLevel + 1 }, key)),
      withSlots('secrets', [this.#secrets.view(), this.#newSecret.view()]),
      this.#samples.view(),
      withSlots('webhooks', this.#webhooks.view()),
    ];
  }
}

declare global {
  interface HTMLElementEventMap {
    'nx-secret-created': CustomEvent<object>;
    'nx-before-secret-retired': CustomEvent<{ secretId: string }>;
    'nx-secret-retired': CustomEvent<{ secretId: string }>;
  }
}
