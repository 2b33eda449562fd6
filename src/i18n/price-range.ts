import { formatter } from './formatter.js';

/** Four decimals like any price of one thing, and more if they are needed. */
const options = { style: 'currency', currency: 'EUR', minimumFractionDigits: 4, maximumFractionDigits: 20 } as const;

/** Prices in euros from the least to the most, from decimal strings, as the locale writes a range. */
export const priceRange = (least: string, most: string, locale: string): string =>
  formatter('NumberFormat', locale, options).formatRange(least as Intl.StringNumericLiteral, most as Intl.StringNumericLiteral);
