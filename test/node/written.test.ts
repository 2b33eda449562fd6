import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { digitsOf, plainly, withoutGaps, withoutMarks } from '../../src/i18n/written.js';

const pins: readonly (readonly [how: string, written: string])[] = [
  ['Latin', '123456'],
  ['Arabic-Indic', '١٢٣٤٥٦'],
  ['Persian', '۱۲۳۴۵۶'],
  ['Devanagari', '१२३४५६'],
  ['full-width', '１２３４５６'],
  ['mathematical', '𝟏𝟐𝟑𝟺𝟻𝟼'],
  ['isolated as the kit writes numbers', '\u2066123456\u2069'],
  ['embedded', '\u202a123456\u202c'],
  ['parted by a space without width', '123\u200b456'],
  ['parted by a soft hyphen', '123\u00ad456'],
  ['with a byte order mark', '\ufeff123456'],
  ['with a hyphen', '123-456'],
  ['with an en dash', '123–456'],
  ['with an em dash', '123—456'],
  ['with a minus', '123−456'],
  ['with a no-break space', ' 123\u00a0456\t'],
];
for (const [how, written] of pins) test(`a code is read ${how}`, () => assert.equal(withoutGaps(written), '123456'));

test('letters are left, so that a wrong code is still told from an empty one', () => assert.equal(withoutGaps('12ab'), '12ab'));

const marks = fc.constantFrom(...'\u061c\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u202e\u2060\u2066\u2068\u2069\ufeff');

test('a digit of any script, between any marks, is the digit', () => {
  const scripts: number[] = [];
  for (let code = 0; code <= 0x1ffff; code++)
    if (/\p{Nd}/u.test(String.fromCodePoint(code)) && !/\p{Nd}/u.test(String.fromCodePoint(Math.max(0, code - 1))))
      scripts.push(code);
  assert.ok(scripts.length > 40);
  const digits = fc.array(fc.tuple(fc.constantFrom(...scripts), fc.nat(9), marks), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(digits, (them) => {
      const written = them.map(([zero, digit, mark]) => String.fromCodePoint(zero + digit) + mark).join('');
      assert.equal(digitsOf(written), them.map(([, digit]) => digit).join(''));
    }),
  );
});

test('what was plain stays as it is', () => {
  fc.assert(fc.property(fc.stringMatching(/^[\x21-\x7e]*$/), (text) => assert.equal(plainly(text), text)));
  assert.equal(withoutMarks('ada@\u200bexample.com\u2069'), 'ada@example.com');
});
