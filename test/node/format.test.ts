import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../src/i18n/catalog.js';
import {
  briefList,
  cents,
  day,
  decimalsIn,
  dollars,
  duration,
  euros,
  list,
  moment,
  number,
  percent,
  relative,
  total,
  unitPrice,
  wholeEuros,
  zonedMoment,
  zoneName,
} from '../../src/i18n/format.js';
import { priceRange } from '../../src/i18n/price-range.js';

/** The text with simple spaces for no-break spaces, and without marks of direction. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

const amounts: readonly (readonly [locale: string, amount: string, shown: string])[] = [
  ['en', '2.0000', '€2.00'],
  ['en', '1234567.8901', '€1,234,567.8901'],
  ['de', '1234.5000', '1.234,50 €'],
  ['fr', '1234.5000', '1 234,50 €'],
  ['pt-BR', '0.0333', '€ 0,0333'],
  ['pl', '12345.0000', '12 345,00 €'],
  ['ja', '9007199254740993.0001', '€9,007,199,254,740,993.0001'],
];
for (const [locale, amount, shown] of amounts)
  test(`${amount} euros are ${shown} in ${locale}`, () => assert.equal(plain(euros(amount, locale)), shown));

const at = Date.UTC(2026, 2, 1, 23, 30);
const rows: readonly (readonly [what: string, said: string, shown: string])[] = [
  ['a number in de', number(1234.5, 'de'), '1.234,5'],
  ['a day in en', day('2026-03-01', 'en'), '1 Mar 2026'],
  ['a day in en-US', day('2026-03-01', 'en-US'), 'Mar 1, 2026'],
  ['a day in ar', day('2026-03-01', 'ar'), '1 مارس 2026'],
  ['a day in ja', day('2026-03-01', 'ja'), '2026年3月1日'],
  ['a day where the clock is ahead', day(at, 'en', 'Asia/Tokyo'), '2 Mar 2026'],
  ['a moment in en', moment(at, 'en', { timeZone: 'UTC' }), '1 Mar 2026, 23:30'],
  ['a moment in fr', moment(at, 'fr', { timeZone: 'UTC' }), '1 mars 2026, 23:30'],
  ['a moment in ar', moment(at, 'ar', { timeZone: 'UTC' }), '1 مارس 2026، 11:30 م'],
  ['a moment that stands alone', zonedMoment(at, 'en-US', 'America/Los_Angeles'), 'Mar 1, 2026, 3:30 PM PST'],
  ['a zone, in summer as in winter', zoneName('de', 'Europe/Berlin'), 'Mitteleuropäische Zeit'],
  ['a list in es', list(['SMS', 'voz', 'MMS'], 'es'), 'SMS, voz y MMS'],
  ['a brief list in en', briefList(['SMS', 'voice'], 'en'), 'SMS, voice'],
  ['a brief list in ar', briefList(['رسائل', 'صوت'], 'ar'), 'رسائل وصوت'],
  ['a brief list in ja', briefList(['SMS', '音声'], 'ja'), 'SMS、音声'],
  ['a list of one', list(['SMS'], 'pl'), 'SMS'],
  ['a wait of 90 seconds', duration(90, 'en'), '90 seconds'],
  ['a wait of 91 seconds', duration(91, 'it'), '2 minuti'],
  ['a wait of 90 minutes', duration(5400, 'en'), '90 minutes'],
  ['a wait of a day, but for a moment', duration(86_399, 'de'), '24 Stunden'],
  ['the day after', relative(86_400, 'en'), 'tomorrow'],
  ['three days and a bit ago', relative(-3.9 * 86_400, 'de'), 'vor 3 Tagen'],
  ['two hours ahead', relative(7200, 'zh'), '2小时后'],
  ['fifty-nine seconds ago', relative(-59, 'fr'), 'il y a 59 secondes'],
];
const sums: typeof rows = [
  ['a balance', total('21.809', 'en'), '€21.80'],
  ['a balance just short of a cent', total('0.0099', 'en'), '€0.00'],
  ['a balance of whole cents', total('2.0000', 'de'), '2,00 €'],
  ['a debt', total('-21.801', 'en'), '−€21.81'],
  ['a balance too large for a float', total('9007199254740993.0199', 'en'), '€9,007,199,254,740,993.01'],
  ['an entry of the ledger', unitPrice('-0.048', 'en'), '−€0.0480'],
  ['an entry of whole euros', unitPrice('25', 'fr'), '25,0000 €'],
  ['prices of a message by network', priceRange('0.0051', '0.0074', 'de'), '0,0051–0,0074 €'],
  ['prices of more decimals', priceRange('0.00515', '0.1', 'fr'), '0,00515–0,1000 €'],
  ['a price of whole euros beside one of three decimals', euros('1.0000', 'en', decimalsIn(['1.0000', '0.8750'])), '€1.000'],
  ['a price of whole euros beside one of whole cents', euros('1.0000', 'en', decimalsIn(['1.0000', '0.5000'])), '€1.00'],
  ['a suggested amount', wholeEuros(10_000, 'en'), '€100'],
  ['a suggested amount with cents', wholeEuros(1250, 'de'), '12,50 €'],
  ['a share', percent(0.0273, 'en'), '2.7%'],
  ['no share', percent(0, 'de'), '0,0 %'],
  ['a fall', percent(-0.04, 'pl'), '−4,0%'],
];
for (const [what, said, shown] of [...rows, ...sums]) test(`${what}: ${shown}`, () => assert.equal(plain(said), shown));

test('days and moments have one format, and what has a time goes by the clock of whoever looks', (t) => {
  const { TZ } = process.env;
  t.after(() => (TZ === undefined ? delete process.env['TZ'] : (process.env['TZ'] = TZ)));
  process.env['TZ'] = 'America/Los_Angeles';
  for (const language of ['en', 'de', 'fr', 'pl', 'ja', 'zh', 'ar', 'en-AU']) {
    // A locale of its own: formats are kept by it, with the time zone in which they were made.
    const locale = `${language}-u-ca-gregory`;
    const early = '2026-03-02T01:00:00.000Z';
    assert.ok(moment(early, locale).startsWith(day('2026-03-01', locale)), moment(early, locale));
    assert.ok(zonedMoment(early, locale).startsWith(day(early, locale)), zonedMoment(early, locale));
    assert.equal(day(early, locale), day('2026-03-01', locale));
    assert.match(day('2026-03-01', locale), language === 'ja' || language === 'zh' ? /年/ : /\p{L}{2}/u);
  }
});

test('a sum is never more than there is, and short of it by less than a cent', () => {
  const amount = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 9999 }));
  const cent = 100n;
  fc.assert(
    fc.property(amount, ([whole, rest]) => {
      const exact = whole * 10_000n + BigInt(rest);
      const digits = String(exact < 0n ? -exact : exact).padStart(5, '0');
      const shown = total(`${exact < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`, 'en');
      const down = BigInt(shown.replace('−', '-').replace(/[€,.]/g, '')) * cent;
      assert.ok(down <= exact && exact - down < cent, shown);
    }),
  );
});

test('below zero stands a minus sign and never a hyphen, in every language and whatever is counted', () => {
  for (const language of languages)
    for (const shown of [
      total('-1.5', language),
      euros('-1.5', language),
      unitPrice('-1.5', language),
      dollars('-1.5', language),
      number(-1.5, language),
      percent(-0.15, language),
    ])
      assert.match(shown, /^[^-]*−[^-]*$/, `${language}: ${shown}`);
});

test('prices of a column have as many decimals as each other, so that their points lie below each other', () => {
  const price = fc
    .integer({ min: 0, max: 10 ** 9 })
    .map((units) => `${Math.floor(units / 10_000)}.${String(units % 10_000).padStart(4, '0')}`);
  fc.assert(
    fc.property(fc.array(price, { minLength: 1 }), (prices) => {
      const decimals = prices.map((it) => euros(it, 'en', decimalsIn(prices)).split('.')[1]?.length);
      assert.equal(new Set(decimals).size, 1);
    }),
  );
});

test('a suggested amount is what is charged for it', () => {
  const plainly = (shown: string) => Number(shown.replace(/[^\d.]/g, ''));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 8 }), (amount) =>
      assert.equal(plainly(wholeEuros(amount, 'en')), plainly(cents(amount, 'en'))),
    ),
  );
});
