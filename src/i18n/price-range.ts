const ranges = new Map<string, Intl.NumberFormat>();

/** A formatter of ranges, kept for each locale. It shows four decimals like any price of one thing, and more if they are needed. */
function rangeIn(locale: string): Intl.NumberFormat {
  const options = { style: 'currency', currency: 'EUR', minimumFractionDigits: 4, maximumFractionDigits: 20 } as const;
  const known = ranges.get(locale) ?? new Intl.NumberFormat(locale, options);
  ranges.set(locale, known);
  return known;
}

/** Prices in euros from the least to the most, from decimal strings, as the locale writes a range. */
export const priceRange = (least: string, most: string, locale: string): string =>
  rangeIn(locale).formatRange(least as Intl.StringNumericLiteral, most as Intl.StringNumericLiteral);
