import type { Billing } from '../../src/api/payment-methods.js';
import { dayOf } from '../durations.js';
import { hash } from '../hash.js';

/** What stands on an invoice: all of it as it is to be read. */
export interface InvoicePage {
  /** `Invoice`, or what it is instead. */
  readonly title: string;
  readonly number: string;
  readonly issuedAt: number;
  readonly companyName: string;
  readonly vatNumber: string;
  readonly billing: Billing;
  /** Label and value, one to a line. */
  readonly lines: readonly (readonly [string, string])[];
  readonly note: string;
}

/**
 * The built-in fonts of PDF know the characters of Western Europe. Of others the accents are left out, or a question mark stands
 * for them; the file's title has the name as it is written.
 */
const written = (text: string): string => Array.from(text.normalize('NFC'), (it) => (known.test(it) ? it : bare(it))).join('');
const known = /[\x20-\x7e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const bare = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\xff]/gu, '?');

/** One A4 page; the same invoice is the same bytes. Loads its maker when it is first used. */
export async function invoicePdf(page: InvoicePage): Promise<Uint8Array<ArrayBuffer>> {
  const { jsPDF } = await import('jspdf');
  const pdf = new jsPDF({ format: 'a4', unit: 'mm' });
  // Dates as a PDF writes them: what a maker would take from the clock of the machine.
  pdf.setCreationDate(`D:${new Date(page.issuedAt).toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`);
  pdf.setFileId(fileId(page));
  pdf.setProperties({ title: `${page.title} ${page.number} ${page.companyName}`, author: 'Nexmo Ltd', creator: 'Nexmo' });
  pdf.setLanguage('en-GB');

  const put = (text: string, x: number, y: number, size = 11) =>
    pdf.setFontSize(size).text(written(text), x, y, { maxWidth: 190 - x });
  put('Nexmo Ltd', 20, 25, 18);
  put(page.title, 20, 42, 16);
  const { line1, line2, city, postalCode, region, country } = page.billing.address;
  const to = [page.companyName, page.billing.name, line1, line2, `${postalCode} ${city}`.trim(), region, country];
  const address = [...to.filter(Boolean), ...(page.vatNumber ? [`VAT number ${page.vatNumber}`] : [])];
  address.forEach((line, at) => put(line.slice(0, 80), 20, 55 + 6 * at));
  const details = [['Number', page.number], ['Date', dayOf(page.issuedAt)], ...page.lines] as const;
  details.forEach(([label, value], at) => {
    put(label, 20, 115 + 8 * at);
    put(value, 90, 115 + 8 * at);
  });
  put(page.note, 20, 125 + 8 * details.length, 9);
  return new Uint8Array(pdf.output('arraybuffer'));
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
