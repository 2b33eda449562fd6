import { getBalance } from '../api/account.js';
import { getApiKey } from '../api/api-key.js';
import type { AnyEndpoint } from '../api/endpoint.js';
import { listNumbers, searchNumbers } from '../api/numbers.js';
import { listPayments } from '../api/payments.js';
import { listUsers } from '../api/people.js';
import { getProfile } from '../api/profile.js';
import { getAlerts } from '../api/settings.js';
import { getEventAlerts, getTwoFactor } from '../api/short-codes.js';
import { searchRequests } from '../api/usage.js';

/** A page of the dashboard: the elements on it, whose code comes when it is first opened. */
export interface Page {
  /** A backend without this call has no use for the page. */
  readonly needs: AnyEndpoint;
  readonly tags: readonly string[];
  readonly load: () => Promise<unknown>;
  /** The attribute of its element that stands behind its name in a path: `billing/reload`. */
  readonly part?: string;
}

export const pages = {
  home: {
    needs: getBalance,
    tags: ['nx-balance', 'nx-getting-started'],
    load: () => Promise.all([import('../define/balance.js'), import('../define/getting-started.js')]),
  },
  numbers: { needs: listNumbers, tags: ['nx-numbers'], load: () => import('../define/numbers.js') },
  'buy-numbers': { needs: searchNumbers, tags: ['nx-number-search'], load: () => import('../define/number-search.js') },
  'two-factor': { needs: getTwoFactor, tags: ['nx-two-factor'], load: () => import('../define/two-factor.js') },
  'event-alerts': {
    needs: getEventAlerts,
    tags: ['nx-event-alerts', 'nx-opt-in'],
    load: () => Promise.all([import('../define/event-alerts.js'), import('../define/opt-in.js')]),
  },
  usage: { needs: searchRequests, tags: ['nx-usage'], part: 'product', load: () => import('../define/usage.js') },
  settings: { needs: getAlerts, tags: ['nx-settings'], load: () => import('../define/settings.js') },
  users: { needs: listUsers, tags: ['nx-users'], load: () => import('../define/users.js') },
  profile: { needs: getProfile, tags: ['nx-profile'], load: () => import('../define/profile.js') },
  billing: { needs: listPayments, tags: ['nx-billing'], part: 'panel', load: () => import('../define/billing.js') },
  api: { needs: getApiKey, tags: ['nx-api-settings'], load: () => import('../define/api-settings.js') },
} as const satisfies Readonly<Record<string, Page>>;
export type PageName = keyof typeof pages;

/** What people see who are not signed in. */
export const entries = {
  'sign-in': () => import('../define/sign-in.js'),
  signup: () => import('../define/signup.js'),
  'password-reset': () => import('../define/password-reset.js'),
} as const;
export type Entry = keyof typeof entries;

/** A path as it stands in an address: the page, and the part of it that is open. */
export function pageOf(path: string): { readonly name: PageName; readonly part: string } {
  const [name = '', ...part] = path.replace(/^\/|\/$/g, '').split('/');
  return Object.hasOwn(pages, name) ? { name: name as PageName, part: part.join('/') } : { name: 'home', part: '' };
}
