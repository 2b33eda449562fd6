import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDecimal, writeDecimal } from '../../src/i18n/decimal.js';

const locales = ['en', 'de', 'fr', 'es', 'pt-BR', 'it', 'pl', 'ja', 'zh', 'ar-EG', 'de-CH', 'en-IN'] as const;

const rows: readonly (readonly [locale: string, typed: string, cents: number])[] = [
  ['en', '25', 2500],
  ['en', '25.5', 2550],
  ['en', '25,50', 2550],
  ['en', '1,234', 123_400],
  ['de', '1,234', NaN],
  ['de', '1.234', 123_400],
  ['en', '1.234', NaN],
  ['en', '1,234.50', 123_450],
  ['en', '1.234,50', 123_450],
  ['de', '1.234.567', 123_456_700],
  ['fr', '1 234,50 €', 123_450],
  ['fr', '1\u202f234,5', 123_450],
  ['de-CH', '1’234.50', 123_450],
  ['en', 'EUR 20', 2000],
  ['en', '€.50', 50],
  ['en', '0,5', 50],
  ['en', '0.500', 50],
  ['ja', '１２３４．５', 123_450],
  ['ar', '١٬٢٣٤٫٥٠', 123_450],
  ['en', '-3', -300],
  ['en', '-0', 0],
  ['en', '12,34,56', NaN],
  ['en', '1..2', NaN],
  ['en', '1.2.3,4', NaN],
  ['en', 'ten', NaN],
  ['en', '1e3', NaN],
  ['en', '', NaN],
  ['en', '.', NaN],
  ['en', '€', NaN],
  ['en', '25.001', NaN],
  ['en', '90071992547409.93', NaN],
];
for (const [locale, typed, cents] of rows)
  test(`“${typed}” in ${locale} is ${cents} cents`, () => assert.equal(readDecimal(typed, locale, 2), cents));

test('what is written in any language is read back, to the cent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.constantFrom(...locales),
      fc.integer({ min: 0, max: 4 }),
      (units, locale, places) => {
        assert.equal(readDecimal(writeDecimal(units, locale, places), locale, places), units || 0);
      },
    ),
    { numRuns: 2000 },
  );
});

test('nothing that is typed throws, and only whole units come of it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+.,0-9 ]{0,12}$/)), fc.constantFrom(...locales), (typed, locale) => {
      const units = readDecimal(typed, locale, 2);
      assert.ok(Number.isNaN(units) || Number.isSafeInteger(units));
    }),
    { numRuns: 2000 },
  );
});
