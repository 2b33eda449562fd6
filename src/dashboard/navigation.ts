import type { ReactiveController } from 'lit';
import { obey } from '../core/commands.js';
import { isLinkHere } from '../ui/content/anchor.js';
import type { Entrance } from './entrance.js';
import type { DashboardHost } from './host.js';
import type { KeptPages } from './kept-pages.js';
import type { PageFocus } from './page-focus.js';
import { pageOf, titleOf } from './pages.js';
import { routesOf, type Routes } from './routes.js';
import { Title } from './title.js';

/** Changes of the page: by the menus, by the address, and by the host, which is informed of all but its own. */
export class Navigation implements ReactiveController {
  readonly #title = new Title();
  /** The page of the last event. */
  #shownPage: string | undefined;
  #how: 'push' | 'replace' = 'push';
  /** True for a change that the host did not make, and that is therefore reported to it. */
  #isNews = false;
  #connection: AbortController | undefined;

  constructor(
    private readonly host: DashboardHost,
    private readonly entrance: Entrance,
    private readonly kept: KeptPages,
    private readonly focus: PageFocus,
  ) {
    host.addController(this);
    obey(host, { '--top-up': () => this.go('billing') });
    host.addEventListener('nx-page-requested', ({ detail: { page } }) => this.go(page));
    host.addEventListener('nx-rent-requested', () => this.go('buy-numbers'));
    host.addEventListener('nx-address-requested', () => this.go('profile'));
  }

  hostConnected(): void {
    const { signal } = (this.#connection = new AbortController());
    for (const type of ['popstate', 'hashchange']) globalThis.addEventListener(type, this.#look, { signal });
    this.#look();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#title.giveBack();
  }

  get #routes(): Routes {
    return routesOf(this.host.routing, this.host.base);
  }

  /** The address of a page; empty if the dashboard does not write the address. */
  hrefOf(path: string): string {
    const href = this.#routes.href(path);
    return isLinkHere(href) ? href : '';
  }

  /** Opens a page, unless the host stops it. */
  go(path: string): void {
    const { host } = this;
    const { name } = pageOf(path, host.siteMap.pages);
    if (!host.emit('nx-before-page-changed', { page: path, title: titleOf(host, name) })) return;
    this.focus.turn();
    this.entrance.enter(undefined);
    this.show(path, 'push');
  }

  show(path: string, how: 'push' | 'replace'): void {
    [this.#how, this.#isNews] = [how, true];
    this.host.page = path;
    this.host.requestUpdate();
  }

  /** Opens the page in the address, if it names one: there may be more pages now. */
  follow(): void {
    if (this.#routes.read() !== undefined) this.#look();
  }

  /** Announces the open page. The first one fires no event, and leaves the address unchanged. */
  announce(name: string): void {
    const { host } = this;
    const routes = this.#routes;
    const { page } = host;
    const title = titleOf(host, name);
    if (host.routing !== 'none') this.#title.set(title);
    const [told, how, isNews] = [this.#shownPage, this.#how, this.#isNews];
    [this.#shownPage, this.#how, this.#isNews] = [page, 'push', false];
    if (told === undefined || told === page) return;
    if (routes.read() !== page) routes.write(page, how);
    if (isNews) host.emit('nx-page-changed', { page, title });
  }

  /** Follows the address: at first, and when the person goes back or opens the link of an e-mail. */
  readonly #look = () => {
    const { host } = this;
    const routes = this.#routes;
    if (host.routing !== 'none' && location.hash.startsWith('#reset=')) {
      // The element reads the token when it is created, so a kept one must go.
      this.kept.forget();
      return this.entrance.enter('password-reset');
    }
    const path = routes.read();
    if (path === undefined && (this.#shownPage === undefined || routes.isForeign())) return;
    if (this.#shownPage !== undefined) this.focus.turn();
    this.show(path ?? 'home', 'replace');
  };
}
