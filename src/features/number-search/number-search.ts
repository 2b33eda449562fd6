import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { getBalance } from '../../api/account.js';
import { rentNumber, searchNumbers, type FreeNumber } from '../../api/numbers.js';
import { Access } from '../../core/access.js';
import { NxPayingFeature } from '../../core/paying-feature.js';
import { Lazy } from '../../core/lazy.js';
import { RemoteList } from '../../core/remote-list.js';
import { Query } from '../../core/query.js';
import { Typing } from '../../core/typing.js';
import { accessWords } from '../../i18n/access/words.js';
import { fieldWords } from '../../i18n/fields/words.js';
import { decimalsIn, number } from '../../i18n/format.js';
import { searchWords } from '../../i18n/number-search/words.js';
import { numbersWords } from '../../i18n/numbers/words.js';
import { partWords } from '../../i18n/parts/words.js';
import { comboboxes } from '../../ui/combobox/combobox.styles.js';
import { Confirm } from '../../ui/dialog/confirm.js';
import { empty } from '../../ui/content/content.js';
import { task } from '../../ui/content/task.js';
import { tasks } from '../../ui/content/task.styles.js';
import { content } from '../../ui/content/content.styles.js';
import { fieldKinds } from '../../ui/fields/field-kinds.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { hash } from '../../ui/icons/hash.js';
import { search as magnifier } from '../../ui/icons/search.js';
import { page } from '../../ui/content/page.js';
import { MenulessTable } from '../../sections/host-tables/menuless-table.js';
import { tables } from '../../ui/table/table.styles.js';
import { withSlots } from '../../sections/host-slots.js';
import type { HostColumn, HostRowAction, HostRows } from '../../sections/host-tables/host-table.js';
import { Basket } from './basket.js';
import { Amounts } from '../../sections/amounts.js';
import { columnsOf } from './columns.js';
import { Credit } from './credit.js';
import './events.js';
import { filtersIn, filterForm, nameCountries, type SearchFilters } from './filters.js';
import { Home } from './home.js';
import '../../sections/page-wish.js';
import type { Words } from './host.js';
import { search } from './search.styles.js';

/**
 * Numbers to buy: found while typing, and bought one or several at once after a confirmation with price and balance. If the
 * balance is too low, it can be topped up here.
 *
 * @fires {CustomEvent<{ numbers: readonly WhichNumber[] }>} nx-before-numbers-rented - Before numbers are bought; cancel it to stop the purchase.
 * @fires {CustomEvent<WhichNumber>} nx-number-rented - A number was bought.
 * @fires {CustomEvent<PaymentWish>} nx-before-payment - Before a payment for numbers is requested; cancel it to stop the payment.
 * @fires {CustomEvent<PaymentChange>} nx-payment-changed - A payment was made, refused or cancelled, or waits for the person.
 * @fires {CustomEvent<object>} nx-address-requested - A number requires an address in its country, which the person wants to enter.
 * @fires {CustomEvent<PageWish>} nx-page-requested - The person wants a shared short code: `two-factor`, `event-alerts`.
 * @section results - the numbers found, with the selection beside them.
 * @fires {CustomEvent<RowAction>} nx-row-action - The person has chosen an action of the host's own (`rowActions`), and on which number.
 * @csspart checkbox - The box that selects a number.
 * @csspart filters - The filters of the search.
 * @csspart table - The numbers found.
 * @csspart card - The selected numbers, and their price.
 */
export class NxNumberSearch extends NxPayingFeature<Words> {
  static override styles = [NxPayingFeature.styles, forms, fieldKinds, comboboxes, content, tables, tasks, search];
  static override endpoints = [getBalance, searchNumbers, rentNumber];
  static override words: typeof NxPayingFeature.words = [searchWords, numbersWords, fieldWords, accessWords, partWords];

