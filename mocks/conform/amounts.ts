/** In hundred-millionths, to be added without loss: `2.0000` and `2.00000000` are the same. */
export { exact as units } from '../../src/money/exact.js';

/** The same amount, however many decimals it was written with; for people to read. */
export const plain = (decimal: string): string => decimal.replace(/(?<=\.\d{4,7})0{1,4}$/, '');

/** What a new account has (docs/rules.md#free-credit). */
export const freeCredit = '2.0000';
