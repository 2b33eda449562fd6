/** Decimals of exact calculations, which never use a float. */
const places = 8;

/** A decimal string as a whole number of 10⁻⁸. */
export function exact(amount: string): bigint {
  const [whole = '0', decimals = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole + decimals.padEnd(places, '0').slice(0, places));
  return amount.startsWith('-') ? -value : value;
}

/** Whole cents in the same units. */
export const exactCents = (amount: number): bigint => BigInt(amount) * 10n ** BigInt(places - 2);

/**
 * Euros (a decimal string, not negative) in dollars with two decimals, at a rate (dollars for a euro, a decimal string); half a
 * cent is rounded up. For display only: nothing is charged in dollars (docs/rules.md#display-currency).
 */
export function inDollars(euros: string, rate: string): string {
  const scale = 10n ** BigInt(2 * places - 2);
  const cents = String((exact(euros) * exact(rate) + scale / 2n) / scale).padStart(3, '0');
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`;
}

/** A decimal string with at least two decimals, and no more than necessary. */
export function written(value: bigint): string {
  const digits = String(value).padStart(places + 1, '0');
  const decimals = digits
    .slice(-places)
    .replace(/(?<!0)0+$/, '')
    .padEnd(2, '0');
  return `${digits.slice(0, -places)}.${decimals}`;
}

/** The sum of a balance (a decimal string, not negative) and whole cents. */
export const plusCents = (balance: string, amount: number): string => written(exact(balance) + exactCents(amount));
