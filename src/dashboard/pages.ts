import { getBalance } from '../api/account.js';
import { getApiKey } from '../api/api-key.js';
import type { Client } from '../api/client.js';
import { listNumbers, searchNumbers } from '../api/numbers.js';
import { listPayments } from '../api/payments.js';
import { listUsers } from '../api/people.js';
import { getProfile } from '../api/profile.js';
import { getAlerts } from '../api/settings.js';
import { getEventAlerts, getTwoFactor } from '../api/short-codes.js';
import { searchRequests } from '../api/usage.js';
import { define } from '../define/define.js';
import type { Translate } from '../i18n/catalog.js';
import type { DashboardWords } from '../i18n/dashboard/en.js';
import type { Elements, Page, Pages, SiteMap } from './site.js';

const optIn = async () => (await import('../features/opt-in/opt-in.js')).NxOptIn;
const apiSettings = async () => (await import('../features/api-settings/api-settings.js')).NxApiSettings;

export const pages = {
  home: {
    needs: getBalance,
    elements: {
      overview: async () => (await import('../features/overview/overview.js')).NxOverview,
    },
  },
  numbers: { needs: listNumbers, elements: { numbers: async () => (await import('../features/numbers/numbers.js')).NxNumbers } },
  'buy-numbers': {
    needs: searchNumbers,
    elements: { 'number-search': async () => (await import('../features/number-search/number-search.js')).NxNumberSearch },
  },
  'two-factor': {
    needs: getTwoFactor,
    elements: {
      'two-factor': async () => (await import('../features/two-factor/two-factor.js')).NxTwoFactor,
      'opt-in': optIn,
    },
    purpose: 'two-factor',
  },
  'event-alerts': {
    needs: getEventAlerts,
    elements: {
      'event-alerts': async () => (await import('../features/event-alerts/event-alerts.js')).NxEventAlerts,
      'opt-in': optIn,
    },
  },
  usage: {
    needs: searchRequests,
    elements: { usage: async () => (await import('../features/usage/usage.js')).NxUsage },
    part: 'product',
  },
  settings: {
    needs: getAlerts,
    elements: {
      settings: async () => (await import('../features/settings/settings.js')).NxSettings,
      'api-settings': apiSettings,
    },
  },
  users: { needs: listUsers, elements: { users: async () => (await import('../features/users/users.js')).NxUsers } },
  profile: { needs: getProfile, elements: { profile: async () => (await import('../features/profile/profile.js')).NxProfile } },
  billing: {
    needs: listPayments,
    elements: { billing: async () => (await import('../features/billing/billing.js')).NxBilling },
    part: 'panel',
  },
  api: {
    needs: getApiKey,
    elements: { 'api-settings': apiSettings },
  },
} as const satisfies Pages;
export type PageName = keyof typeof pages;

/** The forms for visitors who are not signed in. */
export const entries = {
  'sign-in': { 'sign-in': async () => (await import('../features/sign-in/sign-in.js')).NxSignIn },
  signup: { signup: async () => (await import('../features/signup/signup.js')).NxSignup },
  'password-reset': {
    'password-reset': async () => (await import('../features/password-reset/password-reset.js')).NxPasswordReset,
  },
} as const satisfies Readonly<Record<string, Elements>>;
export type Entry = keyof typeof entries;

/** Makes elements with the prefix of a dashboard (`acme-…` for `<acme-dashboard>`), in its registry. */
export const made = (elements: Elements, dashboard: HTMLElement): HTMLElement[] =>
  Object.keys(elements).map((name) => document.createElement(tagOf(name, dashboard), inRegistryOf(dashboard)));

/** The tag of an element under the prefix of a dashboard. */
export const tagOf = (name: string, dashboard: Pick<HTMLElement, 'localName'>): string => `${prefixOf(dashboard)}-${name}`;

/** Loads and defines elements under the prefix and in the registry of a dashboard. */
export const bring = (elements: Elements, dashboard: HTMLElement): Promise<unknown> =>
  Promise.all(
    Object.entries(elements).map(async ([name, load]) =>
      define(name, await load(), prefixOf(dashboard), inRegistryOf(dashboard).customElementRegistry),
    ),
  );

const prefixOf = ({ localName }: Pick<HTMLElement, 'localName'>) => /^(.+)-dashboard$/.exec(localName)?.[1] ?? 'nx';

/** Browsers without scoped registries know no registry of an element. */
const inRegistryOf = ({ customElementRegistry = null }: Partial<HTMLElement>) =>
  customElementRegistry ? { customElementRegistry } : {};

interface Mapped {
  readonly siteMap: SiteMap;
}

/** A page with its open part. */
export interface Place {
  readonly name: string;
  readonly part: string;
}

/** The page of a path in an address. */
export function pageOf(path: string, all: Pages): Place {
  const [name = '', ...part] = path.replace(/^\/|\/$/g, '').split('/');
  return Object.hasOwn(all, name) ? { name, part: part.join('/') } : { name: 'home', part: '' };
}

/** True if the backend offers the call that a page needs, and while there is no backend. */
export const offers = (client: Client | undefined, { needs }: Pick<Page, 'needs'>): boolean =>
  !needs || client?.can(needs) !== false;

/** The page to open, now or after the sign-in: the requested one, if the backend offers it. */
export function openPage(path: string, { client, siteMap }: Mapped & { readonly client: Client | undefined }): Place {
  const asked = pageOf(path, siteMap.pages);
  return offers(client, siteMap.pages[asked.name]!) ? asked : pageOf('home', siteMap.pages);
}

/** The name of a page in the person's language; the host's pages have their own. */
export const titleOf = ({ t, siteMap }: Mapped & { readonly t: Translate<DashboardWords> }, name: string): string =>
  siteMap.pages[name]?.title ?? t(`dashboard.${name as PageName}`);
