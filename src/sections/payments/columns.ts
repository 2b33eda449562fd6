import { html, nothing } from 'lit';
import type { Payment } from '../../api/payments.js';
import { cents, spacedIban } from '../../i18n/format.js';
import { isolate } from '../../i18n/isolated.js';
import { badge } from '../../ui/content/badge.js';
import { instant } from '../../ui/content/instant.js';
import type { Column } from '../../ui/table/table-head.js';
import type { DeclineReasons } from './decline-reasons.js';
import type { PaymentsHost } from './host.js';
import type { Invoices } from './invoices.js';
import { statusKinds } from './status-kinds.js';

function paidWith({ t }: PaymentsHost, { kind, label, automatic }: Payment) {
  const name = kind === 'card' ? t('payments.card', { digits: isolate(label) }) : t(`payments.${kind}`);
  return html`<div>${name}${automatic ? html`<div class="nx-muted nx-small">${t('payments.automatic')}</div>` : nothing}</div>`;
}

/** The reason of a payment's state, and the remedy. */
function explained(
  { t }: PaymentsHost,
  { status, kind, reference, decline, transfer }: Payment,
  reasons: DeclineReasons,
): string {
  if (status === 'pending' && kind === 'bankTransfer') {
    const where = transfer
      ? { holder: isolate(transfer.holder), iban: isolate(spacedIban(transfer.iban)), bic: isolate(transfer.bic) }
      : null;
    return `${t('payments.pendingWhy', { reference: isolate(reference) })} ${where ? t('payments.transferTo', where) : ''}`.trim();
  }
  return status === 'failed' ? reasons.of(decline) : '';
}

export function columnsOf(host: PaymentsHost, invoices: Invoices, reasons: DeclineReasons): readonly Column<Payment>[] {
  const { t, locale } = host;
  return [
    {
      key: 'createdAt',
      title: t('payments.date'),
      by: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => instant(createdAt, locale),
    },
    {
      key: 'kind',
      title: t('payments.method'),
      by: ({ kind }) => kind,
      cell: (payment) => paidWith(host, payment),
      share: 1.5,
    },
    {
      key: 'status',
      title: t('payments.status'),
      by: ({ status }) => status,
      cell: (payment) =>
        html`<div>
          ${badge(t(`payments.${payment.status}`), statusKinds[payment.status])}
          <div class="nx-muted nx-small">${explained(host, payment, reasons)}</div>
        </div>`,
      share: 1.5,
    },
    { key: 'invoice', title: t('payments.invoice'), cell: (payment) => invoices.cell(payment), share: 1.5 },
    {
      key: 'amount',
      title: t('payments.amount'),
      by: ({ amount }) => amount,
      cell: ({ amount }) => cents(amount, locale),
      end: true,
    },
  ];
}
