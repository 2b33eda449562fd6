import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { getsPins } from '../../../mocks/rules/magic-phones.js';
import { frozen, scenarios, stage } from './stage.js';

const hour = 3_600_000;
const day = 24 * hour;
const ends: readonly [what: string, to: string, ttl: number | undefined, before: string, after: number, status: string, reason: string | null][] = [
  ['anybody', '447700900500', undefined, 'accepted', 10_000, 'delivered', null],
  ['a phone that is off', '447700900990', undefined, 'accepted', 3 * day, 'expired', 'expired'],
  ['a phone that is off, for a minute', '447700900990', 60_000, 'accepted', 60_000, 'expired', 'expired'],
  ['nobody', '447700900991', undefined, 'accepted', 5_000, 'failed', 'absent'],
  ['a number that is blocked', '12025550192', undefined, 'accepted', 5_000, 'failed', 'blockedByCarrier'],
  ['a slow network', '447700900993', undefined, 'accepted', hour, 'delivered', null],
  ['a slow network, for a minute', '447700900993', 60_000, 'accepted', 60_000, 'expired', 'expired'],
  ['a silent network', '12025550194', undefined, 'accepted', 30_000, 'unknown', 'noReceipt'],
  ['the last of the range', '447700900999', undefined, 'accepted', 10_000, 'delivered', null],
]; // prettier-ignore
for (const [what, to, ttl, before, after, status, reason] of ends) {
  test(`a text to ${what} ends as ${status}, all parts of it`, () => {
    const { engine, send, records } = stage();
    send({ from: 'Acme', to, text: 'a'.repeat(200), ...(ttl && { ttl }) });
    engine.advance(999);
    assert.deepEqual(
      records().map((it) => [it.status, it.finalAt]),
      [
        [before, null],
        [before, null],
      ],
    );
    engine.advance(after - 999);
    for (const it of records()) {
      assert.deepEqual([it.status, it.reason], [status, reason]);
      assert.ok(it.finalAt! <= engine.world.now && it.finalAt! > it.at);
    }
    assert.equal(engine.world.underway.size, 0);
    assert.deepEqual(checkWorld(engine.world), []);
  });
}

test('messages end in their own time, however many parts came between', () => {
  const { engine, send, records } = stage();
  for (let n = 0; n < 150; n++)
    send({ from: 'Acme', to: n % 7 ? '447700900500' : '447700900990', text: 'a'.repeat(1 + (n % 3) * 160) });
  const due = engine.upcoming({ size: 1000 }).filter(({ type }) => type === 'messageEnds');
  assert.equal(due.length, 150);
  engine.advance(10_000);
  assert.equal(records().length, 300);
  assert.ok(records().every(({ to, status }) => status === (to.endsWith('990') ? 'accepted' : 'delivered')));
  assert.deepEqual(checkWorld(engine.world), []);
  engine.advance(4 * day);
  assert.ok(records().every(({ to, status }) => status === (to.endsWith('990') ? 'expired' : 'delivered')));
});

for (const [phone, gets] of [
  ['+447700900123', true],
  ['+447700900990', false],
  ['+447700900993', false],
  ['+447700900994', true],
  ['+447700900996', false],
  ['+447700900998', true],
  ['+12025550190', false],
  ['+12025550189', true],
  ['+4477009009900', true],
] as const)
  test(`${phone} ${gets ? 'gets its PIN' : 'never gets a PIN'}`, () => assert.equal(getsPins(phone), gets));

test('a sign-up with a phone that gets no PIN goes on as any other, but nothing is sent', () => {
  const engine = frozen(scenarios.empty());
  const body = { companyName: 'Acme', name: 'Bob', email: 'bob@example.com', password: 'correct horse', country: 'GB' };
  const start = (phone: string, email: string) =>
    engine.handle({
      method: 'POST',
      url: '/sign-ups',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, companyName: email, email, phone, channel: 'sms' }),
    });
  for (const [phone, sent] of [
    ['+447700900990', 0],
    ['+447700900123', 1],
  ] as const) {
    // prettier-ignore
    const answer = start(phone, `x${phone.slice(1)}@example.com`);
    assert.ok(!(answer instanceof Promise) && answer.status === 200, JSON.stringify(answer));
    assert.equal(engine.outbox({ kind: 'sms' }).length, sent);
  }
});
