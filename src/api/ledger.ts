import { endpoint, spreadsheet } from './endpoint.js';

export type { LedgerEntry } from './schemas/ledger.js';

/** Lists every change of the balance. */
export const listLedger = endpoint({
  id: 'listLedger',
  route: 'GET /ledger',
  access: 'payments',
  errors: [],
});

/** *Download transactions*: returns the payments as a spreadsheet (docs/rules.md#spreadsheets). */
export const exportPayments = endpoint({
  id: 'exportPayments',
  route: 'GET /exports/payments',
  access: 'payments',
  file: spreadsheet,
  errors: [],
});

/** *Account activity*: returns the whole ledger as a spreadsheet (docs/rules.md#spreadsheets). */
export const exportLedger = endpoint({
  id: 'exportLedger',
  route: 'GET /exports/ledger',
  access: 'payments',
  file: spreadsheet,
  errors: [],
});
