import { html } from 'lit';
import { revokeApiSecret, type ApiKey, type getApiKey } from '../../api/api-key.js';
import { Secret } from '../../core/secret.js';
import { Mutation } from '../../core/mutation.js';
import type { Query } from '../../core/query.js';
import { errorText } from '../../i18n/errors.js';
import { day } from '../../i18n/format.js';
import { button } from '../../ui/button/button.js';
import { Confirm } from '../../ui/dialog/confirm.js';
import { section } from '../../ui/content/content.js';
import { CopyButton } from '../../ui/button/copy-button.js';
import { outcome } from '../../ui/form/outcome.js';
import type { ApiHost } from './host.js';

type Live = ApiKey['secrets'][number];

/** The live secrets: each is masked, shown and copied separately, and can be revoked if there are two. */
export class Secrets {
  readonly #shown = new Map<string, { secret: Secret; copy: CopyButton }>();
  readonly #confirm: Confirm;
  readonly #retiring: Mutation<typeof revokeApiSecret>;

  constructor(
    private readonly host: ApiHost,
    private readonly key: Query<typeof getApiKey>,
  ) {
    this.#confirm = new Confirm(host);
    this.#retiring = new Mutation(host, revokeApiSecret, (_, { sent: { secretId } }) => {
      host.emit('nx-secret-retired', { secretId });
      return host.t('api.retired');
    });
  }

  /** The newest secret, with which the samples are copied. */
  get newest(): Secret | undefined {
    const live = this.key.data?.secrets.at(-1);
    return live && this.#of(live).secret;
  }

  view() {
    const { t, headingLevel, locale } = this.host;
    const secrets = this.key.data?.secrets ?? [];
    const areTwo = secrets.length > 1;
    const { error } = this.#retiring;
    return section(
      { title: t('api.secretsTitle'), level: headingLevel + 1 },
      html`<p class="nx-muted">${t('api.warning')}</p>
        ${areTwo ? html`<p>${t('api.both')}</p>` : ''} ${secrets.map((live) => this.#card(live, areTwo))}
        ${outcome(error ? errorText(t, error, locale) : '')} ${this.#confirm.view('retire', t)}`,
    );
  }

  #card(live: Live, another: boolean) {
    const { t, locale } = this.host;
    const { secret, copy } = this.#of(live);
    const { ending } = live;
    const name = another ? `${t('api.secret')}, ${ending}` : t('api.secret');
    const retire = { label: t('api.retire'), name: t('api.retireName', { ending }), onClick: () => void this.#retire(live) };
    return html`<div class="nx-card" part="card">
      <div><code>${secret.shown}</code> ${secret.remaining(t)}</div>
      <p class="nx-muted nx-small">${t('api.made', { date: day(live.createdAt, locale) })}</p>
      <div class="nx-actions">
        ${secret.toggle(name)} ${copy.view(name, () => secret.fetch(), t)}
        ${another ? button({ ...retire, busy: this.#retiring.busy }) : ''}
      </div>
      ${secret.outcome()}
    </div>`;
  }

  #of({ id }: Live) {
    const { host } = this;
    const known = this.#shown.get(id);
    if (known) return known;
    const which = () => this.key.data?.secrets.find((it) => it.id === id);
    const made = { secret: new Secret(host, which, () => host.emit('nx-secret-revealed', {})), copy: new CopyButton(host) };
    this.#shown.set(id, made);
    return made;
  }

  async #retire({ id, ending }: Live) {
    const { host } = this;
    const { t } = host;
    const question = { title: t('api.retireTitle'), consequence: t('api.retireWhat', { ending }) };
    const answers = { action: t('api.retire'), keep: t('api.keepBoth') };
    if (!(await this.#confirm.ask({ ...question, ...answers, danger: true }))) return;
    if (!host.emit('nx-before-secret-retired', { secretId: id })) return;
    await this.#retiring.send(() => ({ secretId: id }));
  }
}
