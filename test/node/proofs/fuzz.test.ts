import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzzInProcess, fuzzOverHttp } from './fuzz.js';

// The long form: `npm run fuzz`.

/** Expects both answers and refusals, because requests that all end alike would prove nothing. */
function isMixed(seen: Readonly<Record<number, number>>): void {
  for (const status of [200, 400, 401, 403, 404, 405, 422, 501]) assert.ok((seen[status] ?? 0) > 0, `no ${status} at all`);
}

test('nearly valid requests are never answered by a failure, and no refusal changes a world', async () => {
  isMixed(await fuzzInProcess(4000, 1));
});

test('so it is over HTTP', async () => {
  isMixed(await fuzzOverHttp(1000, 2));
});
