import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { translator } from '../../src/i18n/i18n.js';
import { inSentence, isolate } from '../../src/i18n/isolated.js';
import { openAfter } from './bidi.js';

const [fsi, lri, pdi, rlo] = ['\u2068', '\u2066', '\u2069', '\u202e'];

const rows: readonly (readonly [what: string, said: string, shown: string])[] = [
  ['a plain name in English', inSentence('Ada', 'ltr'), 'Ada'],
  ['a plain name in Arabic', inSentence('Ada', 'rtl'), `${fsi}Ada${pdi}`],
  ['an Arabic name in English', inSentence('ليلى', 'ltr'), `${fsi}ليلى${pdi}`],
  ['a name that turns what follows', inSentence(`Ada${rlo}evil`, 'ltr'), `${fsi}Ada${rlo}evil${pdi}`],
  ['a name that ends its isolate', inSentence(`Ada${pdi}${rlo}`, 'ltr'), `${fsi}Ada${rlo}${pdi}`],
  ['a phone number that bears its marks already', inSentence(isolate('+44 1'), 'rtl'), `${lri}+44 1${pdi}`],
  ['a list of those', inSentence(`${isolate('1')} + ${isolate('2')}`, 'ltr'), `${fsi}${isolate('1')} + ${isolate('2')}${pdi}`],
  ['a code that ends its isolate', isolate(`a${pdi}b`), `${lri}ab${pdi}`],
  [
    'a company in a sentence',
    translator('en', { en: { hi: 'Hi {{name}}!' } })('hi' as never, { name: `x${rlo}` } as never),
    `Hi ${fsi}x${rlo}${pdi}!`,
  ],
];
for (const [what, said, shown] of rows) test(what, () => assert.equal(said, shown));

test('whatever a value holds, nothing of it is open after it', () => {
  const marks = fc.constantFrom(...'\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069abא1 ');
  const value = fc.array(marks).map((them) => them.join(''));
  fc.assert(
    fc.property(value, fc.constantFrom('ltr' as const, 'rtl' as const), (text, direction) => {
      for (const said of [inSentence(text, direction), isolate(text)]) assert.equal(openAfter(said), 0);
    }),
  );
});
