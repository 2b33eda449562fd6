import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isFillable, isSupportInfo, piecesOf, placeholdersIn } from '../../../src/api/templates.js';

for (const [template, pieces] of [
  ['', []],
  ['plain', ['plain']],
  ['${pin}', [{ place: 'pin' }]],
  ['Code ${pin}, for ${name}.', ['Code ', { place: 'pin' }, ', for ', { place: 'name' }, '.']],
  ['${a}${b}', [{ place: 'a' }, { place: 'b' }]],
  ['$5 and {this} and ${', ['$5 and {this} and ${']],
  ['x${}y', ['x', { place: '' }, 'y']],
  ['${a b}', [{ place: 'a b' }]],
] as const)
  test(`what “${template}” is made of`, () => {
    assert.deepEqual(piecesOf(template), pieces);
    const places = piecesOf(template).flatMap((it) => (typeof it === 'string' ? [] : [it.place]));
    assert.deepEqual(placeholdersIn(template), places);
  });

test('the pieces put together are the template, whatever was written', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('$', '{', '}', 'a', ' ') }), (template) => {
      const spelled = piecesOf(template).map((it) => (typeof it === 'string' ? it : `\${${it.place}}`));
      assert.equal(spelled.join(''), template);
    }),
  ));

for (const name of [
  'api_key',
  'api_secret',
  'sig',
  'timestamp',
  'to',
  'status-report-req',
  'client-ref',
  'template',
  'type',
  '',
  'a b',
  'é',
  'a.b',
])
  test(`no parameter fills in “${name}”`, () => assert.equal(isFillable(name), false));

for (const name of ['pin', 'server_2', 'due-date', 'TO', 'too', '7'])
  test(`a parameter fills in “${name}”`, () => assert.equal(isFillable(name), true));

for (const text of ['800', '833', '844', '855', '866', '877', '888'].flatMap((area) => [`${area}5550100`, `1 ${area} 555-0100`]))
  test(`${text} is toll-free`, () => assert.equal(isSupportInfo(text), true));

for (const text of [
  '8005550100 1',
  '2 800 555 0100',
  '800555010',
  '8115550100',
  '8995550100',
  '11 800 555 0100',
  'a@b',
  '@b.c',
  'a b@c.d',
  'a@c.d e',
  'a@b.',
  '',
])
  test(`“${text}” helps nobody`, () => assert.equal(isSupportInfo(text), false));
