import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { deletePaymentMethod, listPaymentMethods, type PaymentMethod } from '../api/payment-methods.js';
import { Query } from '../core/query.js';
import { Mutation } from '../core/mutation.js';
import type { AccessWords } from '../i18n/access/en.js';
import { errorText } from '../i18n/errors.js';
import { countryName } from '../i18n/countries.js';
import { month } from '../i18n/format.js';
import type { MethodsWords } from '../i18n/methods/en.js';
import type { PartWords } from '../i18n/parts/en.js';
import { brand } from '../ui/content/brand.js';
import { badge } from '../ui/content/badge.js';
import { button } from '../ui/button/button.js';
import { Confirm } from '../ui/dialog/confirm.js';
import { definitions, empty, section } from '../ui/content/content.js';
import { wallet } from '../ui/icons/wallet.js';
import { outcome } from '../ui/form/outcome.js';
import type { SectionHost } from './host.js';
import { drawingOf } from './method-cards.js';
import { methodName, monthsLeft } from './method-words.js';

type Words = MethodsWords & AccessWords & PartWords;
type Host = SectionHost<Words>;

/** A card with fewer months left expires soon. */
const soon = 2;

/**
 * The kept cards and PayPal accounts. Each opens to its billing information, and can be deleted there, after a confirmation with the
 * consequences (docs/rules.md#deleting-a-method).
 */
export class MethodsSection {
  readonly query: Query<typeof listPaymentMethods>;
  readonly #confirm: Confirm;
  readonly #deleting: Mutation<typeof deletePaymentMethod>;

  constructor(
    private readonly host: Host,
    private readonly today: () => Date,
  ) {
    this.query = new Query(host, listPaymentMethods, () => (host.access.canAsk(listPaymentMethods) ? {} : undefined));
    this.#confirm = new Confirm(host);
    this.#deleting = new Mutation(host, deletePaymentMethod, (_, { sent: { methodId } }) => {
      host.emit('nx-payment-method-deleted', { methodId });
      return host.t('methods.deleted');
    });
  }

  view() {
    const { t, headingLevel } = this.host;
    return section({ title: t('methods.title'), level: headingLevel + 1 }, this.body());
  }

  /** The content without a heading, for an element that has its own. */
  body() {
    const { t, access, locale } = this.host;
    const { error } = this.#deleting;
    return access.guard(
      listPaymentMethods,
      t,
      () => html`
        ${this.query.view(({ items }) => (items.length > 0 ? this.#list(items) : empty(t('methods.none'), t('methods.noneWhy'), '', wallet)))}
        ${outcome(error ? errorText(t, error, locale) : '')} ${this.#confirm.view('delete-method', t)}
      `,
    );
  }

  #list(items: readonly PaymentMethod[]) {
    return repeat(
      items,
      ({ id }) => id,
      (method) => this.#card(method),
    );
  }

  #card(method: PaymentMethod) {
    const { t } = this.host;
    const name = methodName(t, method);
    const remove = { label: t('methods.delete'), name: t('methods.deleteName', { method: name }) };
    return html`<details class="nx-card nx-kept-method" part="card">
      <summary>${brand(drawingOf(method))} <strong>${name}</strong> ${this.#badges(method)} ${this.#until(method)}</summary>
      ${this.#billing(method)}
      <div class="nx-actions">${button({ ...remove, busy: this.#deleting.busy, onClick: () => void this.#delete(method) })}</div>
    </details>`;
  }

  #billing({ billing: { name, address } }: PaymentMethod) {
    const { t, locale } = this.host;
    const { line1, line2, postalCode, city, region, country } = address;
    const lines = [name, line1, line2, postalCode, city, region, country && countryName(country, locale)];
    return definitions([[t('methods.billing'), lines.filter(Boolean).map((line) => html`<bdi>${line}</bdi>`)]]);
  }

  #badges({ usedByAutoReload, canAutoReload, expires }: PaymentMethod) {
    const { t } = this.host;
    const left = expires ? monthsLeft(expires, this.today()) : soon;
    return [
      usedByAutoReload ? badge(t('methods.reload'), 'info') : nothing,
      canAutoReload ? nothing : badge(t('methods.noReload'), 'warn'),
      left < 0 ? badge(t('methods.expired'), 'danger') : left < soon ? badge(t('methods.soon'), 'warn') : nothing,
    ];
  }

  #until({ expires }: PaymentMethod) {
    const { t, locale } = this.host;
    return expires
      ? html`<span class="nx-muted nx-small">${t('methods.expires', { month: month(expires, locale) })}</span>`
      : nothing;
  }

  async #delete(method: PaymentMethod) {
    const { host } = this;
    const { t } = host;
    const title = t('methods.deleteTitle', { method: methodName(t, method) });
    const consequence = method.usedByAutoReload ? t('methods.deleteReload') : t('methods.deleteWhat');
    const answers = { action: t('methods.delete'), keep: t('methods.keep') };
    if (!(await this.#confirm.ask({ title, consequence, ...answers, danger: true }))) return;
    if (!host.emit('nx-before-payment-method-deleted', { methodId: method.id })) return;
    await this.#deleting.send(() => ({ methodId: method.id }));
  }
}
