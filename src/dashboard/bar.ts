import { html, nothing } from 'lit';
import { button } from '../ui/button/button.js';
import { heading } from '../ui/content/heading.js';
import { menu, type MenuItem } from '../ui/menu/menu.js';
import type { NxDashboard } from './dashboard.js';
import { pageOf, pages } from './pages.js';

/** Paths, with the part of a page where a menu leads to it. */
const menus = {
  numbers: ['numbers', 'buy-numbers', 'two-factor', 'event-alerts'],
  usage: ['usage/sms', 'usage/voice', 'usage/verify', 'usage/numberInsight'],
  account: ['settings', 'users', 'profile', 'billing', 'api'],
} as const;
type Path = (typeof menus)[keyof typeof menus][number] | 'home';

/** Who is signed in, and the product's menus: what a backend does not offer, they do not either. */
export function bar(host: NxDashboard) {
  const { t, headingLevel, session, entrance } = host;
  const company = session ? html`<bdi class="nx-muted" part="company">${session.account.companyName}</bdi>` : nothing;
  return html`<div class="nx-menu-bar" part="bar">
    <slot name="brand">${heading(t('dashboard.title'), headingLevel)}</slot>
    ${entrance.isPassed ? [company, menusOf(host)] : nothing}
    <slot name="actions"></slot>
  </div>`;
}

function menusOf(host: NxDashboard) {
  const { t, session } = host;
  return html`<nav aria-label=${t('dashboard.pages')} part="menus">
    ${home(host)} ${pagesMenu(host, 'numbers', t('dashboard.menu.numbers'))} ${pagesMenu(host, 'usage', t('dashboard.usage'))}
    <div class="nx-account">${pagesMenu(host, 'account', session?.user.name ?? t('dashboard.menu.account'))}</div>
  </nav>`;
}

function home(host: NxDashboard) {
  const item = menuLink(host, 'home', host.t('dashboard.home'));
  if (!item) return nothing;
  if (!('href' in item)) return button({ ...item, look: 'link' });
  return html`<a part="link" href=${item.href} aria-current=${item.current ? 'page' : nothing} @click=${item.onClick}
    >${item.label}</a
  >`;
}

function pagesMenu(host: NxDashboard, name: keyof typeof menus, label: string) {
  const { t, session } = host;
  const items = menus[name].flatMap((path) => menuLink(host, path, t(`dashboard.${path}`)) ?? []);
  const signOut: readonly MenuItem[] = session
    ? ['line', { label: t('dashboard.signOut'), onClick: () => void host.signOut() }]
    : [];
  const all = name === 'account' ? [...items, ...signOut] : items;
  return all.length > 0 ? menu({ id: `menu-${name}`, label, items: all }) : nothing;
}

/** A link where the address is ours to write, which a click with a modifier opens beside this page; else a button. */
function menuLink(host: NxDashboard, path: Path, label: string): Exclude<MenuItem, 'line'> | undefined {
  const { name, part } = pageOf(path);
  if (!host.offers(pages[name])) return undefined;
  const { open } = host;
  const current = open.name === name && (!part || (open.part || 'sms') === part);
  const href = host.hrefOf(path);
  if (!href) return { label, current, onClick: () => host.go(path) };
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    host.go(path);
  };
  return { label, href, current, onClick };
}
