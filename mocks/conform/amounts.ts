/** A decimal text in hundred-millionths, to be added without loss: `2.0000` and `2.00000000` are the same. */
export const units = (decimal: string): bigint => {
  const [whole = '0', part = ''] = decimal.replace('-', '').split('.');
  const amount = BigInt(whole + part.padEnd(8, '0'));
  return decimal.startsWith('-') ? -amount : amount;
};

/** The same amount, however many decimals it was written with; for people to read. */
export const plain = (decimal: string): string => decimal.replace(/(?<=\.\d{4,7})0{1,4}$/, '');

/** What a new account has (docs/rules.md#free-credit). */
export const freeCredit = '2.0000';
