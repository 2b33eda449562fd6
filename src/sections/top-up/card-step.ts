import { html, nothing, type ReactiveController } from 'lit';
import {
  cardFields,
  type CardField,
  type CardFields,
  type CardFieldState,
  type CardProblem,
  type PaymentProvider,
} from '../../api/payment-provider.js';
import type { Billing } from '../../api/payment-methods.js';
import { LightDomPortal } from '../../core/light-dom-portal.js';
import type { SectionHost } from '../host.js';
import type { NewMethodWords } from '../../i18n/new-method/en.js';
import type { TopUpWords } from '../../i18n/top-up/en.js';
import { missingText } from '../../i18n/errors.js';
import { button } from '../../ui/button/button.js';
import { notice } from '../../ui/content/notice.js';
import { skeleton } from '../../ui/status/skeleton.js';

type Problems = Partial<Record<CardField, CardProblem>>;

/**
 * The fields of a card: labels and errors belong to the kit; the typed digits stay in the payment provider's own frames.
 *
 * @csspart frame - The box around a field of the payment provider.
 */
export class CardStep implements ReactiveController {
  readonly #portal: LightDomPortal;
  #provider: PaymentProvider | undefined;
  #fields: CardFields | undefined;
  #opening: Promise<void> | undefined;
  #failed = false;
  #focused: CardField | undefined;
  #problems: Problems = {};

  constructor(
    private readonly host: SectionHost<TopUpWords & NewMethodWords>,
    private readonly submit: () => void,
  ) {
    host.addController(this);
    this.#portal = new LightDomPortal(host);
  }

  /** Opens the provider's fields in the page. */
  open(provider: PaymentProvider): void {
    this.close();
    this.#opening = this.#mount(provider);
  }

  async #mount(provider: PaymentProvider) {
    this.#provider = provider;
    const { host } = this;
    const { t, locale } = host;
    const each = <V>(make: (field: CardField) => V) =>
      Object.fromEntries(cardFields.map((field) => [field, make(field)])) as Record<CardField, V>;
    const places = each((field) => this.#portal.place(field));
    const labels = each((field) => t(`topUp.${field}`));
    host.requestUpdate();
    await host.updateComplete;
    const options = { places, labels, locale, look: this.#portal.look(), changed: this.#changed, submit: this.submit };
    try {
      const fields = await provider.cardFields(options);
      if (places.number.isConnected) this.#fields = fields;
      else fields.end();
    } catch {
      this.#failed = places.number.isConnected;
    }
    host.requestUpdate();
  }

  close(): void {
    this.#fields?.end();
    this.#portal.clear();
    [this.#provider, this.#fields, this.#failed, this.#focused, this.#problems] = [undefined, undefined, false, undefined, {}];
  }

  /** A token of the typed card; undefined after a problem, which is then on screen. Throws like the provider. */
  async tokenize(billing: Billing, signal: AbortSignal): Promise<string | undefined> {
    await this.#opening;
    // The fields that are open by now may belong to another person.
    const token = signal.aborted ? undefined : await this.#fields?.tokenize(billing);
    if (signal.aborted) return undefined;
    if (!token || 'token' in token) return token?.token;
    this.#problems = token.problems;
    this.host.requestUpdate();
    for (const field of cardFields) this.#explain(field);
    const wrong = cardFields.find((field) => token.problems[field]);
    if (wrong) this.#fields?.focus(wrong);
    return undefined;
  }

  view() {
    const { t } = this.host;
    if (this.#failed) {
      const again = button({ label: t('action.retry'), onClick: () => this.#provider && this.open(this.#provider) });
      return notice('danger', [html`<p>${t('topUp.cardUnreachable')}</p>`, html`<div class="nx-actions">${again}</div>`]);
    }
    return html`${this.#fields ? nothing : skeleton(t, 'form')}
      <div class="nx-card-fields" ?hidden=${!this.#fields}>${cardFields.map((field) => this.#field(field))}</div>
      <p class="nx-muted nx-small">${t('topUp.cardPrivate')}</p>`;
  }

  /** The frames lose their content when the element leaves the page, so they are opened again. */
  hostConnected(): void {
    if (this.#provider) this.open(this.#provider);
  }

  hostDisconnected(): void {
    this.#fields?.end();
    this.#fields = undefined;
  }

  #field(field: CardField) {
    const { t } = this.host;
    const problem = this.#problems[field];
    const look = ['nx-frame', this.#focused === field && 'nx-focused', problem && 'nx-wrong'].filter(Boolean).join(' ');
    return html`<div class="nx-field nx-${field}" part="field">
      <span class="nx-label" part="label" aria-hidden="true" @click=${() => this.#fields?.focus(field)}
        >${t(`topUp.${field}`)}</span
      >
      <div class=${look} part="frame"><slot name=${this.#portal.slot(field)}></slot></div>
      ${problem ? html`<p class="nx-error" part="error" role="alert">${this.#words(field, problem)}</p>` : nothing}
    </div>`;
  }

  #words(field: CardField, problem: CardProblem): string {
    const { t, locale } = this.host;
    return problem === 'missing' ? missingText(t, t(`topUp.${field}`), locale) : t(`topUp.card.${problem}`);
  }

  #explain(field: CardField) {
    const problem = this.#problems[field];
    this.#fields?.explain(field, problem ? this.#words(field, problem) : '');
  }

  readonly #changed = (field: CardField, { focused, problem }: CardFieldState) => {
    if (focused) this.#focused = field;
    else if (this.#focused === field) this.#focused = undefined;
    const { [field]: before, ...others } = this.#problems;
    // No problem is shown while a person types for the first time; a shown problem is updated.
    if (!focused || before) this.#problems = problem ? { ...others, [field]: problem } : others;
    if (this.#problems[field] !== before) this.#explain(field);
    this.host.requestUpdate();
  };
}
