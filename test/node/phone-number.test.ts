import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { blocksOf, countriesWithNumbers } from '../../mocks/rules/number-blocks.js';
import { forCopying } from '../../src/i18n/isolated.js';
import { phoneNumber } from '../../src/i18n/phone-number.js';

/** As it is seen: with usual spaces, and without marks. */
const seen = (msisdn: string) =>
  phoneNumber(msisdn)
    .replace(/[\u2066-\u2069]/g, '')
    .replaceAll('\u00a0', ' ');

const table: readonly (readonly [string, string])[] = [
  ['442079460098', '+44 20 7946 0098'],
  ['447700900123', '+44 7700 900123'],
  ['441134960000', '+44 113 496 0000'],
  ['+12015550111', '+1 201 555 0111'],
  ['33199001122', '+33 1 99 00 11 22'],
  ['420601123456', '+420 601 123 456'],
  ['98975', '98975'],
  ['Nexmo', 'Nexmo'],
];
for (const [msisdn, written] of table)
  test(`${msisdn} is written ${written}`, () => {
    assert.equal(seen(msisdn), written);
  });

test('every number that can be bought is written as its country writes it', () => {
  for (const country of countriesWithNumbers())
    for (const { prefix, width } of blocksOf(country)) {
      const found = parsePhoneNumberFromString(`+${prefix}${'1'.repeat(width)}`);
      const written = found?.isValid() ? found.formatInternational() : '';
      // A number that the library leaves in one piece has no usual groups.
      if (found && written.split(' ').length > 2) assert.equal(seen(found.number), written, country);
    }
});

test('the calling code stands alone in every country, and a copy has the digits alone', () => {
  for (const country of getCountries()) {
    const number = getExampleNumber(country, examples);
    if (!number) continue;
    assert.equal(seen(number.number).split(' ')[0], `+${number.countryCallingCode}`, country);
    assert.equal(forCopying(phoneNumber(number.number)), number.number);
  }
});

test('no digit is lost, moved or added, whatever the number', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{6,14}$/), (digits) => {
      assert.equal(forCopying(phoneNumber(digits)), `+${digits}`);
    }),
  );
});
