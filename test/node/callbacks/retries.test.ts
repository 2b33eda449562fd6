import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTaken, nextAttempt, persistence } from '../../../mocks/rules/callback-retries.js';
import type { CallbackKind } from '../../../mocks/world/callback-entities.js';

const minute = 60_000;
const hour = 60 * minute;

/** Minutes from the first attempt to each, if none is taken. */
const minutesOf = (kind: CallbackKind): readonly number[] => {
  const attempts = [{ at: 0 }];
  for (let next = nextAttempt(kind, attempts); next !== undefined; next = nextAttempt(kind, attempts))
    attempts.push({ at: next });
  return attempts.map(({ at }) => at / minute);
};

const first = [0, 1, 3, 8, 18, 48, 108];
const everyTwoHours = (hours: number) => Array.from({ length: Math.floor((hours * 60 - 108) / 120) }, (_, n) => 228 + 120 * n);

test('a receipt is repeated for three days, a text for one, and a question on the line never', () => {
  assert.deepEqual(minutesOf('receipt'), [...first, ...everyTwoHours(72)]);
  assert.deepEqual(minutesOf('inboundText'), [...first, ...everyTwoHours(24)]);
  assert.deepEqual(minutesOf('voiceStatus'), minutesOf('inboundText'));
  assert.deepEqual(minutesOf('voiceEvent'), minutesOf('inboundText'));
  assert.deepEqual([minutesOf('voiceAnswer'), minutesOf('voiceXml')], [[0], [0]]);
  assert.deepEqual([persistence('receipt') / hour, persistence('inboundText') / hour], [72, 24]);
  assert.deepEqual([persistence('voiceAnswer'), persistence('voiceXml')], [0, 0]);
});

test('the time counts from the first attempt, however late that was, and the wait from the latest', () => {
  const year = 365 * 24 * hour;
  assert.equal(nextAttempt('inboundText', [{ at: year }]), year + minute);
  assert.equal(nextAttempt('inboundText', [{ at: year }, { at: year + 5 * hour }]), year + 5 * hour + 2 * minute);
  assert.equal(nextAttempt('inboundText', [{ at: 0 }, { at: 24 * hour - 2 * minute }]), 24 * hour);
  assert.equal(nextAttempt('inboundText', [{ at: 0 }, { at: 24 * hour - 2 * minute + 1 }]), undefined);
  assert.equal(nextAttempt('receipt', []), undefined);
});

for (const [status, taken] of [
  [200, true],
  [204, true],
  [201, false],
  [202, false],
  [301, false],
  [404, false],
  [500, false],
  [null, false],
] as const)
  // prettier-ignore
  test(`an answer of ${status} ${taken ? 'takes' : 'does not take'} a callback`, () => assert.equal(isTaken(status), taken));
