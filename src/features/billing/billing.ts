import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { getBalance } from '../../api/account.js';
import { listPaymentMethods } from '../../api/payment-methods.js';
import { cancelPayment, completePayment, createPayment, listPayments } from '../../api/payments.js';
import { Access } from '../../core/access.js';
import { pageSize } from '../../core/any-page.js';
import { NxPayingFeature } from '../../core/paying-feature.js';
import { Lazy } from '../../core/lazy.js';
import { together } from '../../core/query.js';
import { accessWords } from '../../i18n/access/words.js';
import { balanceWords } from '../../i18n/balance/words.js';
import { billingWords } from '../../i18n/billing/words.js';
import { methodsWords } from '../../i18n/methods/words.js';
import { partWords } from '../../i18n/parts/words.js';
import { topUpWords } from '../../i18n/top-up/words.js';
import { BalanceSection } from '../../sections/balance-section.js';
import { withSlots } from '../../sections/host-slots.js';
import { TopUpSection } from '../../sections/top-up/top-up-section.js';
import { badges } from '../../ui/content/badge.styles.js';
import { balances } from '../../ui/content/balance.styles.js';
import { section } from '../../ui/content/content.js';
import { content } from '../../ui/content/content.styles.js';
import { tasks } from '../../ui/content/task.styles.js';
import { fieldKinds } from '../../ui/fields/field-kinds.styles.js';
import { radioCardStyles } from '../../ui/fields/radio-cards.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { pageHeader } from '../../ui/content/page-header.js';
import { meters } from '../../ui/status/meter.styles.js';
import { tabs } from '../../ui/tabs/tabs.js';
import { tabStyles } from '../../ui/tabs/tabs.styles.js';
import type { HostTables } from '../../sections/host-tables/host-table.js';
import type { Words } from './host.js';
import { needs, panelNames, panelsOf, type PanelName } from './panels.js';

/**
 * The account's money on one page: the balance with a top-up, payments with their invoices, auto reload, kept payment methods,
 * and every change of the balance.
 *
 * @fires {CustomEvent<PaymentWish>} nx-before-payment - Before a payment is requested; cancel it to stop the payment.
 * @fires {CustomEvent<PaymentChange>} nx-payment-changed - A payment was made, refused or cancelled, or waits for the person.
 * @fires {CustomEvent<{ methodId: string }>} nx-before-payment-method-deleted - Before a method is deleted; cancel it to keep it.
 * @fires {CustomEvent<{ methodId: string }>} nx-payment-method-deleted - A method was deleted.
 * @section balance - the balance and other figures.
 * @section top-up - the top-up.
 * @section payments - payments, in their tab.
 * @section reload - auto reload, in its tab.
 * @section methods - payment methods, in their tab.
 * @section activity - changes of the balance, in their tab.
 * @fires {CustomEvent<RowAction>} nx-row-action - The person has chosen an action of the host's own (`tables`): in which table, and on which row.
 * @csspart section - The balance with the top-up.
 * @csspart tabs - The tabs for everything else; `tab` is one of them, `panel` its content.
 */
export class NxBilling extends NxPayingFeature<Words> {
  static override styles = [
    NxPayingFeature.styles,
    forms,
    fieldKinds,
    radioCardStyles,
    content,
    tasks,
    badges,
    meters,
    balances,
    tabStyles,
  ];
  static override endpoints = [getBalance, listPaymentMethods, listPayments, createPayment, completePayment, cancelPayment];
  static override words: typeof NxPayingFeature.words = [
    billingWords,
    balanceWords,
    topUpWords,
    methodsWords,
    accessWords,
    partWords,
  ];

  /** The open tab below the balance: `payments`, `reload` (auto reload), `methods` or `activity`. */
  @property({ reflect: true, useDefault: true }) panel: PanelName = 'payments';
  /** The host's own columns and row actions, by table. */
  @property({ attribute: false }) tables?: Pick<HostTables, 'payments' | 'account-activity'>;

  readonly access = new Access(this);
  readonly #balance = new BalanceSection(this);
  readonly #standing = new Lazy(
    this,
    async () => (await import('./standing.js')).standing(this, this.#balance, this.#topUp),
    'stats',
  );
  readonly #topUp = new TopUpSection(this, 2, this.#balance.query, this.#balance.currency, pageSize);
  readonly #panels = panelsOf(this, this.#topUp.history);

  protected override view() {
    const { t, headingLevel, access } = this;
    const panel = this.#chosen;
    // The list first: it is the largest, and over HTTP/1.1 a browser loads six files at a time.
    if (panel) this.#panels[panel].begin();
    this.#standing.begin();
    return html`<div class="nx-stack">
      ${pageHeader({ title: t('billing.title'), level: headingLevel, badge: this.#balance.badge() })}
      ${together([this.#balance.query, access.query], () => this.#page(), 'stats', 'form')}
    </div>`;
  }

  #page() {
    const { t, headingLevel } = this;
    const level = headingLevel + 1;
    const demo = this.#balance.demo();
    return [
      withSlots('balance', [
        this.#standing.view(),
        this.#balance.zero(),
        demo ? section({ title: t('balance.title'), level }, demo) : '',
      ]),
      withSlots('top-up', section({ title: t('topUp.title'), level }, this.#topUp.view())),
      this.#more(),
    ];
  }

  get #offered(): readonly PanelName[] {
    return panelNames.filter((name) => this.client?.can(needs[name]));
  }

  get #chosen(): PanelName | undefined {
    const offered = this.#offered;
    return offered.find((name) => name === this.panel) ?? offered[0];
  }

  #more() {
    const { t } = this;
    const chosen = this.#chosen;
    if (!chosen) return '';
    const names = Object.fromEntries(this.#offered.map((name) => [name, t(`billing.${name}`)])) as Record<PanelName, string>;
    const choose = (name: PanelName) => {
      this.panel = name;
    };
    return html`<section class="nx-stack">
      ${tabs({ name: t('billing.title'), id: 'billing', tabs: names, chosen, choose }, withSlots(chosen, this.#panels[chosen].view()))}
    </section>`;
  }
}
