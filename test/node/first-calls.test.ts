import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCalls } from '../../scripts/first-calls.mjs';
import { toWire } from '../../src/api/wire.js';
import * as kit from '../../src/index.js';

const calls: Readonly<Record<string, readonly string[]>> = firstCalls(kit, toWire);

test('the dashboard asks first for what its bar and its first page show', () => {
  assert.deepEqual(calls['nx-dashboard'], ['/session', '/balance', '/display-currency', '/getting-started']);
});

test('elements for visitors ask for nothing', () => {
  for (const tag of ['nx-sign-in', 'nx-signup', 'nx-password-reset']) assert.equal(calls[tag], undefined);
});

test('no call is made for an element whose attribute makes it needless', () => {
  assert.deepEqual(calls['nx-number-search'], ['/session', '/balance', '/display-currency']);
});

test('no call depends on what only the page knows', () => {
  for (const [tag, paths] of Object.entries(calls)) for (const path of paths) assert.match(path, /^\/[\w/-]+(\?size=\d+)?$/, tag);
});
