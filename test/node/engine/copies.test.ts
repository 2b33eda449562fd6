import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfAccount, copyOfWorld } from '../../../mocks/world/copies.js';
import { scenarios } from '../../../mocks/index.js';

test('a copy has every field, the same ones, in the same order', () => {
  const world = scenarios.live();
  assert.notEqual(copyOfWorld(world), world);
  assert.deepEqual(Object.entries(copyOfWorld(world)), Object.entries(world));
  for (const account of world.accounts.values())
    assert.deepEqual(new Map(Object.entries(copyOfAccount(account))), new Map(Object.entries(account)));
});
