import type { Money } from './money.js';

/** Money from a decimal with up to four places, `123.45`; undefined for any other text. */
export function moneyIn(written: string): Money | undefined {
  const [, whole = '', fraction = ''] = /^(\d{1,9})(?:\.(\d{1,4}))?$/.exec(written) ?? [];
  return whole ? Number(whole + fraction.padEnd(4, '0')) : undefined;
}
