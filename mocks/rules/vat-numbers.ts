// Formats of VAT numbers after the country's letters, from the European Commission's VIES; Northern Ireland has Great Britain's.
const formats =
  'AT:U\\d{8} BE:[01]\\d{9} BG:\\d{9,10} CY:\\d{8}[A-Z] CZ:\\d{8,10} DE:\\d{9} DK:\\d{8} EE:\\d{9} EL:\\d{9} ES:[\\dA-Z]\\d{7}[\\dA-Z] ' +
  'FI:\\d{8} FR:[\\dA-Z]{2}\\d{9} GB:(\\d{9}(\\d{3})?|(GD|HA)\\d{3}) HR:\\d{11} HU:\\d{8} IE:\\d[\\dA-Z+*]\\d{5}[A-Z]{1,2} IT:\\d{11} ' +
  'LT:(\\d{9}|\\d{12}) LU:\\d{8} LV:\\d{11} MT:\\d{8} NL:\\d{9}B\\d{2} PL:\\d{10} PT:\\d{9} RO:\\d{2,10} SE:\\d{12} SI:\\d{8} SK:\\d{10}';

const byCountry: ReadonlyMap<string, RegExp> = new Map(
  formats.split(' ').map((it) => [it.slice(0, 2), new RegExp(`^(${it.slice(3)})$`)] as const),
);

/**
 * A company's VAT number in the form it is kept in, with its country's letters; undefined if it can't be one of that country.
 * Spaces, dots and hyphens are ignored. Outside the European Union and Great Britain any text is accepted
 * (docs/rules.md#vat-numbers).
 */
export function vatNumber(typed: string, country: string): string | undefined {
  const letters = country === 'GR' ? 'EL' : country;
  const format = byCountry.get(letters);
  if (!format || !typed.trim()) return typed.trim();
  const plain = typed.toUpperCase().replace(/[\s.-]/g, '');
  const rest = plain.startsWith(letters) ? plain.slice(2) : plain;
  return format.test(rest) ? letters + rest : undefined;
}
