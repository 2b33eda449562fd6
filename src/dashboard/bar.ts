import { html, nothing } from 'lit';
import { button } from '../ui/button/button.js';
import { heading } from '../ui/content/heading.js';
import { menu, type MenuItem } from '../ui/menu/menu.js';
import type { Session } from '../api/session.js';
import type { DashboardHost } from './host.js';
import type { Navigation } from './navigation.js';
import { offers, openPage, pageOf, pages } from './pages.js';

/** Paths of the menus, with the part of a page if a menu leads to it. */
const menus = {
  numbers: ['numbers', 'buy-numbers', 'two-factor', 'event-alerts'],
  usage: ['usage/sms', 'usage/voice', 'usage/verify', 'usage/numberInsight'],
  account: ['settings', 'users', 'profile', 'billing', 'api'],
} as const;
type Path = (typeof menus)[keyof typeof menus][number] | 'home';

/** The parts that the menus need besides words. */
interface Bar {
  readonly host: DashboardHost;
  readonly session: Session | undefined;
  readonly navigation: Navigation;
  readonly signOut: () => void;
}

/**
 * The bar with the company and the product's menus, without entries that the backend does not offer. `isIn`: true if pages may be
 * opened.
 */
export function bar(it: Bar, isIn: boolean) {
  const { host, session } = it;
  const { t, headingLevel } = host;
  const company = session ? html`<bdi class="nx-muted" part="company">${session.account.companyName}</bdi>` : nothing;
  return html`<div class="nx-menu-bar" part="bar">
    <slot name="brand">${heading(t('dashboard.title'), headingLevel)}</slot>
    ${isIn ? [company, menusOf(it)] : nothing}
    <slot name="actions"></slot>
  </div>`;
}

function menusOf(it: Bar) {
  const { session } = it;
  const { t } = it.host;
  return html`<nav aria-label=${t('dashboard.pages')} part="menus">
    ${home(it)} ${pagesMenu(it, 'numbers', t('dashboard.menu.numbers'))} ${pagesMenu(it, 'usage', t('dashboard.usage'))}
    <div class="nx-account">${pagesMenu(it, 'account', session?.user.name ?? t('dashboard.menu.account'))}</div>
  </nav>`;
}

function home(it: Bar) {
  const item = menuLink(it, 'home', it.host.t('dashboard.home'));
  if (!item) return nothing;
  if (!('href' in item)) return button({ ...item, look: 'link' });
  return html`<a part="link" href=${item.href} aria-current=${item.current ? 'page' : nothing} @click=${item.onClick}
    >${item.label}</a
  >`;
}

function pagesMenu(it: Bar, name: keyof typeof menus, label: string) {
  const { session, signOut } = it;
  const { t } = it.host;
  const items = menus[name].flatMap((path) => menuLink(it, path, t(`dashboard.${path}`)) ?? []);
  const wayOut: readonly MenuItem[] = session ? ['line', { label: t('dashboard.signOut'), onClick: signOut }] : [];
  const all = name === 'account' ? [...items, ...wayOut] : items;
  return all.length > 0 ? menu({ id: `menu-${name}`, label, items: all }) : nothing;
}

/** A link if the dashboard writes the address, so that a click with a modifier opens another tab; a button otherwise. */
function menuLink({ host, navigation }: Bar, path: Path, label: string): Exclude<MenuItem, 'line'> | undefined {
  const { name, part } = pageOf(path);
  if (!offers(host.client, pages[name])) return undefined;
  const open = openPage(host.page, host.client);
  const current = open.name === name && (!part || (open.part || 'sms') === part);
  const href = navigation.hrefOf(path);
  if (!href) return { label, current, onClick: () => navigation.go(path) };
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigation.go(path);
  };
  return { label, href, current, onClick };
}
