import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { Access } from '../core/access.js';
import { changed } from '../core/backend.js';
import { Lazy } from '../core/lazy.js';
import { NxPayingFeature } from '../core/paying-feature.js';
import { leave } from '../core/sign-out.js';
import { dashboardWords, type DashboardWords } from '../i18n/dashboard/words.js';
import { content } from '../ui/content/content.styles.js';
import { dialogs } from '../ui/dialog/dialog.styles.js';
import { menus } from '../ui/menu/menu.styles.js';
import { BalanceChip } from './balance-chip.js';
import { bar } from './bar.js';
import { dashboard } from './dashboard.styles.js';
import { Entrance } from './entrance.js';
import { further } from './further.js';
import { KeptPages } from './kept-pages.js';
import { bring, entries, openPage, pages, made, type Entry, type Page, type PageName, type Place } from './pages.js';
import { PageNotices } from './page-notices.js';
import { PageFocus } from './page-focus.js';
import { pageLink } from './page-link.js';
import { PartOfPage } from './part-of-page.js';
import { settle } from './settle.js';
import type { Routing } from './routes.js';
import { Navigation } from './navigation.js';
import { SideNav } from './side-nav.js';
import { sideNav } from './side-nav.styles.js';
import './events.js';

/**
 * The whole account as one element: signing in and up, menus, and a page for each element, whose code loads when it is first opened.
 * Text typed into a page is still there when the person returns to it.
 *
 * @slot brand - The host's own name or logo, in place of the title.
 * @slot actions - The host's own content at the end of the bar.
 * @fires {CustomEvent<PageChange>} nx-before-page-changed - Before another page is opened; cancel it to stay.
 * @fires {CustomEvent<PageChange>} nx-page-changed - The person has opened another page (not: the host, by `page`).
 * @cssprop [--nx-sticky-top=0px] - The height of the host's own bar at the top.
 * @csspart bar - The bar with the title and the menus.
 * @csspart company - The company whose account it is.
 * @csspart menus - The menus.
 * @csspart page - The content below the bar.
 */
export class NxDashboard extends NxPayingFeature<DashboardWords> {
  static override styles = [NxPayingFeature.styles, content, dialogs, menus, dashboard, sideNav];
  static override words = [dashboardWords];

  /** The open page with its open part: `billing`, `billing/reload`. */
  @property({ reflect: true, useDefault: true }) page = '';
  /**
   * The place of the page in the address: behind `#` (`hash`), as a path below `base` (`history`), or nowhere (`none`), if the
   * host handles it.
   */
  @property() routing: Routing = 'hash';
  /** The path below which the pages are, with `routing="history"`: `/account`. */
  @property() base = '';
  /** The first page for visitors who are not signed in. */
  @property() entry: 'sign-in' | 'signup' = 'sign-in';
  /** The origin of the public API, for the samples that a person copies. */
  @property({ attribute: 'rest-url' }) restUrl = '';

  readonly #access = new Access(this);
  readonly #kept = new KeptPages();
  readonly #focus = new PageFocus(this);
  readonly #entrance = new Entrance(this, this.#access, this.#kept, this.#focus, () => this.#navigation.show('home', 'replace'));
  readonly #navigation = new Navigation(this, this.#entrance, this.#kept, this.#focus);
  readonly #money = new BalanceChip(this, this.#access, () => this.#entrance.isPassed);
  readonly #places = new SideNav(this, () => this.#navigation);
  readonly #part = new PartOfPage((part) => this.#navigation.show(this.#place.name + (part && `/${part}`), 'replace'));
  readonly #notices = new PageNotices(this);
  readonly #code = new Map<string, Lazy>();

  get #place(): Place {
    return openPage(this.page, this.client);
  }

  /**
   * Opens a page, such as `billing/reload`, unless the host stops it.
   *
   * @public
   */
  go(path: string): void {
    this.#navigation.go(path);
  }

  /**
   * Signs the person out: on screen at once, then at the backend.
   *
   * @public
   */
  async signOut(): Promise<void> {
    if (this.client) await leave(this.client);
  }

  protected override willUpdate(changes: PropertyValues<this>) {
    super.willUpdate(changes);
    const { name, part } = this.#place;
    if (name !== 'home') this.#entrance.destination = undefined;
    this.page = part ? `${name}/${part}` : name;
  }

  /** The entrance stays the same element after a sign-in; a page is dropped with its session. */
  override render(): unknown {
    return this.view();
  }
  protected override view() {
    const { isPassed, destination } = this.#entrance;
    const shown = { host: this, session: this.#access.session, navigation: this.#navigation, signOut: () => void this.signOut() };
    const toPage = () => this.#focus.to(this.#kept.shown[0]);
    const money = this.#money.view(pageLink(shown, 'billing'));
    const way = isPassed && destination ? further(this, destination, (path) => this.go(path)) : '';
    const notices = isPassed && this.#place.name !== 'home' ? this.#notices.view() : '';
    return [
      bar(shown, isPassed ? { places: this.#places.button(), money, toPage } : undefined),
      html`<div class="nx-shell">
        ${isPassed ? this.#places.view() : ''}
        <div part="page" class=${isPassed ? '' : 'nx-entry'}>${way} ${notices} ${this.#body()}</div>
      </div>`,
      isPassed ? this.#places.drawer() : '',
    ];
  }

  protected override updated() {
    const { name, part } = this.#place;
    const { entry } = this.#entrance;
    if (!entry && this.#entrance.isPassed && this.isConnected) this.#navigation.announce(name);
    const place = this.renderRoot.querySelector('[data-page]');
    if (!place) return this.#kept.hide();
    const elements = entry ? entries[entry] : pages[name].elements;
    const shown = this.#kept.show(entry ?? name, () => made(elements, this), place);
    settle(this, this.#kept.shown, { isEntry: entry !== undefined, page: pages[name] });
    this.#part.follow(entry ? undefined : this.#kept.shown[0], (pages[name] as Page).part, part);
    if (shown === 'kept' && this.client) changed(this.client);
    if (shown) this.#focus.arrive(this.#kept.shown[0]);
  }

  #body() {
    const { query } = this.#access;
    const { entry } = this.#entrance;
    if (entry) return this.#codeOf(entry, entries[entry]);
    if (query.isLoading || query.error) return query.view(() => '');
    const { name } = this.#place;
    return this.#codeOf(name, pages[name].elements);
  }

  #codeOf(name: Entry | PageName, elements: Parameters<typeof bring>[0]): unknown {
    const part = { make: () => ({ view: () => html`<div class="nx-page" data-page></div>` }), words: [], styles: [] };
    const code = this.#code.get(name) ?? new Lazy(this, async () => (await bring(elements, this), part));
    this.#code.set(name, code);
    return code.view();
  }
}
