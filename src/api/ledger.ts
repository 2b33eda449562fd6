import { endpoint, spreadsheet } from './endpoint.js';

export type { LedgerEntry } from './schemas/ledger.js';

/** Lists every change of the balance. */
export const listLedger = endpoint({
  id: 'listLedger',
  route: 'GET /ledger',
  access: 'payments',
  errors: [],
});

/** Returns the balance at the end of each day (docs/rules.md#balance-and-ledger); 400 days at most. */
export const getDailyBalances = endpoint({
  id: 'getDailyBalances',
  route: 'GET /ledger/days',
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
