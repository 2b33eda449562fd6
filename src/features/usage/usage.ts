import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { getUsageTotals, searchRequests, type UsageRequest } from '../../api/usage.js';
import { longestSpan } from '../../api/limits.js';
import type { Product } from '../../api/choices.js';
import { Access } from '../../core/access.js';
import { NxTableFeature } from '../../sections/host-tables/table-feature.js';
import { Lazy } from '../../core/lazy.js';
import { accessWords } from '../../i18n/access/words.js';
import { number } from '../../i18n/format.js';
import { partWords } from '../../i18n/parts/words.js';
import { productWords } from '../../i18n/products/words.js';
import { usageWords } from '../../i18n/usage/words.js';
import { badges } from '../../ui/content/badge.styles.js';
import { empty } from '../../ui/content/content.js';
import { content } from '../../ui/content/content.styles.js';
import { statStyles } from '../../ui/content/stats.styles.js';
import { Dialog } from '../../ui/dialog/dialog.js';
import { dialogs } from '../../ui/dialog/dialog.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { pageHeader } from '../../ui/content/page-header.js';
import { plane } from '../../ui/content/plane.js';
import { chartColumn } from '../../ui/icons/chart-column.js';
import { notice } from '../../ui/content/notice.js';
import { toolbar } from '../../ui/table/toolbar.js';
import { tables } from '../../ui/table/table.styles.js';
import { toolbars } from '../../ui/table/toolbar.styles.js';
import { tabs } from '../../ui/tabs/tabs.js';
import { tabStyles } from '../../ui/tabs/tabs.styles.js';
import { Amounts } from '../../sections/amounts.js';
import { withSlots } from '../../sections/host-slots.js';
import { LazyFilters } from '../../sections/filters/lazy-filters.js';
import { prepareFormats } from './columns.js';
import type { Words } from './host.js';
import { ProductChoice } from './product-choice.js';
import { Results } from './results.js';
import { Search } from './search.js';
import { spanOf, type Range } from './filters.js';

/**
 * Requests of programs to a product: totals, a chart, a search, and the details of each request in words, with its cost and the
 * reason of a failure.
 *
 * @section totals - the totals and the chart.
 * @section requests - the requests found.
 * @csspart tabs - The products; `tab` is one of them, `panel` its content.
 * @csspart filters - The filters of the search.
 * @csspart chart - Requests by day.
 * @csspart table - The requests found.
 * @csspart story - The details of one request, step by step.
 */
export class NxUsage extends NxTableFeature<Words, 'usage'> {
  static override styles = [NxTableFeature.styles, forms, content, badges, tables, toolbars, dialogs, tabStyles, statStyles];
  static override endpoints = [searchRequests];
  static override words: typeof NxTableFeature.words = [usageWords, productWords, accessWords, partWords];

  /** `sms`, `voice`, `verify` or `numberInsight`; by default the first that the person may see, or else `sms`. */
  @property({ reflect: true, useDefault: true }) product: Product = 'sms';
  readonly access = new Access(this);
  readonly #choice = new ProductChoice(this);
  readonly #search = new Search(this, () => this.#product);
  readonly #amounts = new Amounts(this);
  readonly #results = new Results(this, this.#search, (request) => this.#select(request));
  readonly #totals = new Lazy(this, async () => (await import('./lazy.js')).totals(this, this.#search, this.#amounts), 'stats');
  readonly #days = new LazyFilters(this, async () => {
    const { Period } = await import('./search-filters.js');
    return () => new Period(this, this.#search);
  });
  readonly #details = new Lazy(this, async () => (await import('./lazy.js')).details(this, () => this.#selected));
  readonly #dialog = new Dialog(this, () => (this.#opened = undefined));
  #opened: UsageRequest | undefined;

  constructor() {
    super();
    this.addController({ sessionEnded: () => this.#forget() });
  }

  get #product(): Product {
    return this.#choice.shown;
  }

  /** The request whose details are open, in its present state. */
  get #selected(): UsageRequest | undefined {
    return this.#search.found.find(({ id }) => id === this.#opened?.id) ?? this.#opened;
  }

  readonly #select = (request: UsageRequest) => {
    this.#opened = request;
    void this.#dialog.open();
  };

  protected override firstUpdated() {
    prepareFormats(this.locale);
  }

  protected override view() {
    const { t, headingLevel } = this;
    const search = this.#search;
    this.#days.ahead();
    this.#totals.ahead();
    const products = this.#choice.tabs(this);
    const found = () => tabs(products, html`<div class="nx-stack nx-planes">${this.#choice.note(this)} ${this.#page()}</div>`);
    const story = { id: 'usage-story', title: t('usage.storyTitle'), t, look: 'sheet' } as const;
    return [
      html`<div class="nx-stack">
        ${pageHeader({ title: t('usage.title'), level: headingLevel })}
        ${search.isWaiting ? search.found.query.view(() => '', 'stats', 'chart', 'rows') : html`<div class="nx-stack">${found()}</div>`}
      </div>`,
      this.#dialog.view(story, () => this.#details.view()),
    ];
  }

  protected override willUpdate(changes: PropertyValues<this>) {
    super.willUpdate(changes);
    if (changes.has('product')) this.#forget();
  }

  #page() {
    const { t, access } = this;
    const search = this.#search;
    const { range, looking } = search;
    if (!search.may && access.session) {
      const sums = search.maySum && range ? [this.#period(), this.#sums(range)] : '';
      return [notice('info', search.why(searchRequests)), sums];
    }
    if (!range && (looking.error || looking.isLoading)) return looking.view(() => '', 'stats', 'chart', 'rows');
    if (!range) return plane(empty(t('usage.none'), t('usage.noneWhy'), '', chartColumn));
    return html`${this.#period(this.#results.download())} ${this.#sums(range)}
    ${withSlots('requests', plane(this.#results.view()))}`;
  }

  #period(actions?: unknown) {
    return toolbar({ filters: this.#days.view(), ...(actions !== undefined && { actions }) });
  }

  #sums(range: Range) {
    const { t, locale, access } = this;
    const search = this.#search;
    const span = spanOf(range);
    if (span === 'wrongOrder') return html`<p class="nx-error" role="status">${t('issue.order')}</p>`;
    if (span === 'tooLong') return html`<p role="status">${t('usage.tooLong', { days: number(longestSpan, locale) })}</p>`;
    if (access.session && !search.maySum) return html`<p class="nx-muted">${search.why(getUsageTotals)}</p>`;
    return search.summed ? this.#totals.view() : nothing;
  }

  #forget() {
    this.#results.forget();
    this.#dialog.close();
  }
}
