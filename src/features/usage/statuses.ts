import type { Product } from '../../api/choices.js';
import type { UsageRequest } from '../../api/usage.js';
import type { Translate } from '../../i18n/catalog.js';
import type { UsageWords } from '../../i18n/usage/en.js';
import { badge } from '../../ui/content/badge.js';
import type { Kind } from '../../ui/content/notice.js';

/** The severity of each status. */
const kinds = {
  accepted: 'info',
  pending: 'info',
  delivered: 'good',
  completed: 'good',
  succeeded: 'good',
  received: 'good',
  expired: 'warn',
  unknown: 'warn',
  cancelled: 'warn',
  busy: 'warn',
  timeout: 'warn',
  failed: 'danger',
  rejected: 'danger',
} as const satisfies Readonly<Record<string, Kind>>;
type Known = keyof typeof kinds;

/** The statuses of requests, by product. */
const outcomes = {
  sms: ['accepted', 'delivered', 'expired', 'failed', 'unknown', 'rejected', 'received'],
  voice: ['pending', 'completed', 'busy', 'timeout', 'cancelled', 'failed', 'rejected'],
  verify: ['pending', 'succeeded', 'failed', 'expired', 'cancelled', 'rejected'],
  numberInsight: ['succeeded', 'failed', 'rejected'],
} as const satisfies Readonly<Record<Product, readonly Known[]>>;

const isKnown = (status: string): status is Known => Object.hasOwn(kinds, status);

/** A status that only another backend knows is shown unchanged. */
export const statusWords = (t: Translate<UsageWords>, status: string): string =>
  isKnown(status) ? t(`usage.status.${status}`) : status;

export const statusBadge = (t: Translate<UsageWords>, { status }: UsageRequest) =>
  badge(statusWords(t, status), isKnown(status) ? kinds[status] : 'info');

export const statusesOf = (t: Translate<UsageWords>, product: Product): Readonly<Record<string, string>> =>
  Object.fromEntries(outcomes[product].map((status) => [status, statusWords(t, status)]));
