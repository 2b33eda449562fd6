import { html, nothing, type ReactiveController, type SVGTemplateResult } from 'lit';
import { icon } from '../ui/content/icon.js';
import { Dialog } from '../ui/dialog/dialog.js';
import { menu } from '../ui/icons/menu.js';
import type { DashboardHost } from './host.js';
import { Issues } from './issues.js';
import type { Navigation } from './navigation.js';
import { pageLink } from './page-link.js';
import type { PageLink } from './site.js';
import { groupsFor, type GroupName } from './places.js';

interface Host extends DashboardHost, HTMLElement {
  addController(controller: ReactiveController): void;
}

/** The pages of the account: at the side where the dashboard is wide, else in a drawer behind a button of the bar. */
export class SideNav {
  readonly #drawer: Dialog;
  readonly #issues: Issues;

  constructor(
    private readonly host: Host,
    private readonly navigation: () => Navigation,
  ) {
    this.#drawer = new Dialog(host);
    this.#issues = new Issues(host);
  }

  /** Opens the drawer; absent where the dashboard is wide. */
  button() {
    return html`<button
      type="button"
      class="nx-plain nx-menu-button"
      part="button"
      aria-label=${this.host.t('dashboard.pages')}
      aria-haspopup="dialog"
      @click=${() => this.#drawer.open()}
    >
      ${icon(menu, 'large')}
    </button>`;
  }

  view() {
    return html`<nav class="nx-side" aria-label=${this.host.t('dashboard.pages')} part="menus">${this.#groups()}</nav>`;
  }

  drawer() {
    const { t } = this.host;
    const list = () =>
      html`<nav class="nx-side" aria-labelledby="drawer-title" part="menus">${this.#groups(this.#drawer.close)}</nav>`;
    return this.#drawer.view({ id: 'drawer', title: t('dashboard.pages'), t, look: 'drawer' }, list);
  }

  #groups(chosen?: () => void) {
    const { t } = this.host;
    const place = chosen ? 'drawer' : 'side';
    return groupsFor(this.host).map(({ name, title, places }) => {
      const links = places.map(({ page, shape, link: away }) => {
        const link = away ?? pageLink({ host: this.host, navigation: this.navigation() }, page, chosen);
        // A drawer opens on the page that is open.
        const count = this.#issues.countOf(page);
        const about = count > 0 ? `${place}-${page}-issues` : undefined;
        return html`<li>
          ${linkView(link, shape, Boolean(chosen) && link.current, about)}
          ${about && html`<span class="nx-dot" id=${about}><span class="nx-hidden">${t('dashboard.issues', { count })}</span></span>`}
        </li>`;
      });
      if (!name)
        return html`<ul>
          ${links}
        </ul>`;
      const id = `${place}-${name}`;
      return html`<p class="nx-group" id=${id}>${title ?? t(`dashboard.menu.${name as GroupName}`)}</p>
        <ul aria-labelledby=${id}>
          ${links}
        </ul>`;
    });
  }
}

function linkView(link: PageLink, shape: SVGTemplateResult, focus: boolean, about: string | undefined) {
  const current = link.current ? 'page' : nothing;
  const inside = html`${icon(shape, 'large')}<span>${link.label}</span>`;
  if ('href' in link)
    return html`<a
      class="nx-place"
      part="link"
      href=${link.href}
      aria-current=${current}
      aria-describedby=${about ?? nothing}
      ?autofocus=${focus}
      @click=${link.onClick}
      >${inside}</a
    >`;
  return html`<button
    type="button"
    class="nx-place"
    part="button"
    aria-current=${current}
    aria-describedby=${about ?? nothing}
    ?autofocus=${focus}
    @click=${link.onClick}
  >
    ${inside}
  </button>`;
}
