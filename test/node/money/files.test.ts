import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { contract } from '../../../src/api/contract.js';
import { httpClient } from '../../../src/api/http.js';
import { serve } from '../../../mocks/server/node.js';
import { invoicePdf, type InvoicePage } from '../../../mocks/files/invoice-pdf.js';
import { spreadsheet, type Table } from '../../../mocks/files/spreadsheet.js';
import { ada, inProcess, type Engine } from '../../../mocks/index.js';
import { billing, paypal, stage } from './stage.js';
import { unzipped } from './zip.js';

const page: InvoicePage = {
  title: 'Invoice',
  number: 'NX-000007',
  issuedAt: Date.UTC(2026, 2, 2, 9),
  companyName: 'Analytical Engines (München) Ltd',
  vatNumber: 'GB123456789',
  billing,
  lines: [
    ['Prepaid credit', 'EUR 25.00'],
    ['VAT 0 %', 'EUR 0.00'],
  ],
  note: 'VAT is not charged.',
};
const textOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

test('an invoice is a PDF that says who, what, when, how much, and the VAT', async () => {
  const text = textOf(await invoicePdf(page));
  assert.match(text, /^%PDF-1\.\d[^]*%%EOF\s*$/);
  for (const said of [
    'Invoice',
    'NX-000007',
    '2026-03-02',
    'Analytical Engines \\(München\\) Ltd',
    'GB123456789',
    '12 St James Square',
  ])
    assert.ok(text.includes(said), said);
  for (const said of ['EUR 25.00', 'VAT 0 %', 'EUR 0.00']) assert.ok(text.includes(`(${said})`), said);
});

/** Runs while every clock is years ahead. */
async function yearsLater<T>(make: () => Promise<T>): Promise<T> {
  const now = Date;
  const then = now.UTC(2040, 5, 7, 8, 9, 10);
  globalThis.Date = new Proxy(now, {
    construct: (_, parts) => Reflect.construct(now, parts.length > 0 ? parts : [then]) as object,
    get: (_, name) => (name === 'now' ? () => then : (Reflect.get(now, name) as unknown)),
  });
  try {
    return await make();
  } finally {
    globalThis.Date = now;
  }
}

test('the same invoice is the same bytes, whenever it is made', async () => {
  const first = await invoicePdf(page);
  assert.deepEqual(await yearsLater(() => invoicePdf(page)), first);
  assert.notDeepEqual(await invoicePdf({ ...page, number: 'NX-000008' }), first);
});

/** A text as a PDF's properties encode it. */
const inProperties = (text: string) =>
  Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]).toString('latin1');

const names = [
  ['Škoda Łódź', '(\u008akoda L\u00f3dz)', true],
  ['東京エンジン', '([U+6771][U+4EAC][U+30A8][U+30F3][U+30B8][U+30F3])', true],
  ['Ёлка 😀', '([U+0401][U+043B][U+043A][U+0430] [U+1F600])', true],
  ['Müller & Söhne', '(M\u00fcller & S\u00f6hne)', false],
] as const;
for (const [name, shown, isTold] of names)
  test(`no letter of “${name}” is lost in a PDF without a word`, async () => {
    const text = textOf(await invoicePdf({ ...page, companyName: name }));
    assert.ok(text.includes(shown), text.match(/\(.*\) Tj/g)?.join('\n'));
    assert.equal(text.includes('Letters that this typeface lacks'), isTold);
    assert.ok(
      text.includes(
        inProperties(name)
          .slice(2)
          .replace(/[\\()]/g, '\\$&'),
      ) || text.includes(name),
      'the properties',
    );
  });

test('long names are written to their end, and push down what follows', async () => {
  const companyName = `${'Wagner & Söhne '.repeat(6)}the end`;
  const text = textOf(await invoicePdf({ ...page, companyName, billing: { ...billing, name: 'M'.repeat(100) } }));
  assert.ok(text.includes('the end'));
  assert.equal([...text.matchAll(/\((M+)\) Tj/g)].map(([, it]) => it).join('').length, 100);
});

const risky = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '=HYPERLINK("http://example.com")',
  '<f>1+1</f>',
  'a & b',
  '007',
  '1e5',
];
const table: Table = {
  sheet: 'Sheet',
  columns: [
    ['When', 20],
    ['Who', 20],
    ['Amount', 12],
  ],
  rows: risky.map((name, at) => [new Date(Date.UTC(2026, 2, 2, 9, at)), name, at === 0 ? null : at / 10_000]),
};

test('a spreadsheet holds texts as texts: none is a formula', async () => {
  const files = unzipped(await spreadsheet(table));
  const sheet = files.get('xl/worksheets/sheet1.xml')!;
  assert.doesNotMatch(sheet, /<f[ >]/);
  assert.equal(sheet.match(/t="s"/g)?.length, 3 + risky.length);
  assert.ok(files.get('xl/sharedStrings.xml')!.includes('=HYPERLINK('));
});

test('the same table is the same bytes, whenever it is made', async () => {
  const first = await spreadsheet(table);
  assert.deepEqual(await yearsLater(() => spreadsheet(table)), first);
});

const office = spawnSync('libreoffice', ['--version']).status === 0;
test('LibreOffice opens a spreadsheet, and runs nothing', { skip: !office && 'no LibreOffice here' }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'sheet.xlsx'), await spreadsheet(table));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('libreoffice', [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, join(folder, 'sheet.xlsx')]);
  const lines = readFileSync(join(folder, 'sheet.csv'), 'utf8').split('\n');
  assert.deepEqual(lines.slice(0, 4), [
    'When,Who,Amount',
    '2026-03-02 09:00:00,=1+1,',
    '2026-03-02 09:01:00,+1+1,0.0001',
    '2026-03-02 09:02:00,-1+1,0.0002',
  ]);
});

async function filesThrough(client: ReturnType<typeof httpClient>, paymentId: string) {
  const { token } = await client.call(contract.signIn, { email: ada.email, password: ada.password });
  client.authorize!(token);
  return Promise.all([
    client.call(contract.downloadInvoice, { paymentId }),
    client.call(contract.exportPayments, {}),
    client.call(contract.exportLedger, { from: '2026-03-02' }),
  ]);
}
const viaHttp = async (engine: Engine) => {
  const server = await serve(engine);
  after(() => server.close());
  return httpClient({ baseUrl: server.url });
};

test('files come through HTTP as they come in process: with a name, a type, and all their bytes', async () => {
  const { engine, ada: person } = stage();
  const { id } = person.pay(2500, paypal('mock-paypal-ada-1'));
  const near = await filesThrough(inProcess(engine), id);
  const far = await filesThrough(await viaHttp(engine), id);
  assert.deepEqual(far, near);
  assert.deepEqual(
    near.map((it) => it.name),
    ['NX-000001.pdf', 'transactions.xlsx', 'account-activity.xlsx'],
  );
  assert.match(textOf(near[0].bytes), /^%PDF/);
  for (const { bytes } of near.slice(1)) assert.ok(unzipped(bytes).has('xl/workbook.xml'));
});

test('what is not ready is a refusal, and no file', async () => {
  const { engine, ada: person } = stage();
  const { id } = person.pay(2500, { kind: 'card', token: 'mock-visa-ada-1', billing, keep: false });
  const refused = await filesThrough(await viaHttp(engine), id).catch((error: unknown) => error);
  assert.equal((refused as { code: string }).code, 'notReady');
});
