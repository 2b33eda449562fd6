import { html } from 'lit';
import { getWebhooks, putWebhooks, type Webhooks } from '../api/api-key.js';
import { savedWords } from '../core/changes.js';
import { Form } from '../core/form.js';
import type { Lazy } from '../core/lazy.js';
import { Query } from '../core/query.js';
import type { AccessWords } from '../i18n/access/en.js';
import { isolate } from '../i18n/isolated.js';
import type { ConfigWords } from '../i18n/number-config/en.js';
import type { WebhooksWords } from '../i18n/webhooks/en.js';
import { definitions, section } from '../ui/content/content.js';
import { optionalText } from '../ui/fields/text.js';
import type { SectionHost } from './host.js';

type Host = SectionHost<WebhooksWords & AccessWords & ConfigWords>;

/** Addresses for messages and receipts, unless a number has its own. */
export class WebhooksSection {
  readonly query: Query<typeof getWebhooks>;
  readonly #form: Form<typeof putWebhooks>;

  /** `tests` draws the tests of webhooks within the form. */
  constructor(
    private readonly host: Host,
    private readonly tests: Lazy,
  ) {
    this.query = new Query(host, getWebhooks);
    this.#form = new Form(host, putWebhooks, {
      guarded: true,
      bar: host.saveBar,
      stands: () => this.query.data,
      done: (webhooks, { before }) => this.#saved(webhooks, before),
    });
  }

  view() {
    const { t, headingLevel, access } = this.host;
    return section(
      { title: t('webhooks.title'), level: headingLevel + 1 },
      html`<p class="nx-muted">${t('webhooks.lead')}</p>
        ${this.query.view((it) => access.guard(putWebhooks, t, () => this.#fields(it), this.#shown(it)), 'form')}`,
    );
  }

  #fields(webhooks: Webhooks) {
    const { t } = this.host;
    const field = (name: keyof Webhooks) =>
      this.#form.field(optionalText, name, {
        label: this.#names[name],
        hint: t('webhooks.hint'),
        type: 'url',
        value: webhooks[name],
        issues: { invalid_format: t('webhooks.wrong') },
      });
    return this.#form.view([field('inboundSms'), field('deliveryReceipt'), this.tests.view('')]);
  }

  #shown(webhooks: Webhooks) {
    const value = (name: keyof Webhooks) => (webhooks[name] ? isolate(webhooks[name]) : this.host.t('webhooks.none'));
    return definitions([
      [this.#names.inboundSms, value('inboundSms')],
      [this.#names.deliveryReceipt, value('deliveryReceipt')],
    ]);
  }

  #saved(webhooks: Webhooks, before: Webhooks | undefined): string {
    return savedWords(this.host.t, this.host.locale, this.#names, before, webhooks);
  }

  get #names() {
    const { t } = this.host;
    return { inboundSms: t('webhooks.inbound'), deliveryReceipt: t('webhooks.receipts') };
  }
}
