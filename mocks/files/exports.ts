import { spreadsheet as mediaType } from '../../src/api/endpoint.js';
import type { FileAnswer } from '../../src/api/schemas/values.js';
import type { Entry } from '../world/entities.js';
import { asNumber, fromCents } from '../world/money.js';
import type { PaymentRecord } from '../world/money-entities.js';
import type { RequestRecord } from '../world/usage-entities.js';
import { directionOf } from '../rules/requests.js';
import { invoiceNumber } from '../rules/invoices.js';
import { spreadsheet, type Table } from './spreadsheet.js';

const date = (at: number | null): Date | null => (at === null ? null : new Date(at));

const xlsx = async (name: string, table: Table): Promise<FileAnswer> => ({
  name,
  type: mediaType,
  bytes: await spreadsheet(table),
});

const paymentColumns: Table['columns'] = [
  ['Date (UTC)', 20],
  ['Reference', 22],
  ['Method', 14],
  ['Card or account', 26],
  ['Amount (EUR)', 14],
  ['Status', 16],
  ['Settled (UTC)', 20],
  ['Invoice', 14],
  ['Automatic', 10],
];

/** The file of *Download transactions*: one row for each payment. */
export function transactions(payments: readonly PaymentRecord[]): Promise<FileAnswer> {
  const rows = payments.map((it) => [
    date(it.createdAt),
    it.reference,
    it.kind,
    it.label,
    asNumber(fromCents(it.amount)),
    it.status,
    date(it.settledAt),
    it.invoice.serial === null ? null : invoiceNumber(it.invoice.serial),
    it.automatic ? 'yes' : 'no',
  ]);
  return xlsx('transactions.xlsx', { sheet: 'Transactions', columns: paymentColumns, rows });
}

const ledgerColumns: Table['columns'] = [
  ['Date (UTC)', 20],
  ['Type', 16],
  ['Description', 44],
  ['Amount (EUR)', 14],
  ['Balance after (EUR)', 18],
];

/** The file of *Account activity*: one row for each change of the balance. */
export function activity(ledger: readonly Entry[]): Promise<FileAnswer> {
  const rows = ledger.map(({ at, kind, what, amount, balanceAfter }) => [
    date(at),
    kind,
    what,
    asNumber(amount),
    asNumber(balanceAfter),
  ]);
  return xlsx('account-activity.xlsx', { sheet: 'Account activity', columns: ledgerColumns, rows });
}

const requestColumns: Table['columns'] = [
  ['Date (UTC)', 20],
  ['Request', 36],
  ['Direction', 10],
  ['From', 18],
  ['To', 18],
  ['Country', 10],
  ['Network', 10],
  ['Status', 14],
  ['Code', 8],
  ['Reason', 18],
  ['Cost (EUR)', 14],
  ['Final (UTC)', 20],
  ['Content', 60],
];

/** The file of a request search: one row for each request. */
export function requests(found: readonly RequestRecord[]): Promise<FileAnswer> {
  const rows = found.map((it) => [
    date(it.at),
    it.id,
    directionOf(it),
    it.from,
    it.to,
    it.country,
    it.network,
    it.status,
    it.code,
    it.reason,
    asNumber(it.cost),
    date(it.finalAt),
    it.body,
  ]);
  return xlsx('requests.xlsx', { sheet: 'Requests', columns: requestColumns, rows });
}
