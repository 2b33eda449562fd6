import type { LedgerEntry } from '../api/ledger.js';

const day = 86_400_000;
/** Decimals that amounts are reckoned with: never a float. */
const places = 8;

/** A decimal string as a whole number of 10⁻⁸ euros. */
export function exact(amount: string): bigint {
  const [whole = '0', decimals = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole + decimals.padEnd(places, '0').slice(0, places));
  return amount.startsWith('-') ? -value : value;
}

/**
 * Whole days until a balance falls below a threshold (whole cents) at the pace of the entries, newest first; undefined where they
 * tell no pace: nothing was spent, or all of it within a day.
 */
export function daysUntilBelow(entries: readonly LedgerEntry[], threshold: number): number | undefined {
  const [newest, oldest] = [entries[0], entries.at(-1)];
  if (!newest || !oldest) return undefined;
  const span = Date.parse(newest.at) - Date.parse(oldest.at);
  const spent = entries.reduce((sum, { amount }) => (amount.startsWith('-') ? sum - exact(amount) : sum), 0n);
  if (span < day || spent === 0n) return undefined;
  const left = exact(newest.balanceAfter) - BigInt(threshold) * 10n ** BigInt(places - 2);
  if (left <= 0n) return 0;
  return Number((left * BigInt(span)) / (spent * BigInt(day)));
}