  /** The country selected at first (ISO 3166-1 alpha-2); by default the company's own. */
  @property() country = '';
  /** Columns of the host's own. */
  @property({ attribute: false }) columns?: readonly HostColumn<HostRows['number-search']>[];
  /** Actions of the host's own in a menu of each row. */
  @property({ attribute: false }) rowActions?: readonly HostRowAction<HostRows['number-search']>[];
  readonly access = new Access(this);
  readonly #balance = new Query(this, getBalance);
  readonly #amounts = new Amounts(this);
  readonly #basket = new Basket(this);
  readonly #confirm = new Confirm(this);
  readonly #home = new Home(this);
  readonly #credit = new Credit(this);
  readonly #checkout = new Lazy(this, async () =>
    (await import('./lazy.js')).basketCard(this, {
      basket: this.#basket,
      balance: this.#balance,
      amounts: this.#amounts,
      confirm: this.#confirm,
      credit: this.#credit,
      renewsOn: () => this.#found.page?.renewsOn,
    }),
  );
  readonly #shortCodes = new Lazy(this, async () => (await import('./short-codes.js')).shortCodes(this));
  #typed: SearchFilters | undefined;
  #hasTyped = false;
  readonly #table = new MenulessTable<FreeNumber>(this);
  readonly #found = new RemoteList(this, searchNumbers, () => this.#question);

  constructor() {
    super();
    this.addController({ sessionEnded: () => ([this.#typed, this.#hasTyped] = [undefined, false]) });
  }

  /** The active filters; at first, a country. */
  get #filters(): SearchFilters | undefined {
    if (this.#hasTyped) return this.#typed;
    const { country } = this.#home;
    return country ? { country } : undefined;
  }

  get #question() {
    return this.access.canAsk(searchNumbers) ? this.#filters : undefined;
  }

  readonly #typing = new Typing(this, (form) => {
    [this.#typed, this.#hasTyped] = [filtersIn(form as HTMLFormElement), true];
    this.requestUpdate();
  });

  protected override firstUpdated() {
    nameCountries(this.locale);
  }

  protected override view() {
    const { t, headingLevel, access } = this;
    this.#checkout.ahead();
    const shown = access.around(searchNumbers, this.#balance, t, () => this.#home.around(() => this.#page()));
    return [page({ title: t('search.title'), level: headingLevel }, shown), this.#confirm.view('buy-numbers', t)];
  }

  #page() {
    const form = filterForm(this, this.#filters, this.#typing);
    return [form, this.#amounts.note(), withSlots('results', this.#offer()), this.#shortCodes.view()];
  }

  /** The numbers found, with the selection beside them once there is something to select. */
  #offer() {
    const { t, headingLevel } = this;
    if (!this.#filters && this.#basket.numbers.length === 0) return [this.#basket.outcome(), this.#results()];
    const heading = { title: t('search.basket'), level: headingLevel + 1 };
    return [this.#credit.view(), task(this.#results(), heading, this.#checkout.view())];
  }

  #results() {
    const { t, locale } = this;
    const { page, query } = this.#found;
    if (!this.#filters) return empty(t('search.begin'), t('search.choose'), '', hash);
    if (query.error || (query.isLoading && !page)) return query.view(() => '', 'rows');
    const total = page?.total ?? this.#found.length;
    const decimals = decimalsIn((page?.items ?? []).map(({ monthlyPrice }) => monthlyPrice));
    const props = { id: 'number-search', caption: t('search.title'), rows: this.#found, locale, t };
    return html`<p role="status">${t('numbers.found', { count: total, number: number(total, locale) })}</p>
      ${this.#table.view({
        ...props,
        columns: columnsOf(this, this.#basket, this.#amounts, decimals),
        keyOf: ({ country, msisdn }) => `${country} ${msisdn}`,
        open: (free) => this.#basket.toggle(free),
        empty: empty(t('search.none'), t('search.noneWhy'), '', magnifier),
      })}
      ${this.#found.rest}`;
  }
}
