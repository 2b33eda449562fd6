import { html, nothing } from 'lit';
import { listLedger } from '../api/ledger.js';
import { listPaymentMethods, type PaymentMethod } from '../api/payment-methods.js';
import { getAutoReload, putAutoReload, type AutoReload } from '../api/settings.js';
import { refusalsToStop } from '../api/limits.js';
import { Form } from '../core/form.js';
import { Query } from '../core/query.js';
import type { AccessWords } from '../i18n/access/en.js';
import type { ReloadWords } from '../i18n/auto-reload/en.js';
import { cents, relative } from '../i18n/format.js';
import type { MethodsWords } from '../i18n/methods/en.js';
import { toggle } from '../ui/fields/checkbox.js';
import { section } from '../ui/content/content.js';
import { money } from '../ui/fields/money.js';
import { notice } from '../ui/content/notice.js';
import { radioCardsOrNone } from '../ui/fields/radio-cards.js';
import type { SectionHost } from './host.js';
import { suggestedAmounts } from './amounts.js';
import { methodCards } from './method-cards.js';
import { methodName } from './method-words.js';
import { forecast } from './spending.js';

type Host = SectionHost<ReloadWords & MethodsWords & AccessWords>;

/**
 * The initial amount: the saved one, or for another method, the amount of the payment that added it
 * (docs/rules.md#auto-reload-settings).
 */
const offered = ({ methodId, amount }: AutoReload, chosen: PaymentMethod | undefined): number =>
  !chosen || chosen.id === methodId ? amount : chosen.firstAmount;

/** The settings of auto reload, with their effect in words, and the reasons for which it can not work. */
export class AutoReloadSection {
  readonly query: Query<typeof getAutoReload>;
  readonly methods: Query<typeof listPaymentMethods>;
  readonly #ledger: Query<typeof listLedger>;
  readonly #form: Form<typeof putAutoReload>;
  /** The method selected in the form; empty before a selection. */
  #chosen = '';

  constructor(private readonly host: Host) {
    const allowed = <I>(input: I) => (host.access.canAsk(getAutoReload) ? input : undefined);
    this.query = new Query(host, getAutoReload, () => allowed({}));
    this.methods = new Query(host, listPaymentMethods, () => allowed({}));
    // The ledger is optional: without it, or after a failure, only the forecast is missing.
    this.#ledger = new Query(host, listLedger, () => (host.client?.can(listLedger) ? allowed({ size: 500 }) : undefined));
    this.#form = new Form(host, putAutoReload, {
      guarded: true,
      words: () => ({ autoReloadUnavailable: host.t('reload.noMethod') }),
      done: ({ enabled }) => host.t(enabled ? 'reload.savedOn' : 'reload.savedOff'),
    });
  }

  view() {
    const { t, headingLevel } = this.host;
    return section({ title: t('reload.title'), level: headingLevel + 1 }, this.body());
  }

  /** The content without a heading, for an element that has its own. */
  body() {
    const { t, access } = this.host;
    return access.guard(getAutoReload, t, () =>
      this.methods.view(({ items }) => this.query.view((reload) => this.#page(reload, items), 'form'), 'form'),
    );
  }

  #page(reload: AutoReload, methods: readonly PaymentMethod[]) {
    const able = methods.filter(({ canAutoReload }) => canAutoReload);
    return html`${this.#refusals(reload)} ${this.#unable(methods)}
    ${able.length > 0 ? [this.#meaning(reload, able), this.#fields(reload, able)] : notice('info', this.host.t('reload.noMethod'))}`;
  }

  #refusals({ refusals, enabled }: AutoReload) {
    const { t } = this.host;
    if (refusals === 0) return nothing;
    const isOff = !enabled && refusals >= refusalsToStop;
    return notice(
      isOff ? 'danger' : 'warn',
      isOff ? t('reload.refusedOff') : t('reload.refusedYet', { refusals }),
      t('reload.refusedTitle'),
    );
  }

  #unable(methods: readonly PaymentMethod[]) {
    const { t } = this.host;
    const unable = methods.filter(({ canAutoReload }) => !canAutoReload);
    return unable.map((method) => html`<p class="nx-muted">${t('reload.unable', { method: methodName(t, method) })}</p>`);
  }

  #meaning({ enabled, methodId, amount, threshold }: AutoReload, methods: readonly PaymentMethod[]) {
    const { t, locale } = this.host;
    const method = methods.find(({ id }) => id === methodId);
    if (!enabled || !method) return html`<p>${t('reload.isOff')}</p>`;
    const values = { threshold: cents(threshold, locale), amount: cents(amount, locale), method: methodName(t, method) };
    return html`<p>${t('reload.will', values)} ${this.#when(threshold)}</p>`;
  }

  #when(threshold: number) {
    const { t, locale } = this.host;
    const soon = forecast(this.#ledger.data?.items ?? [], threshold);
    return soon === undefined ? '' : t('reload.soon', { when: relative(soon, locale) });
  }

  #fields(reload: AutoReload, methods: readonly PaymentMethod[]) {
    const { t, locale } = this.host;
    const { enabled, methodId, threshold } = reload;
    const amount = offered(
      reload,
      methods.find(({ id }) => id === this.#chosen),
    );
    const { field } = this.#form;
    const options = methodCards(t, locale, methods);
    const method = { label: t('reload.method'), about: t('reload.title'), options, issues: { required: t('reload.choose') } };
    const fields = html`
      ${field(toggle, 'enabled', { label: t('reload.on'), value: enabled })}
      ${field(radioCardsOrNone, 'methodId', { ...method, value: methodId })}
      ${field(money, 'amount', { label: t('reload.amount'), hint: t('reload.amountHint'), unit: '€', suggestions: suggestedAmounts, value: amount })}
      ${field(money, 'threshold', { label: t('reload.threshold'), unit: '€', value: threshold })}
    `;
    return html`<div @change=${this.#choose}>${this.#form.view(fields, t('action.saveShort'))}</div>`;
  }

  readonly #choose = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    if (name !== 'methodId') return;
    this.#chosen = value;
    this.host.requestUpdate();
  };
}
