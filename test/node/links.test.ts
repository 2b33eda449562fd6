import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isLink } from '../../src/api/links.js';

const page = 'https://shop.example/account/';
const addresses: readonly (readonly [address: string, whole: boolean, onPage: boolean])[] = [
  ['https://example.com/help', true, true],
  ['http://example.com', true, true],
  ['mailto:support@example.com', true, true],
  ['tel:+442079460000', true, true],
  ['HTTPS://EXAMPLE.COM', true, true],
  ['/support', false, true],
  ['support?x=1', false, true],
  ['#help', false, true],
  ['javascript:alert(1)', false, false],
  ['JaVaScRiPt:alert(1)', false, false],
  [' \tjavascript:alert(1)', false, false],
  ['java\nscript:alert(1)', false, false],
  ['\u0001javascript:alert(1)', false, false],
  ['data:text/html,<script>alert(1)</script>', false, false],
  ['vbscript:msgbox(1)', false, false],
  ['blob:https://shop.example/1', false, false],
  ['file:///etc/passwd', false, false],
  ['ftp://example.com', false, false],
  ['view-source:https://example.com', false, false],
  ['http://', false, false],
];
for (const [address, whole, onPage] of addresses)
  test(`${JSON.stringify(address)} may${onPage ? '' : ' not'} be a link`, () => {
    assert.deepEqual([isLink(address), isLink(address, page)], [whole, onPage]);
  });

/** Links whose addresses come from outside the kit; a menu's come from the dashboard, where they are checked. */
const judged = [
  'src/api/opt-in-text.ts',
  'src/dashboard/balance-chip.ts',
  'src/dashboard/side-nav.ts',
  'src/ui/content/anchor.ts',
  'src/ui/content/content.ts',
  'src/ui/menu/menu.ts',
];

test('every link to an address is made where addresses are judged', () => {
  const made = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file}`)
    .filter((file) => /\b(href|src|action|formaction)="?\$\{/.test(readFileSync(file, 'utf8')));
  assert.deepEqual(made.toSorted(), judged);
});
