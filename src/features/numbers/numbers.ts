import { html } from 'lit';
import { getBalance } from '../../api/account.js';
import { cancelNumber, listNumbers, type RentedNumber } from '../../api/numbers.js';
import { getAutoReload } from '../../api/settings.js';
import { Access } from '../../core/access.js';
import { NxTableFeature } from '../../sections/host-tables/table-feature.js';
import { Lazy } from '../../core/lazy.js';
import { Query, together } from '../../core/query.js';
import { Mutation } from '../../core/mutation.js';
import { accessWords } from '../../i18n/access/words.js';
import { errorText } from '../../i18n/errors.js';
import { numbersWords } from '../../i18n/numbers/words.js';
import { partWords } from '../../i18n/parts/words.js';
import { withSlots } from '../../sections/host-slots.js';
import { numberName } from '../../sections/number-words.js';
import { uncovered } from '../../sections/renewals.js';
import { badges } from '../../ui/content/badge.styles.js';
import { Confirm } from '../../ui/dialog/confirm.js';
import { Dialog } from '../../ui/dialog/dialog.js';
import { empty } from '../../ui/content/content.js';
import { content } from '../../ui/content/content.styles.js';
import { statStyles } from '../../ui/content/stats.styles.js';
import { dialogs } from '../../ui/dialog/dialog.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { pageHeader } from '../../ui/content/page-header.js';
import { plane } from '../../ui/content/plane.js';
import { menus } from '../../ui/menu/menu.styles.js';
import { outcome } from '../../ui/form/outcome.js';
import { ExtendedTable } from '../../sections/host-tables/extended-table.js';
import type { Column } from '../../ui/table/table-head.js';
import { tables } from '../../ui/table/table.styles.js';
import { toolbars } from '../../ui/table/toolbar.styles.js';
import { noResults, toolbar } from '../../ui/table/toolbar.js';
import { hash } from '../../ui/icons/hash.js';
import { LazyFilters } from '../../sections/filters/lazy-filters.js';
import { Amounts } from '../../sections/amounts.js';
import { columnsOf } from './columns.js';
import type { Words } from './host.js';
import { calendar, countOf, danger, rent, sums } from './overview.js';
import './events.js';

/**
 * The numbers that an account rents: their routing, price and renewal, and those that the balance does not cover. They can be set
 * up, or cancelled after a confirmation with the consequences.
 *
 * @fires {CustomEvent<object>} nx-rent-requested - The person wants to buy a number.
 * @fires {CustomEvent<WhichNumber>} nx-before-number-cancelled - Before a number is cancelled; cancel it to keep it.
 * @fires {CustomEvent<WhichNumber>} nx-number-cancelled - A number was cancelled.
 * @section numbers - the list of numbers.
 * @section callbacks - recent texts and calls, among the settings of a number.
 * @csspart table - The numbers.
 */
export class NxNumbers extends NxTableFeature<Words, 'numbers'> {
  static override styles = [NxTableFeature.styles, forms, content, badges, tables, toolbars, menus, dialogs, statStyles];
  static override endpoints = [listNumbers, cancelNumber, getBalance];
  static override words: typeof NxTableFeature.words = [numbersWords, accessWords, partWords];

