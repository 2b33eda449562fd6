// What follows the country's letters, as the European Commission's VIES lists it; Northern Ireland and Great Britain alike.
const formats =
  'AT:U\\d{8} BE:[01]\\d{9} BG:\\d{9,10} CY:\\d{8}[A-Z] CZ:\\d{8,10} DE:\\d{9} DK:\\d{8} EE:\\d{9} EL:\\d{9} ES:[\\dA-Z]\\d{7}[\\dA-Z] ' +
  'FI:\\d{8} FR:[\\dA-Z]{2}\\d{9} GB:(\\d{9}(\\d{3})?|(GD|HA)\\d{3}) HR:\\d{11} HU:\\d{8} IE:\\d[\\dA-Z+*]\\d{5}[A-Z]{1,2} IT:\\d{11} ' +
  'LT:(\\d{9}|\\d{12}) LU:\\d{8} LV:\\d{11} MT:\\d{8} NL:\\d{9}B\\d{2} PL:\\d{10} PT:\\d{9} RO:\\d{2,10} SE:\\d{12} SI:\\d{8} SK:\\d{10}';

const byCountry: ReadonlyMap<string, RegExp> = new Map(
  formats.split(' ').map((it) => [it.slice(0, 2), new RegExp(`^(${it.slice(3)})$`)] as const),
);

/**
 * A company's VAT number as it is kept, with its country's letters before it; undefined when it can't be one of that country.
 * Spaces, dots and hyphens count for nothing; outside the European Union and Great Britain, whatever a person wrote will do
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
