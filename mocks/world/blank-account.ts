import { emptyLog } from '../collections/log.js';
import type { Account } from './entities.js';
import { noMoneyYet } from './money-entities.js';
import { noShortCodes } from './short-code-entities.js';

/** The beginning of every account, whoever opens it: nothing bought, sent or set. */
export const blankAccount = {
  balance: 0,
  ledger: emptyLog,
  firstCallAt: null,
  shortCodes: noShortCodes,
  webhooks: { inboundSms: '', deliveryReceipt: '' },
  numbers: [],
  ...noMoneyYet,
} satisfies Partial<Account>;