  readonly access = new Access(this);
  readonly #numbers = new Query(this, listNumbers, () => (this.access.canAsk(listNumbers) ? {} : undefined));
  readonly #balance = new Query(this, getBalance);
  readonly #reload = new Query(this, getAutoReload, () =>
    this.client?.can(getAutoReload) && this.access.canAsk(getAutoReload) ? {} : undefined,
  );
  readonly #amounts = new Amounts(this);
  readonly #table = new ExtendedTable<RentedNumber>(this);
  readonly #filter = new LazyFilters(this, async () => (await import('./number-filter.js')).numberFilter(this, () => this.#all));
  readonly #confirm = new Confirm(this);
  readonly #sheet = new Dialog(this, () => (this.#chosen = undefined), true);
  readonly #config = new Lazy(this, async () => (await import('./lazy.js')).config(this, () => this.#chosen, this.#sheet.close));
  readonly #reloadSection = new Lazy(this, async () => (await import('./lazy.js')).reload(this));
  readonly #doings = {
    amounts: this.#amounts,
    setUp: (number: RentedNumber) => this.#setUp(number),
    cancel: (number: RentedNumber) => void this.#cancel(number),
  };
  readonly #cancelling = new Mutation(this, cancelNumber, (_, { sent: { country, msisdn } }) => {
    this.emit('nx-number-cancelled', { country, msisdn });
    return this.t('numbers.cancelled', { number: numberName({ msisdn }) });
  });
  #isReloadOpen = false;
  /** The number whose settings are open. */
  #chosen: RentedNumber | undefined;

  constructor() {
    super();
    this.addController({ sessionEnded: () => (this.#isReloadOpen = false) });
  }

  protected override view() {
    const { t, headingLevel, access } = this;
    const header = { title: t('numbers.title'), level: headingLevel, actions: this.#all.length > 0 && rent(this) };
    const ready = () => access.guard(listNumbers, t, () => this.#page());
    return [
      html`<div class="nx-stack">
        ${pageHeader(header)} ${together([this.#numbers, this.#balance, access.query], ready, 'stats', 'rows')}
      </div>`,
      this.#settings(),
      this.#confirm.view('cancel-number', t),
    ];
  }

  get #all(): readonly RentedNumber[] {
    return this.access.may(listNumbers) ? (this.#numbers.data?.items ?? []) : [];
  }

  #page() {
    const { t, locale } = this;
    const all = this.#all;
    const result = outcome(this.#cancelling.error ? errorText(t, this.#cancelling.error, locale) : '');
    const none = empty(t('numbers.none'), t('numbers.noneWhy'), rent(this), hash);
    if (all.length === 0) return withSlots('numbers', plane([none, result]));
    const atRisk = uncovered(all, this.#balance.data?.amount ?? '0');
    const columns = columnsOf(this, all, { atRisk: new Set(atRisk), ...this.#doings });
    const keep = this.#filter.now?.keep;
    const count = countOf(this, keep ? all.filter(keep) : all);
    const tools = { filters: this.#filter.view(), sorting: this.#table.sorting(columns, this), count };
    const body = [toolbar(tools), this.#list(all, columns), calendar(this, this.#amounts, all), result];
    return html`${this.#danger(atRisk)} ${this.#isReloadOpen ? this.#reloadSection.view() : ''}
    ${sums(this, this.#amounts, all, atRisk.length)} ${this.#amounts.note()} ${withSlots('numbers', plane(body))}`;
  }

  #danger(atRisk: readonly RentedNumber[]) {
    const open = () => {
      this.#isReloadOpen = true;
      this.requestUpdate();
    };
    return danger(this, { atRisk, isOn: this.#reload.data?.enabled, open: this.#isReloadOpen ? undefined : open });
  }

  #list(rows: readonly RentedNumber[], columns: readonly Column<RentedNumber>[]) {
    const { t, locale } = this;
    const keyOf = ({ country, msisdn }: RentedNumber) => `${country} ${msisdn}`;
    const props = { id: 'numbers', caption: t('numbers.title'), columns, rows, keyOf, keep: this.#filter.now?.keep, locale };
    return this.#table.view({ ...props, t, open: this.#doings.setUp, empty: noResults(t, () => this.#filter.now?.clear()) });
  }

  #settings() {
    const { t } = this;
    const title = this.#chosen ? t('numbers.setUpName', { number: numberName(this.#chosen) }) : '';
    return this.#sheet.view({ id: 'number-settings', title, t, look: 'sheet' }, () => this.#config.view());
  }

  #setUp(number: RentedNumber) {
    this.#chosen = number;
    void this.#sheet.open();
  }

  async #cancel(number: RentedNumber) {
    const { t } = this;
    const { country, msisdn } = number;
    const title = t('numbers.cancelTitle', { number: numberName(number) });
    const answers = { action: t('numbers.cancel'), keep: t('numbers.keep') };
    if (!(await this.#confirm.ask({ title, consequence: t('numbers.cancelWhat'), ...answers, danger: true }))) return;
    if (!this.emit('nx-before-number-cancelled', { country, msisdn })) return;
    await this.#cancelling.send(() => ({ country, msisdn }));
  }
}
