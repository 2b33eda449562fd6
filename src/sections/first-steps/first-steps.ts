import { html } from 'lit';
import type { ApiKey, getApiKey } from '../../api/api-key.js';
import { Lazy } from '../../core/lazy.js';
import type { Query } from '../../core/query.js';
import { Secret } from '../../core/secret.js';
import { button } from '../../ui/button/button.js';
import { Copies } from './copies.js';
import type { FirstCall } from './first-call.js';
import type { StartHost } from './host.js';

/** The steps to a first API call: key and secret, a sample to send, and the arrival of the call. */
export class FirstSteps {
  readonly #secret: Secret;
  readonly #copies: Copies;
  readonly #sample: Lazy;

  constructor(
    private readonly host: StartHost,
    private readonly key: Query<typeof getApiKey>,
    private readonly call: FirstCall,
  ) {
    this.#secret = new Secret(
      host,
      () => key.data?.secrets.at(-1),
      () => host.emit('nx-secret-revealed', {}),
    );
    this.#copies = new Copies(host);
    this.#sample = new Lazy(host, async () =>
      (await import('./sample.js')).sample(host, {
        secret: this.#secret,
        copies: this.#copies,
        apiKey: () => key.data?.apiKey ?? '',
      }),
    );
  }

  /** `level`: that of the steps' headings. */
  view(level: number) {
    return this.key.view((key) => this.#steps(key, level));
  }

  #steps(key: ApiKey, level: number) {
    const { t } = this.host;
    const step = (title: string, body: unknown) =>
      html`<div class="nx-first-step">
        <div role="heading" aria-level=${level}>${title}</div>
        ${body}
      </div>`;
    return html`
      ${step(t('start.keyTitle'), this.#credentials(key))} ${step(t('start.sampleTitle'), this.#sample.view())}
      ${this.call.query.data?.firstCallAt ? '' : step(t('start.waitTitle'), this.#wait())} ${this.#copies.outcome()}
    `;
  }

  #credentials({ apiKey }: ApiKey) {
    const { t } = this.host;
    const copyKey = () => this.#copies.copy(Promise.resolve(apiKey), t('start.copied'));
    return html`
      <dl class="nx-keys">
        <div>
          <dt>${t('start.key')}</dt>
          <dd><code>${apiKey}</code> ${button({ label: t('start.copy'), name: t('start.copyKey'), onClick: copyKey })}</dd>
        </div>
        <div>
          <dt>${t('start.secret')}</dt>
          <dd>
            <span><code>${this.#secret.shown}</code> ${this.#secret.remaining(t)}</span>
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
    const { t } = this.host;
    return html`<div class="nx-actions">
      <p>${t('start.wait')}</p>
      ${button({ label: t('start.check'), onClick: this.call.query.reload })}
    </div>`;
  }

  readonly #copySecret = () => this.#copies.copy(this.#secret.fetch(), this.host.t('start.copied'));
}
