import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countryName } from '../../src/i18n/countries.js';
import * as format from '../../src/i18n/format.js';
import { localeOf, tagOf } from '../../src/i18n/locale.js';

const spellings: readonly (readonly [wanted: string, locale: string])[] = [
  ['de', 'de'],
  ['de-AT', 'de-AT'],
  ['de_DE', 'de-DE'],
  ['DE_de', 'de-DE'],
  ['pt_BR', 'pt-BR'],
  ['fr-FR.UTF-8', 'fr-FR'],
  ['fr_FR.UTF-8@euro', 'fr-FR'],
  ['it_IT@euro', 'it-IT'],
  [' es ', 'es'],
  ['de-x', 'de'],
  ['de-', 'de'],
  ['de-DE-', 'de-DE'],
  ['de--DE', 'de'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  ['zh-TW.Big5', 'zh-TW'],
  ['en_XA', 'en-XA'],
  ['en_GB', 'en-GB'],
  ['C', 'en'],
  ['POSIX', 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['tlh-Piqd', 'en'],
  ['english please', 'en'],
];
for (const [wanted, locale] of spellings)
  test(`“${wanted}” is served by ${locale}`, () => assert.equal(localeOf(wanted), locale));

test('a language that nobody here speaks is still said to the browser', () => assert.equal(tagOf('tlh_Piqd'), 'tlh-Piqd'));

const pieces = fc.constantFrom('de', 'DE', 'pt', 'x', 'u', 'nu', 'arab', '-', '_', '.', '@', 'UTF-8', '😀', '', '1', 'Latn', 'i');
const anyLocale = fc.oneof(
  fc.string(),
  fc.array(pieces, { maxLength: 8 }).map((them) => them.join('')),
);

test('no spelling of a locale, no date and no country makes a format throw', () => {
  fc.assert(
    fc.property(anyLocale, fc.oneof(fc.string(), fc.double()), (wanted, at) => {
      const locale = localeOf(wanted);
      format.day(at, locale);
      format.moment(at, locale);
      format.shortDay(at, locale);
      format.month(String(at), locale);
      format.euros('1.2345', locale);
      format.list(['a', 'b'], locale);
      format.duration(61, locale);
      countryName(String(at), locale);
    }),
  );
});

test('what is no date, no month and no country is shown as it came', () => {
  assert.equal(format.day('soon', 'en'), 'soon');
  assert.match(format.month('2027-04-01', 'en'), /2027-04-01/);
  assert.equal(countryName('United Kingdom', 'en'), 'United Kingdom');
});
