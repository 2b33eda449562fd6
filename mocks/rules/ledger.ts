import { copyOfAccount } from '../world/copies.js';
import type { Account, Entry } from '../world/entities.js';
import { append } from '../collections/log.js';
import type { Money } from '../world/money.js';
import { rearmed } from './balance-alert.js';

/** True if the balance covers the whole price: there are no partial charges (docs/rules.md#balance-and-ledger). */
export const covers = ({ balance }: Account, price: Money): boolean => balance >= price;

/**
 * Changes a balance; nothing else does. It never goes below zero (docs/rules.md#balance-and-ledger): ask `covers` first. A
 * `RangeError` is a bug of the mock, not a mistake of the caller.
 */
export function post(account: Account, { at, kind, what, amount }: Omit<Entry, 'balanceAfter'>): Account {
  const balanceAfter = account.balance + amount;
  if (!Number.isSafeInteger(balanceAfter) || balanceAfter < 0) throw new RangeError(`${what}: ${amount} on ${account.balance}`);
  const ledger = append(account.ledger, { at, kind, what, amount, balanceAfter });
  const paid = copyOfAccount(account);
  [paid.balance, paid.ledger] = [balanceAfter, ledger];
  return rearmed(paid);
}
