import { html } from 'lit';
import { getBalance } from '../../api/account.js';
import { products } from '../../api/choices.js';
import { Access } from '../../core/access.js';
import { NxFeature } from '../../core/feature.js';
import { together } from '../../core/query.js';
import { accessWords } from '../../i18n/access/words.js';
import { balanceWords } from '../../i18n/balance/words.js';
import { methodsWords } from '../../i18n/methods/words.js';
import { overviewWords } from '../../i18n/overview/words.js';
import { partWords } from '../../i18n/parts/words.js';
import { paymentsWords } from '../../i18n/payments/words.js';
import { usageWords } from '../../i18n/usage/words.js';
import { Amounts } from '../../sections/amounts.js';
import { BalanceSection } from '../../sections/balance-section.js';
import { badges } from '../../ui/content/badge.styles.js';
import { balances } from '../../ui/content/balance.styles.js';
import { content } from '../../ui/content/content.styles.js';
import { pageHeader } from '../../ui/content/page-header.js';
import { meters } from '../../ui/status/meter.styles.js';
import { Account } from './account.js';
import { actionsCard } from './actions-card.js';
import { attentions } from './attention.js';
import { AttentionList } from './attention-list.js';
import type { Words } from './host.js';
import { balanceCard, reloadCard } from './money-cards.js';
import { styles } from './overview.styles.js';
import { paymentsCard } from './payments-card.js';
import { renewalsCard } from './renewals-card.js';
import { usageCard } from './usage-card.js';
import '../../sections/page-wish.js';

/**
 * The state of an account at a glance: what needs the person now, the balance and how long it lasts, auto reload, the next renewals,
 * usage and recent payments. Each card loads and fails alone; one that the user may not see is absent.
 *
 * @fires {CustomEvent<PageWish>} nx-page-requested - The person wants to open a page of the account, such as `billing/reload`.
 * @csspart trend - A line of figures, beside the newest of them.
 */
export class NxOverview extends NxFeature<Words> {
  static override styles = [NxFeature.styles, content, badges, meters, balances, styles];
  static override endpoints = [getBalance];
  static override words = [overviewWords, balanceWords, methodsWords, paymentsWords, usageWords, accessWords, partWords];

  readonly access = new Access(this);
  readonly #balance = new BalanceSection(this);
  readonly #account = new Account(this, this.#balance.query);
  readonly #amounts = new Amounts(this);
  readonly #attention = new AttentionList(this);

  readonly openPage = (page: string): void => void this.emit('nx-page-requested', { page });

  protected override view() {
    const { t, headingLevel, access } = this;
    return html`<div class="nx-stack">
      ${pageHeader({ title: t('overview.title'), level: headingLevel })}
      ${together([this.#balance.query, access.query], () => html`<div class="nx-cards">${this.#cards()}</div>`)}
    </div>`;
  }

  #cards() {
    const { numbers, payments, reload, usage } = this.#account;
    const seesUsage = products.some((product) => usage[product].isAllowed);
    const cards: readonly (readonly [size: string, card: unknown])[] = [
      ['whole', this.#attention.view(attentions(this.#account.facts))],
      ['third', balanceCard(this, this.#balance, this.#account)],
      ['third', reload.isAllowed && reloadCard(this, this.#account)],
      ['third', numbers.isAllowed && renewalsCard(this, this.#account, this.#amounts)],
      ['most', seesUsage && usageCard(this, this.#account, this.#amounts)],
      ['third', actionsCard(this)],
      ['whole', payments.isAllowed && paymentsCard(this, this.#account)],
    ];
    return cards.map(([size, card]) => card && html`<div class="nx-${size}">${card}</div>`);
  }
}
