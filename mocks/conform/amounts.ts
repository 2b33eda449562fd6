/** In hundred-millionths, so that sums are exact: `2.0000` and `2.00000000` are the same. */
export { exact as units } from '../../src/money/exact.js';

/** The same amount without superfluous decimals, for people to read. */
export const plain = (decimal: string): string => decimal.replace(/(?<=\.\d{4,7})0{1,4}$/, '');

/** Free credit of a new account (docs/rules.md#free-credit). */
export const freeCredit = '2.0000';
