const formats = new Map<string, Intl.NumberFormat>();

/** Euros in a person's locale, from a decimal string: the digits never pass through a float. Cents, and more where there are more. */
export function euros(amount: string, locale: string): string {
  const digits = amount.replace(/0+$/, '').split('.')[1]?.length ?? 0;
  const key = `${locale} ${digits}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: 2,
      maximumFractionDigits: Math.max(2, digits),
    });
  formats.set(key, format);
  return format.format(amount as Intl.StringNumericLiteral);
}

/** Seconds as a clock shows them: `4:05`. */
export const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A wait in words: seconds up to a minute and a half, then whole minutes, rounded up. */
export function duration(seconds: number, locale: string): string {
  const inMinutes = seconds > 90;
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: inMinutes ? 'minute' : 'second', unitDisplay: 'long' });
  return format.format(Math.ceil(inMinutes ? seconds / 60 : seconds));
}

/** Keeps a phone number or a code in its own direction inside right-to-left text. */
export const isolate = (text: string): string => `\u2066${text}\u2069`;
