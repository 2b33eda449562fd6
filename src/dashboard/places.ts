import type { SVGTemplateResult } from 'lit';
import type { Client } from '../api/client.js';
import { bell } from '../ui/icons/bell.js';
import { chartColumn } from '../ui/icons/chart-column.js';
import { hash } from '../ui/icons/hash.js';
import { keyRound } from '../ui/icons/key-round.js';
import { layoutDashboard } from '../ui/icons/layout-dashboard.js';
import { settings } from '../ui/icons/settings.js';
import { shieldCheck } from '../ui/icons/shield-check.js';
import { shoppingCart } from '../ui/icons/shopping-cart.js';
import { user } from '../ui/icons/user.js';
import { users } from '../ui/icons/users.js';
import { wallet } from '../ui/icons/wallet.js';
import type { DashboardHost } from './host.js';
import { offers, pages, type PageName } from './pages.js';
import type { SiteMap } from './site.js';

const icons = {
  home: layoutDashboard,
  billing: wallet,
  usage: chartColumn,
  numbers: hash,
  'buy-numbers': shoppingCart,
  'two-factor': shieldCheck,
  'event-alerts': bell,
  api: keyRound,
  settings,
  users,
  profile: user,
} as const satisfies Readonly<Record<PageName, SVGTemplateResult>>;

/** Pages of the side navigation, in groups; the first has no name. */
const groups = [
  { name: undefined, pages: ['home', 'billing', 'usage'] },
  { name: 'numbers', pages: ['numbers', 'buy-numbers'] },
  { name: 'shortCodes', pages: ['two-factor', 'event-alerts'] },
  { name: 'developers', pages: ['api'] },
  { name: 'account', pages: ['settings', 'users', 'profile'] },
] as const satisfies readonly { readonly name: string | undefined; readonly pages: readonly PageName[] }[];

/** Pages of the menu with the person's name, in the order that the documentation gives them. */
const ofThePerson = ['settings', 'users', 'profile', 'billing', 'api'] as const satisfies readonly PageName[];

export type GroupName = NonNullable<(typeof groups)[number]['name']>;

/** The kit's own pages and places. */
export const kitMap: SiteMap = {
  pages,
  groups: groups.map(({ name, pages: all }) => ({ name, places: all.map((page) => ({ page, shape: icons[page] })) })),
};

/** Groups with the pages that the backend offers; a group without any is absent. */
export const groupsFor = ({ client, siteMap }: DashboardHost) =>
  siteMap.groups
    .map((group) => ({ ...group, places: group.places.filter(({ page, link }) => offers(client, link ?? siteMap.pages[page]!)) }))
    .filter(({ places }) => places.length > 0);

export const personalPages = (client: Client | undefined): readonly PageName[] =>
  ofThePerson.filter((name) => offers(client, pages[name]));
