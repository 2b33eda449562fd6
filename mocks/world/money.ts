/**
 * An amount in ten-thousandths of a euro, always whole: €2.00 is 20,000. Floating point never touches money
 * (docs/rules.md#exact-amounts).
 */
export type Money = number;

const scale = 10_000;

/** Money from whole cents: `fromCents(200)` is €2.00. */
export const fromCents = (amount: number): Money => (amount * scale) / 100;

/** `2.0000`, or with eight places, as the public API writes it, `2.00000000`. Only for amounts that are not negative. */
export function decimal(money: Money, places = 4): string {
  const fraction = String(money % scale).padStart(4, '0');
  return `${Math.floor(money / scale)}.${fraction.padEnd(places, '0')}`;
}

/** A JSON number, where the public API wants one: the shortest decimal with this value. */
export const asNumber = (money: Money): number => money / scale;

/** An amount for people: `€2.00`; parts of a cent only if there are any: `€1.9667`. */
export const writtenEuros = (money: Money): string => `€${decimal(money).replace(/(?<=\.\d\d\d?)0{1,2}$/, '')}`;
