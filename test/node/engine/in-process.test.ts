import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inProcess, type Engine } from '../../../mocks/index.js';
import { getBalance } from '../../../src/api/account.js';
import type { WireResponse } from '../../../src/api/wire.js';

/** An engine that never answers. */
const silent = { handle: () => new Promise<WireResponse>(() => {}) } as unknown as Engine;

test('a backend in the same process fails in time when it does not answer', async () => {
  await assert.rejects(inProcess(silent, { timeout: 1 }).call(getBalance, {}), { code: 'timeout', operation: 'getBalance' });
});

test('a call to it can be given up while it runs, and before it has begun', async () => {
  const giveUp = new AbortController();
  const call = inProcess(silent).call(getBalance, {}, giveUp.signal);
  giveUp.abort();
  await assert.rejects(call, { name: 'AbortError' });
  await assert.rejects(inProcess(silent).call(getBalance, {}, giveUp.signal), { name: 'AbortError' });
});
