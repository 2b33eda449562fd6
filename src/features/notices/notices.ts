import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { getBalance } from '../../api/account.js';
import { Access } from '../../core/access.js';
import { NxFeature } from '../../core/feature.js';
import { together, Query } from '../../core/query.js';
import { attentionWords, type AttentionWords } from '../../i18n/attention/words.js';
import { methodsWords, type MethodsWords } from '../../i18n/methods/words.js';
import { productWords, type ProductWords } from '../../i18n/products/words.js';
import { AccountReadings } from '../../sections/attention/account-readings.js';
import { AttentionAnnouncement } from '../../sections/attention/announcement.js';
import { attentions } from '../../sections/attention/attention.js';
import type { Attention } from '../../sections/attention/matters.js';
import { AttentionList } from '../../sections/attention/attention-list.js';
import { attentionStyles } from '../../sections/attention/attention.styles.js';
import { isUrgent, natureOf, pageFor, type AttentionKind } from '../../sections/attention/kinds.js';
import { content } from '../../ui/content/content.styles.js';
import { pageHeader } from '../../ui/content/page-header.js';
import { plane } from '../../ui/content/plane.js';
import { noticesStyles } from './notices.styles.js';
import '../../sections/page-wish.js';

/**
 * Everything in an account that needs a person now, most urgent first, each with the way to its remedy. It takes no room while
 * nothing does.
 *
 * @attr {boolean} empty - Set by the element while it has nothing to show.
 * @fires {CustomEvent<PageWish>} nx-page-requested - The person wants to open a page of the account, such as `billing/reload`.
 * @fires {CustomEvent<AttentionChange>} nx-attention-changed - Other matters need the person than before; the detail has their kinds, and the pages that mend them.
 */
export class NxNotices extends NxFeature<AttentionWords & MethodsWords & ProductWords> {
  static override styles = [NxFeature.styles, content, attentionStyles, noticesStyles];
  static override endpoints = [getBalance];
  static override words: typeof NxFeature.words = [attentionWords, methodsWords, productWords];

  /**
   * The kinds to show, with spaces between them: `balance`, `numbers`, `reload`, `payment`, `card`, `phone`, `usage`, `demo`,
   * `secrets`, `users`; all by default. Nothing is asked of the backend for the others.
   */
  @property() kinds = '';
  /** Leaves out mere information. */
  @property({ type: Boolean }) urgent = false;
  /** One line: the most urgent matter, and how many more there are. While it loads or fails there is nothing. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** The page that is open, such as `billing`: it shows by itself what it mends, so that those matters are left out. */
  @property() page = '';

  readonly access = new Access(this);
  readonly #balance = new Query(this, getBalance);
  readonly #account = new AccountReadings(this, this.#balance, (kind) => this.#wants(kind));
  readonly #list = new AttentionList(this);
  readonly #announcement = new AttentionAnnouncement(this);

  readonly openPage = (page: string): void => void this.emit('nx-page-requested', { page });

  #wants(kind: AttentionKind): boolean {
    const names = this.kinds.split(/\s+/).filter(Boolean);
    return (names.length === 0 || names.includes(kind)) && (!this.urgent || isUrgent(kind));
  }

  get #found(): readonly Attention[] {
    const found = attentions(this.#account.facts).filter((it) => this.#wants(natureOf(it).kind));
    return this.urgent ? found.filter((it) => natureOf(it).severity !== 'info') : found;
  }

  /** The matters to show; all that are found are announced. */
  get #shown(): readonly Attention[] {
    return this.#found.filter((it) => !`${this.page}/`.startsWith(`${pageFor(it)}/`));
  }

  protected override view() {
    return this.compact ? this.#line() : this.#page();
  }

  protected override updated(changes: PropertyValues<this>) {
    super.updated(changes);
    this.#announcement.tell(this.#found);
    // Set after the drawing, which alone knows whether a failure or a placeholder is there.
    this.toggleAttribute('empty', !this.renderRoot.firstElementChild);
  }

  #line() {
    for (const it of [this.access.query, ...this.#account.queries]) it.isDrawn = true;
    const found = this.#shown;
    if (found.length === 0) return '';
    const title = this.t('attention.title');
    return html`<section aria-label=${title}>${this.#list.view(found, 1)}</section>`;
  }

  #page() {
    const first = [this.#balance, this.access.query];
    const isWaiting = first.some(({ isLoading, error }) => isLoading || error);
    const found = this.#shown;
    if (!isWaiting && found.length === 0) return '';
    return html`<div class="nx-stack">
      ${pageHeader({ title: this.t('attention.title'), level: this.headingLevel })}
      ${together(first, () => plane(this.#list.view(found, Infinity)))}
    </div>`;
  }
}
