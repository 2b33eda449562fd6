import type { Account } from '../entities.js';

/** Whether the API serves an account: at zero balance its calls are refused at once (rules, 4); a text message gets status 9. */
export const hasCredit = ({ balance }: Pick<Account, 'balance'>): boolean => balance > 0;
