import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { deletePaymentMethod, listPaymentMethods, type PaymentMethod } from '../api/payment-methods.js';
import { Query } from '../core/query.js';
import { Mutation } from '../core/mutation.js';
import type { AccessWords } from '../i18n/access/en.js';
import { errorText } from '../i18n/errors.js';
import { month } from '../i18n/format.js';
import type { MethodsWords } from '../i18n/methods/en.js';
import type { PartWords } from '../i18n/parts/en.js';
import { badge } from '../ui/content/badge.js';
import { button } from '../ui/button/button.js';
import { Confirm } from '../ui/dialog/confirm.js';
import { empty, section } from '../ui/content/content.js';
import { outcome } from '../ui/form/outcome.js';
import type { SectionHost } from './host.js';
import { methodName, monthsLeft } from './method-words.js';

type Words = MethodsWords & AccessWords & PartWords;
type Host = SectionHost<Words>;

/** A card with fewer months left expires soon. */
const soon = 2;

/**
 * The kept cards and PayPal accounts. Each can be deleted, after a confirmation with the consequences
 * (docs/rules.md#deleting-a-method).
 */
export class MethodsSection {
  readonly query: Query<typeof listPaymentMethods>;
  readonly #confirm: Confirm;
  readonly #deleting: Mutation<typeof deletePaymentMethod>;

  constructor(
    private readonly host: Host,
    private readonly today: () => Date,
  ) {
    this.query = new Query(host, listPaymentMethods, () => (host.access.may(listPaymentMethods) ? {} : undefined));
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
    const { error, said } = this.#deleting;
    return access.guard(
      listPaymentMethods,
      t,
      () => html`
        ${this.query.view(({ items }) => (items.length > 0 ? this.#list(items) : empty(t('methods.none'), t('methods.noneWhy'))))}
        ${outcome(error ? errorText(t, error, locale) : '', said)} ${this.#confirm.view('delete-method', t)}
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
    return html`<div class="nx-card nx-titled" part="card">
      <div>
        <strong>${name}</strong> ${this.#badges(method)}
        <div class="nx-muted nx-small">${this.#until(method)}</div>
      </div>
      ${button({ ...remove, busy: this.#deleting.busy, onClick: () => void this.#delete(method) })}
    </div>`;
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
    return expires ? t('methods.expires', { month: month(expires, locale) }) : nothing;
  }

  async #delete(method: PaymentMethod) {
    const { host } = this;
    const { t } = host;
    const title = t('methods.deleteTitle', { method: methodName(t, method) });
    const consequence = method.usedByAutoReload ? t('methods.deleteReload') : t('methods.deleteWhat');
    if (!(await this.#confirm.ask({ title, consequence, action: t('methods.delete'), danger: true }))) return;
    if (!host.emit('nx-before-payment-method-deleted', { methodId: method.id })) return;
    await this.#deleting.send(() => ({ methodId: method.id }));
  }
}
