import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { Access } from '../core/access.js';
import { changed } from '../core/backend.js';
import type { FeatureHost } from '../core/host.js';
import { NxPayingFeature } from '../core/paying-feature.js';
import { leave } from '../core/sign-out.js';
import { dashboardWords, type DashboardWords } from '../i18n/dashboard/words.js';
import type { HostTables } from '../sections/host-tables/host-table.js';
import type { HostField } from '../sections/own-fields/host-field.js';
import { content } from '../ui/content/content.styles.js';
import { dialogs } from '../ui/dialog/dialog.styles.js';
import { menus } from '../ui/menu/menu.styles.js';
import { BalanceChip } from './balance-chip.js';
import { bar } from './bar.js';
import { dashboard } from './dashboard.styles.js';
import { Entrance } from './entrance.js';
import { further } from './further.js';
import { KeptPages } from './kept-pages.js';
import type { HostPage } from './host-page.js';
import { HostPages } from './host-pages.js';
import { entries, openPage, made, type Place } from './pages.js';
import { PageBody } from './page-body.js';
import type { Page, SiteMap } from './site.js';
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
 * @slot page-[id] - The content of the host's own page with this `id` in `pages`.
 * @slot [element]/[slot] - The host's own content around a section of a page: `billing/before-payments`.
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
  static override words: typeof NxPayingFeature.words = [dashboardWords];

  /** The open page with its open part: `billing`, `billing/reload`. */
  @property({ reflect: true, useDefault: true }) page = '';
  /** The place of the page in the address: behind `#` (`hash`), a path below `base` (`history`), or the host's affair (`none`). */
  @property() routing: Routing = 'hash';
  /** The path below which the pages are, with `routing="history"`: `/account`. */
  @property() base = '';
  /** The first page for visitors who are not signed in. */
  @property() entry: 'sign-in' | 'signup' = 'sign-in';
  /** The origin of the public API, for the samples that a person copies. */
  @property({ attribute: 'rest-url' }) restUrl = '';
  /** Pages of the host's own, and links to its other addresses; the content of one is the child with `slot="page-<id>"`. */
  @property({ attribute: false }) pages: readonly HostPage[] = [];
  /** The host's own columns and row actions in the tables of the pages, by the element that shows each. */
  @property({ attribute: false }) tables?: HostTables;
  /** The host's own fields in the forms of the sign-up and the profile. */
  @property({ attribute: false }) fields?: readonly HostField[];

  readonly #access = new Access(this);
  readonly #kept = new KeptPages();
  readonly #hostPages = new HostPages(this, this.#access, () => this.#navigation.follow());
  readonly #focus = new PageFocus(this);
  readonly #entrance = new Entrance(this, this.#access, this.#kept, this.#focus, () => this.#navigation.show('home', 'replace'));
  readonly #navigation = new Navigation(this, this.#entrance, this.#kept, this.#focus);
  readonly #money = new BalanceChip(this, this.#access, () => this.#entrance.mayPass);
  readonly #places = new SideNav(this, () => this.#navigation);
  readonly #part = new PartOfPage((part) => this.#navigation.show(this.#place.name + (part && `/${part}`), 'replace'));
  readonly #notices = new PageNotices(this);
  readonly #body = new PageBody(this, this.#access, this.#entrance);

  get siteMap(): SiteMap {
    return this.#hostPages.map;
  }
  get #place(): Place {
    return openPage(this.page, this);
  }
  get #page(): Page {
    return this.siteMap.pages[this.#place.name]!;
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
    if (changes.has('pages')) void this.#hostPages.read();
    if (this.#hostPages.areComing) return;
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
    const money = this.#money.view(pageLink(shown, 'billing'));
    const way = isPassed && destination ? further(this, destination, (path) => this.go(path)) : '';
    const notices = isPassed && this.#place.name !== 'home' ? this.#notices.view() : '';
    return [
      bar(shown, isPassed ? { places: this.#places.button(), money, toPage: () => this.#focus.to(this.#headed) } : undefined),
      html`<div class="nx-shell">
        ${isPassed ? this.#places.view() : ''}
        <div part="page" class=${isPassed ? '' : 'nx-entry'}>
          ${way} ${notices} ${this.#body.view(this.#place.name, this.#page, this.#hostPages.areComing)}
        </div>
      </div>`,
      isPassed ? this.#places.drawer() : '',
    ];
  }

  protected override updated() {
    const { name, part } = this.#place;
    const { entry, isPassed } = this.#entrance;
    if (!entry && !this.#hostPages.areComing && isPassed && this.isConnected) this.#navigation.announce(name);
    const place = this.renderRoot.querySelector('[data-page]');
    if (!place) return this.#kept.hide();
    const shown = this.#kept.show(entry ?? name, () => made(entry ? entries[entry] : this.#page.elements, this), place);
    settle(this, this.#kept.shown, entry ? 'card' : 'none', this.#page.purpose);
    this.#part.follow(entry ? undefined : this.#kept.shown[0], this.#page.part, part);
    if (shown === 'kept' && this.client) changed(this.client);
    if (shown) this.#focus.arrive(this.#headed);
  }

  get #headed(): Partial<FeatureHost> | Page {
    return this.#kept.shown[0] ?? this.#page;
  }
}
