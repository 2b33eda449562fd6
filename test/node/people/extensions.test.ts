import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromSnapshot, toSnapshot } from '../../../mocks/index.js';
import { updatedExtensions } from '../../../mocks/rules/extensions.js';
import { Extensions } from '../../../src/api/schemas/extensions.js';
import { lastPin, person as applicant } from '../engine/stage.js';
import { asked, person, said, stage } from './stage.js';

const address = { line1: '', line2: '', city: '', postalCode: '', region: '', country: 'GB' };
const company = { companyName: 'Analytical Engines Ltd', address, vatNumber: '' };
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`field${n}`, `${n}`]));

const wrong: readonly [what: string, extensions: Record<string, unknown>, said: string][] = [
  ['an id with a capital at its front', { Vat: 'x' }, 'invalid: extensions.Vat custom'],
  ['an id that is too long', { ['a'.repeat(41)]: 'x' }, `invalid: extensions.${'a'.repeat(41)} custom`],
  ['a text that is too long', { heardOf: 'x'.repeat(501) }, 'invalid: extensions.heardOf too_big'],
  ['a control character', { heardOf: 'a\nb' }, 'invalid: extensions.heardOf invalid_format'],
  ['a number', { heardOf: 3 }, 'invalid: extensions.heardOf invalid_union'],
  ['more than twenty', many(21), 'invalid: extensions custom'],
  ['a card number', { heardOf: 'my card is 4111 1111 1111 1111' }, 'cardNumber: extensions.heardOf cardNumber'],
];
for (const [what, extensions, refusal] of wrong)
  test(`a host’s own fields are refused with ${what}, at the field`, () => {
    const { engine, ada } = stage();
    const typed = extensions as Extensions;
    assert.equal(said(ada.refused('putCompany', { ...company, extensions: typed })), refusal);
    assert.equal(said(asked(engine, 'startSignUp', { ...applicant, extensions: typed })[1]), refusal);
    assert.equal(ada.call('getProfile', {}).extensions, undefined);
  });

test('updates that together name more than twenty are refused, and nothing of the last is kept', () => {
  const { ada } = stage();
  ada.call('putCompany', { ...company, extensions: many(20) });
  const refusal = ada.refused('putCompany', { ...company, companyName: 'Other', extensions: { another: true } });
  assert.equal(said(refusal), 'invalid: extensions tooMany');
  const { companyName, extensions } = ada.call('getProfile', {});
  assert.deepEqual([companyName, extensions], [company.companyName, many(20)]);
});

test('an update leaves what it does not name, and adds nothing by itself', () => {
  assert.deepEqual(updatedExtensions({ a: 'x', b: true }, { b: false, c: '' }), { a: 'x', b: false, c: '' });
  assert.deepEqual(updatedExtensions(undefined, undefined), {});
  const { ada } = stage();
  assert.equal('extensions' in ada.call('putCompany', company), false);
});

const text = fc.string({ maxLength: 40, unit: 'grapheme' }).filter((it) => Extensions.safeParse({ a: it }).success);
const id = fc.stringMatching(/^[a-z][A-Za-z0-9_-]{0,39}$/);
const extensions = fc.dictionary(id, fc.oneof(text, fc.boolean()), { maxKeys: 10, noNullPrototype: true });

test('what is sent comes back as it was typed, from the sign-up and from each update, and from a saved state', () => {
  fc.assert(
    fc.property(extensions, extensions, (first, then) => {
      const { engine } = stage();
      const [status, begun] = asked(engine, 'startSignUp', { ...applicant, extensions: first });
      fc.pre(status < 400);
      const { id: signUpId } = begun as unknown as { readonly id: string };
      asked(engine, 'verifySignUp', { signUpId, pin: lastPin(engine) });
      const they = person(engine, applicant);
      assert.deepEqual(they.call('getProfile', {}).extensions, first);
      they.call('putCompany', { ...company, companyName: applicant.companyName, extensions: then });
      assert.deepEqual(they.call('getProfile', {}).extensions, { ...first, ...then });
      assert.equal(toSnapshot(fromSnapshot(toSnapshot(engine.world))), toSnapshot(engine.world));
    }),
    { numRuns: 60 },
  );
});
