import { html } from 'lit';
import type { UsageRequest } from '../../api/usage.js';
import { list, moment, number, unitPrice } from '../../i18n/format.js';
import { phoneNumber } from '../../i18n/phone-number.js';
import { button } from '../../ui/button/button.js';
import { instant } from '../../ui/content/instant.js';
import type { Column } from '../../ui/table/table-head.js';
import { statusBadge, statusWords } from './statuses.js';
import type { UsageHost } from './host.js';

/** The recipient; for a text or a call that came in, its sender too. */
const recipient = (t: UsageHost['t'], { direction, from, to }: UsageRequest) =>
  direction === 'inbound'
    ? html`<div>${phoneNumber(to)}</div>
        <div class="nx-muted nx-small">${t('usage.sender', { from: phoneNumber(from) })}</div>`
    : phoneNumber(to);

/** Makes the formatters of rows and figures in idle time, as while the first answers are on their way. */
export const prepareFormats = (locale: string): void =>
  void globalThis.requestIdleCallback?.(() => [moment(0, locale), unitPrice('0', locale), number(0, locale), list([], locale)]);

export function columnsOf({ t, locale }: UsageHost, select: (request: UsageRequest) => void): readonly Column<UsageRequest>[] {
  const open = (request: UsageRequest) =>
    button({
      label: t('usage.story'),
      name: `${t('usage.story')}: ${phoneNumber(request.to)}, ${moment(request.at, locale)}, ${request.id.slice(-4)}`,
      look: 'link',
      onClick: () => select(request),
    });
  return [
    { key: 'at', title: t('usage.at'), by: ({ at }) => at, cell: ({ at }) => instant(at, locale), share: 1.9 },
    { key: 'to', title: t('usage.to'), by: ({ to }) => to, cell: (request) => recipient(t, request), share: 1.9 },
    {
      key: 'status',
      title: t('usage.status'),
      by: ({ status }) => statusWords(t, status),
      cell: (request) => statusBadge(t, request),
      share: 1.25,
    },
    {
      key: 'cost',
      title: t('usage.cost'),
      by: ({ cost }) => Number(cost),
      cell: ({ cost }) => unitPrice(cost, locale),
      end: true,
    },
    { key: 'story', title: t('usage.story'), cell: open, quiet: true },
  ];
}
