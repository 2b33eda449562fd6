import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { addOptIn, listOptIns, type OptIn } from '../../api/opt-ins.js';
import { Form } from '../../core/form.js';
import { RemoteList } from '../../core/remote-list.js';
import { Mutation } from '../../core/mutation.js';
import { errorText } from '../../i18n/errors.js';
import { day } from '../../i18n/format.js';
import { phoneNumber } from '../../i18n/phone-number.js';
import { digitsOf } from '../../i18n/written.js';
import { withSlots } from '../../sections/host-slots.js';
import { badge } from '../../ui/content/badge.js';
import { button } from '../../ui/button/button.js';
import { Confirm } from '../../ui/dialog/confirm.js';
import { empty, section } from '../../ui/content/content.js';
import { users } from '../../ui/icons/users.js';
import { outcome } from '../../ui/form/outcome.js';
import { MenulessTable } from '../../sections/host-tables/menuless-table.js';
import type { Column } from '../../ui/table/table-head.js';
import { text } from '../../ui/fields/text.js';
import { noResults, toolbar } from '../../ui/table/toolbar.js';
import { LazyFilters } from '../../sections/filters/lazy-filters.js';
import type { OptInsHost } from './host.js';
import type { OptInFilters } from './opt-in-filters.js';

/** A number of the United States in any usual spelling: with or without its 1, with blanks, brackets and hyphens. */
const usPhone: typeof text = {
  ...text,
  read: ({ value }) => {
    const digits = digitsOf(value);
    return digits.length === 10 ? `1${digits}` : digits || undefined;
  },
};

/** The numbers that have opted in or out. After an opt-out nothing is sent before another opt-in (docs/rules.md#opt-ins). */
export class OptInsSection {
  readonly #list: RemoteList<typeof listOptIns>;
  readonly #filters: LazyFilters<OptInFilters>;
  readonly #table: MenulessTable<OptIn>;
  readonly #confirm: Confirm;
  readonly #form: Form<typeof addOptIn>;
  readonly #again: Mutation<typeof addOptIn>;
  #entered = 0;

  constructor(private readonly host: OptInsHost) {
    this.#list = new RemoteList(host, listOptIns, () =>
      host.access.canAsk(listOptIns) ? (this.#filters.now?.values ?? {}) : undefined,
    );
    this.#filters = new LazyFilters(host, async () => {
      const { OptInFilters } = await import('./opt-in-filters.js');
      return () => new OptInFilters(host);
    });
    this.#table = new MenulessTable(host);
    this.#confirm = new Confirm(host);
    const done = ({ msisdn }: OptIn) => host.t('optIns.done', { number: phoneNumber(msisdn) });
    this.#form = new Form(host, addOptIn, { done: (optIn) => (this.#entered++, done(optIn)) });
    this.#again = new Mutation(host, addOptIn, done);
  }

  view() {
    const { t, headingLevel, access } = this.host;
    const header = { title: t('optIns.title'), level: headingLevel + 1 };
    return withSlots(
      'opt-ins',
      section(
        header,
        access.guard(listOptIns, t, () => this.#body()),
      ),
    );
  }

  #body() {
    const { t, locale } = this.host;
    const { error } = this.#again;
    const { query, page } = this.#list;
    // The rows stay while others are asked for.
    const rows = page ? this.#rows() : query.view(() => '', 'rows');
    if (!page && !this.#filters.now?.areSet) return rows;
    return html`<p class="nx-muted">${t('optIns.lead')}</p>
      ${this.#bar()} ${rows} ${this.#list.rest} ${outcome(error ? errorText(t, error, locale) : '')} ${this.#add()}
      ${this.#confirm.view('opt-in-again', t)}`;
  }

  /** Nothing where there is nothing to search among. */
  #bar() {
    const { t, locale } = this.host;
    if (this.#list.length === 0 && !this.#filters.now?.areSet) return '';
    return toolbar({ filters: this.#filters.view(), sorting: this.#table.sorting(this.#columns, { t, locale }, this.#list) });
  }

  #rows() {
    const { t, locale } = this.host;
    const filters = this.#filters.now;
    const none = filters?.areSet ? noResults(t, filters.clear) : empty(t('optIns.none'), t('optIns.noneWhy'), '', users);
    return this.#table.view({
      id: 'event-alerts',
      caption: t('optIns.title'),
      columns: this.#columns,
      rows: this.#list,
      keyOf: ({ msisdn }) => msisdn,
      locale,
      t,
      empty: none,
    });
  }

  #add() {
    const { t } = this.host;
    const notInUs = t('optIns.notInUs');
    const options = {
      label: t('optIns.number'),
      type: 'tel',
      issues: { notInUs, invalid_format: notInUs },
      value: '',
    } as const;
    const form = this.#form.view(this.#form.field(usPhone, 'msisdn', options), t('optIns.add'));
    return html`${keyed(this.#entered, form)}`;
  }

  get #columns(): readonly Column<OptIn>[] {
    const { t, locale } = this.host;
    const since = ({ optedInAt, optedOutAt }: OptIn) => optedOutAt ?? optedInAt ?? '';
    return [
      { key: 'msisdn', title: t('optIns.number'), by: ({ msisdn }) => msisdn, cell: ({ msisdn }) => phoneNumber(msisdn) },
      {
        key: 'optedIn',
        title: t('optIns.state'),
        by: ({ optedIn }) => Number(optedIn),
        cell: ({ optedIn }) => badge(t(optedIn ? 'optIns.agreed' : 'optIns.stopped'), optedIn ? 'good' : 'warn'),
      },
      { key: 'since', title: t('optIns.since'), by: since, cell: (it) => (since(it) ? day(since(it), locale) : '–') },
      { key: 'action', title: t('optIns.action'), cell: (it) => (it.optedIn ? '–' : this.#subscribe(it)) },
    ];
  }

  #subscribe({ msisdn }: OptIn) {
    const { t } = this.host;
    const number = phoneNumber(msisdn);
    const ask = async () => {
      const question = {
        title: t('optIns.againTitle', { number }),
        consequence: t('optIns.againWhy'),
        action: t('optIns.again'),
        keep: t('optIns.keepOut'),
      };
      if (await this.#confirm.ask(question)) await this.#again.send(() => ({ msisdn }));
    };
    return button({ label: t('optIns.again'), name: `${t('optIns.again')}: ${number}`, onClick: () => void ask() });
  }
}
