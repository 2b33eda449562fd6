import { count, itemAt, type Log } from '../collections/log.js';
import type { Entry } from '../world/entities.js';
import type { Money } from '../world/money.js';

/** The balance just before an instant (docs/rules.md#balance-and-ledger): what the last entry left; zero before the first. */
export function balanceBefore(ledger: Log<Entry>, instant: number): Money {
  let [low, high] = [0, count(ledger)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (itemAt(ledger, middle)!.at < instant) low = middle + 1;
    else high = middle;
  }
  return itemAt(ledger, low - 1)?.balanceAfter ?? 0;
}
