import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { getBalance } from '../../api/account.js';
import { isApiError } from '../../api/errors.js';
import { together } from '../../core/query.js';
import { rentNumber } from '../../api/numbers.js';
import { products } from '../../api/choices.js';
import { Access } from '../../core/access.js';
import { NxFeature } from '../../core/feature.js';
import { accessWords } from '../../i18n/access/words.js';
import { balanceWords } from '../../i18n/balance/words.js';
import { methodsWords } from '../../i18n/methods/words.js';
import { overviewWords } from '../../i18n/overview/words.js';
import { partWords } from '../../i18n/parts/words.js';
import { productWords } from '../../i18n/products/words.js';
import { attentionWords } from '../../i18n/attention/words.js';
import { Amounts } from '../../sections/amounts.js';
import { AttentionAnnouncement } from '../../sections/attention/announcement.js';
import { AttentionList } from '../../sections/attention/attention-list.js';
import { attentionStyles } from '../../sections/attention/attention.styles.js';
import { attentions } from '../../sections/attention/attention.js';
import { BalanceSection } from '../../sections/balance-section.js';
import { withSlots } from '../../sections/host-slots.js';
import { badges } from '../../ui/content/badge.styles.js';
import { balances } from '../../ui/content/balance.styles.js';
import { content } from '../../ui/content/content.styles.js';
import { card } from '../../ui/content/content.js';
import { pageHeader } from '../../ui/content/page-header.js';
import { meters } from '../../ui/status/meter.styles.js';
import { Account } from './account.js';
import { BeginCard } from './begin-card.js';
import type { Words } from './host.js';
import { balanceCard, reloadCard } from './money-cards.js';
import { styles } from './overview.styles.js';
import { PaymentsCard } from './payments-card.js';
import { renewalsCard } from './renewals-card.js';
import { usageCard } from './usage-card.js';
import { officialRestUrl } from '../../sections/rest-url.js';
import { button } from '../../ui/button/button.js';
import '../../sections/page-wish.js';
import '../../sections/secret-revealed.js';

/**
 * The state of an account at a glance: what needs the person now, the balance and how long it lasts, auto reload, the next renewals,
 * usage, first steps and recent payments. Each card loads and fails alone; one that the user may not see is absent.
 *
 * @fires {CustomEvent<PageWish>} nx-page-requested - The person wants to open a page of the account, such as `billing/reload`.
 * @fires {CustomEvent<AttentionChange>} nx-attention-changed - Other matters need the person than before; the detail names the pages that mend them.
 * @fires {CustomEvent<object>} nx-secret-revealed - A person has shown or copied the secret. The detail does not contain it.
 * @section attention - what needs the person now.
 * @section balance - the balance and its forecast.
 * @section reload - auto reload.
 * @section renewals - the next renewals of numbers.
 * @section usage - the usage of each product.
 * @section begin - the first steps, or common actions.
 * @section payments - recent payments.
 * @csspart sample - The code to copy, until the first API call.
 * @csspart trend - A line of figures, beside the newest of them.
 */
export class NxOverview extends NxFeature<Words> {
  static override styles = [NxFeature.styles, content, badges, meters, balances, attentionStyles, styles];
  static override endpoints = [getBalance];
  static override words: typeof NxFeature.words = [
    overviewWords,
    attentionWords,
    balanceWords,
    methodsWords,
    productWords,
    accessWords,
    partWords,
  ];

  /** The origin of the API that the samples of the first steps call. */
  @property({ attribute: 'rest-url' }) restUrl = officialRestUrl;
  /** The recipient of the samples' text, in E.164 without plus. */
  @property() to = '447700900000';

  readonly access = new Access(this);
  readonly #balance = new BalanceSection(this);
  readonly #account = new Account(this, this.#balance.query);
  readonly #amounts = new Amounts(this);
  readonly #attention = new AttentionList(this);
  readonly #announcement = new AttentionAnnouncement(this);
  readonly #begin = new BeginCard(this, this.#account);
  readonly #payments = new PaymentsCard(this, this.#account);

  readonly openPage = (page: string): void => void this.emit('nx-page-requested', { page });

  protected override view() {
    const { t, headingLevel, access, client } = this;
    const label = t('overview.buy');
    const mayBuy = client?.can(rentNumber) && access.may(rentNumber) && !access.query.error;
    const buy =
      mayBuy && button({ label, name: `${label}: ${t('overview.title')}`, onClick: () => this.openPage('buy-numbers') });
    return html`<div class="nx-stack">
      ${pageHeader({ title: t('overview.title'), level: headingLevel, actions: buy })} ${this.#body()}
    </div>`;
  }

  protected override updated() {
    this.#announcement.tell(attentions(this.#account.facts));
  }

  /** Nobody is told in each card that they are signed out. */
  #body() {
    const { query } = this.access;
    const { error } = this.#balance.query;
    const isOut = isApiError(error) && error.code === 'unauthorized';
    if (query.isLoading || query.error || isOut) return together([this.#balance.query, query], () => '');
    return html`<div class="nx-cards">${this.#cards()}</div>`;
  }

  #matters() {
    const all = attentions(this.#account.facts);
    const header = { title: this.t('attention.title'), level: this.headingLevel + 1 };
    return all.length > 0 && card(header, this.#attention.view(all));
  }

  #cards() {
    const { numbers, payments, reload, usage } = this.#account;
    const seesUsage = products.some((product) => usage[product].isAllowed);
    const cards: readonly (readonly [name: string, card: unknown])[] = [
      ['attention', this.#matters()],
      ['balance', balanceCard(this, this.#balance, this.#account)],
      ['reload', reload.isAllowed && reloadCard(this, this.#account)],
      ['renewals', numbers.isAllowed && renewalsCard(this, this.#account, this.#amounts)],
      ['usage', seesUsage && usageCard(this, this.#account, this.#amounts)],
      ['begin', this.#begin.view()],
      ['payments', payments.isAllowed && this.#payments.view()],
    ];
    return cards.map(([name, card]) => (card ? withSlots(name, html`<div class="nx-${name}">${card}</div>`) : ''));
  }
}
