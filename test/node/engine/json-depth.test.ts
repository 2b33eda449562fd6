import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTooDeep } from '../../../mocks/collections/json-depth.js';

test('nesting counts outside texts only, whatever is escaped in them', () => {
  const deep = '['.repeat(65);
  assert.ok(isTooDeep(deep + ']'.repeat(65)));
  assert.ok(!isTooDeep('['.repeat(64) + ']'.repeat(64)));
  for (const text of [deep, `"${deep}`, `\\"${deep}`, `\\${deep}\\`]) {
    assert.ok(!isTooDeep(JSON.stringify({ [text]: text })), text);
    assert.ok(isTooDeep(`[${JSON.stringify(text)},${deep}`), text);
  }
  for (const cut of [`"${deep}`, `"\\"${deep}`, '"', '']) assert.ok(!isTooDeep(cut), cut);
});
