import { ApiError } from '../../src/api/errors.js';
import type { FileAnswer } from '../../src/api/values.js';
import { exportPayments } from '../../src/api/payments.js';
import { inSeconds } from '../durations.js';
import { invoicePdf } from '../files/invoice-pdf.js';
import { spreadsheet, type Table } from '../files/spreadsheet.js';
import { items } from '../log.js';
import { asNumber, cents } from '../money.js';
import { invoiceNumber } from '../rules/invoices.js';
import type { Commands } from './command.js';
import { invoicePage } from './invoice-page.js';
import { during } from './listing.js';
import { ownPayment, paymentsOf } from './payments.js';

const date = (at: number | null): Date | null => (at === null ? null : new Date(at));

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
const ledgerColumns: Table['columns'] = [
  ['Date (UTC)', 20],
  ['Kind', 16],
  ['Description', 44],
  ['Amount (EUR)', 14],
  ['Balance after (EUR)', 18],
];

const xlsx = async (name: string, table: Table): Promise<FileAnswer> => ({
  name,
  type: exportPayments.file ?? '',
  bytes: await spreadsheet(table),
});

export const fileCommands: Commands<'downloadInvoice' | 'exportPayments' | 'exportLedger'> = {
  downloadInvoice(world, { paymentId }, { account }) {
    const payment = ownPayment(world, account, paymentId);
    const page = invoicePage(payment);
    const { making } = payment.invoice;
    if (!page) throw new ApiError('notReady', making ? { retryAfter: inSeconds(making.readyBy - world.now) } : {});
    const made = invoicePdf(page).then((bytes) => ({ name: `${page.number}.pdf`, type: 'application/pdf', bytes }));
    return [world, made];
  },

  exportPayments(world, wanted, { account }) {
    const isWithin = during(wanted);
    const rows = paymentsOf(world, account.id)
      .filter(({ createdAt }) => isWithin(createdAt))
      .map((it) => [
        date(it.createdAt),
        it.reference,
        it.kind,
        it.label,
        asNumber(cents(it.amount)),
        it.status,
        date(it.settledAt),
        it.invoice.serial === null ? null : invoiceNumber(it.invoice.serial),
        it.automatic ? 'yes' : 'no',
      ]);
    return [world, xlsx('transactions.xlsx', { sheet: 'Transactions', columns: paymentColumns, rows })];
  },

  exportLedger(world, wanted, { account }) {
    const isWithin = during(wanted);
    const rows = items(account.ledger)
      .filter(({ at }) => isWithin(at))
      .map(({ at, kind, what, amount, balanceAfter }) => [date(at), kind, what, asNumber(amount), asNumber(balanceAfter)]);
    return [world, xlsx('account-activity.xlsx', { sheet: 'Account activity', columns: ledgerColumns, rows })];
  },
};
