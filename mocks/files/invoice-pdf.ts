import type { Billing } from '../../src/api/payment-methods.js';
import { dayOf } from '../time/durations.js';
import { hash } from '../collections/hash.js';

/** The content of an invoice, as it is printed. */
export interface InvoicePage {
  /** `Invoice`, or another title. */
  readonly title: string;
  readonly number: string;
  readonly issuedAt: number;
  readonly companyName: string;
  readonly vatNumber: string;
  readonly billing: Billing;
  /** Label and value of each line. */
  readonly lines: readonly (readonly [string, string])[];
  readonly note: string;
}

/**
 * The built-in fonts of PDF have only the characters of Western Europe. Other letters lose their accents, or are replaced by
 * their Unicode number; then a line says so, and the file's properties hold the text in full (docs/rules.md#invoices).
 */
const written = (text: string): string => Array.from(text.normalize('NFC'), (it) => (known.test(it) ? it : bare(it))).join('');
const known = /[\x20-\x7e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const stroked: Readonly<Record<string, string>> = { Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Ħ: 'H', ħ: 'h', ı: 'i' };
const numbered = (letter: string): string => `[U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
/**
 * A European letter without its accent. A letter of another script becomes its number, because its marks make it another letter.
 */
function bare(letter: string): string {
  const base = stroked[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  return known.test(base) ? base : numbered(letter);
}
const isWhole = (text: string): boolean => written(text) === text.normalize('NFC');
const lacks =
  'Letters that this typeface lacks are written without their accents, or as their Unicode number. ' +
  'The properties of this file hold everything as it is written.';

/** One A4 page; the same invoice gives the same bytes. The PDF library loads on first use. */
export async function invoicePdf(page: InvoicePage): Promise<Uint8Array<ArrayBuffer>> {
  const { jsPDF } = await import('jspdf');
  const pdf = new jsPDF({ format: 'a4', unit: 'mm' });
  // A fixed date in PDF's format: the library would take it from the machine's clock.
  pdf.setCreationDate(`D:${new Date(page.issuedAt).toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`);
  pdf.setFileId(fileId(page));
  const address = addressOf(page);
  const title = `${page.title} ${page.number} ${page.companyName}`;
  pdf.setProperties({ title, subject: address.join(', '), author: 'Nexmo Ltd', creator: 'Nexmo' });
  pdf.setLanguage('en-GB');

  /** Writes a text on as many lines as it needs, and returns their number. */
  const put = (text: string, x: number, y: number, size = 11): number => {
    const lines = pdf.setFontSize(size).splitTextToSize(written(text), 190 - x) as string[];
    pdf.text(lines, x, y);
    return lines.length;
  };
  put('Nexmo Ltd', 20, 25, 18);
  put(page.title, 20, 42, 16);
  let y = 55;
  for (const line of address) y += 6 * put(line, 20, y);
  y = Math.max(115, y + 6);
  for (const [label, value] of [['Number', page.number], ['Date', dayOf(page.issuedAt)], ...page.lines] as const) {
    put(label, 20, y);
    y += 8 * put(value, 90, y);
  }
  put(page.note, 20, y + 10, 9);
  if (!address.every(isWhole)) put(lacks, 20, y + 24, 9);
  return new Uint8Array(pdf.output('arraybuffer'));
}

/** Name and address of the recipient, line by line. */
function addressOf({ billing, companyName, vatNumber }: InvoicePage): readonly string[] {
  const { line1, line2, city, postalCode, region, country } = billing.address;
  const to = [companyName, billing.name, line1, line2, `${postalCode} ${city}`.trim(), region, country];
  return [...to.filter(Boolean), ...(vatNumber ? [`VAT number ${vatNumber}`] : [])];
}

const fileId = (page: InvoicePage): string =>
  [0, 1, 2, 3]
    .map((at) =>
      hash(`${at} ${JSON.stringify(page)}`)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
    .toUpperCase();
