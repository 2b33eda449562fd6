import type { Money } from './money.js';

// Subaccounts: plain data; instants in epoch milliseconds.

/** An account that the primary user of another one has made. It has a key, a balance and numbers of its own. */
export interface Subaccount {
  readonly accountId: string;
  /** The account to which it belongs. */
  readonly parentId: string;
  readonly name: string;
  readonly suspended: boolean;
}

/** Money that went from one account to another; both by their keys. */
export interface BalanceTransfer {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly amount: Money;
  readonly reference: string;
}
