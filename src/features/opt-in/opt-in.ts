import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { AnyEndpoint } from '../../api/endpoint.js';
import { getOptInFacts, type OptInFacts } from '../../api/opt-ins.js';
import { getEventAlerts, getTwoFactor } from '../../api/short-codes.js';
import { Access } from '../../core/access.js';
import { NxFeature } from '../../core/feature.js';
import { Query, together } from '../../core/query.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import { optInWords, type OptInWords } from '../../i18n/opt-in/words.js';
import { partWords, type PartWords } from '../../i18n/parts/words.js';
import { anchor, isLinkHere } from '../../ui/content/anchor.js';
import { card, empty } from '../../ui/content/content.js';
import { content } from '../../ui/content/content.styles.js';
import { CopyButton } from '../../ui/button/copy-button.js';
import { page } from '../../ui/content/page.js';

/**
 * The text that a website must show where people agree to be texted by a shared US short code (docs/rules.md#opt-in-text). On
 * that website, with its `opt-in-id`: the text itself, in English, for every visitor. Without it: the account's own text for the
 * code of its `purpose`, to look at and copy.
 *
 * @csspart card - The account’s own text, with a heading.
 * @csspart text - The text, as visitors see it.
 */
export class NxOptIn extends NxFeature<OptInWords & AccessWords & PartWords> {
  static override styles = [NxFeature.styles, content];
  static override endpoints = [getOptInFacts];
  static override words: typeof NxFeature.words = [optInWords, accessWords, partWords];

  /** The id of the text for a page without a session; the event alerts show it. */
  @property({ attribute: 'opt-in-id' }) optInId = '';

  /** The short code of the account's own text. */
  @property() purpose: 'event-alerts' | 'two-factor' = 'event-alerts';

  readonly access = new Access(this);
  readonly #alerts = new Query(this, getEventAlerts, () => this.#wants(getEventAlerts));
  readonly #twoFactor = new Query(this, getTwoFactor, () => this.#wants(getTwoFactor));
  readonly #facts = new Query(this, getOptInFacts, () => (this.#id ? { optInId: this.#id } : undefined));
  readonly #text = new CopyButton(this);
  readonly #html = new CopyButton(this);
  readonly #tag = new CopyButton(this);

  /** The settings of the code of this purpose. */
  get #settings() {
    return this.purpose === 'two-factor' ? this.#twoFactor : this.#alerts;
  }

  get #endpoint() {
    return this.purpose === 'two-factor' ? getTwoFactor : getEventAlerts;
  }

  #wants(endpoint: AnyEndpoint) {
    const wanted = !this.optInId && endpoint === this.#endpoint;
    return wanted && this.client?.can(endpoint) && this.access.may(endpoint) ? {} : undefined;
  }

  /** The given id, or that of the account's own text once its facts are set. */
  get #id(): string {
    return this.optInId || (this.#settings.data?.optInId ?? '');
  }

  protected override view() {
    if (this.optInId) return this.#facts.view((facts) => this.#shown(facts));
    const { t, headingLevel, access } = this;
    return page(
      { title: t('optIn.title'), level: headingLevel },
      access.guard(this.#endpoint, t, () => together([this.#settings, this.#facts, access.query], () => this.#own())),
    );
  }

  #own() {
    const { t, headingLevel } = this;
    const facts = this.#facts.data;
    if (!facts) return empty(t('optIn.none'), t(this.purpose === 'two-factor' ? 'optIn.noPins' : 'optIn.noneWhy'));
    const tag = `<nx-opt-in opt-in-id="${this.#id}"></nx-opt-in>`;
    return html`<p class="nx-muted">${t('optIn.lead')}</p>
      ${card({ title: t('optIn.preview'), level: headingLevel + 1 }, this.#shown(facts))}
      <div class="nx-actions">
        <span>${t('optIn.copyAs')}</span>
        <span>${t('optIn.text')}</span> ${this.#text.view(t('optIn.text'), async () => facts.text, t)}
        <span>${t('optIn.html')}</span> ${this.#html.view(t('optIn.html'), async () => facts.html, t)}
        <span>${t('optIn.tag')}</span> ${this.#tag.view(t('optIn.tag'), async () => tag, t)}
      </div>`;
  }

  /** The text line by line, with its addresses as links at the end. In English, because the short codes are American. */
  #shown({ text, termsUrl, privacyUrl }: OptInFacts) {
    const urls = [termsUrl, privacyUrl].filter(isLinkHere);
    const line = (words: string) => {
      const url = urls.find((it) => words.endsWith(it));
      return url ? html`${words.slice(0, -url.length)}${anchor(url, url)}` : words;
    };
    return html`<div lang="en" dir="ltr" part="text">${text.split('\n').map((words) => html`<p>${line(words)}</p>`)}</div>`;
  }
}
