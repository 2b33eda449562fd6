import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inProcess, scenarios, type Engine } from '../../../mocks/index.js';
import { hour, minute } from '../../../mocks/time/durations.js';
import { attemptsAllowed, newAttempt, oneMorePin, overLimitFor, pinsAllowed } from '../../../mocks/rules/pins.js';
import type { PinsSent } from '../../../mocks/world/entities.js';
import type { Client } from '../../../src/api/client.js';
import { contract as api } from '../../../src/api/contract.js';
import { languages } from '../../../src/i18n/catalog.js';
import { pinWords } from '../../../src/i18n/pin/words.js';
import { answer, outcome, person, stagedEngine } from './stage.js';

const day = 24 * hour;
const texts = (engine: Engine, to: string) => engine.outbox({ kind: 'sms' }).filter((it) => it.to === to).length;
const anotherPerson = (n: number) => ({ ...person, companyName: `Company ${n}`, email: `p${n}@example.com` });

test('a number gets 20 PINs in any 24 hours, whoever asks for them and in however many sign-ups', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 * hour }), { minLength: 30, maxLength: 150 }), (pauses) => {
      let [now, record] = [0, undefined as PinsSent | undefined];
      const sent: number[] = [];
      for (const pause of pauses) {
        now += pause;
        const wait = overLimitFor(undefined, record, now);
        const within = sent.filter((at) => at > now - day).length;
        assert.equal(wait > 0, within >= pinsAllowed);
        if (wait > 0) {
          assert.ok(overLimitFor(undefined, record, now + wait - 1) > 0);
          assert.equal(overLimitFor(undefined, record, now + wait), 0);
        } else {
          record = oneMorePin(record, '+447700900001', now);
          sent.push(now);
        }
        assert.ok((record?.at.length ?? 0) <= pinsAllowed);
      }
    }),
  );
});

test('the eleventh attempt of one sign-up waits until it is forgotten', () => {
  let attempt = newAttempt('123456', 0);
  for (let n = 2; n <= attemptsAllowed; n++) {
    assert.equal(overLimitFor(attempt, undefined, n * minute), 0);
    attempt = newAttempt('123456', n * minute, attempt);
  }
  const last = attemptsAllowed * minute;
  assert.deepEqual([last, last + hour - 1, last + hour].map((now) => overLimitFor(attempt, undefined, now)), [hour, 1, 0]); // prettier-ignore
});

test('one sign-up gets ten PINs and no eleventh, and is told so before it asks', async () => {
  const engine = stagedEngine();
  const client = inProcess(engine);
  const signUp = await client.call(api.startSignUp, person);
  const again = () => client.call(api.requestSignUpPin, { signUpId: signUp.id, channel: 'sms' });
  let { resendIn } = signUp;
  for (let n = 2; n <= 10; n++) {
    assert.equal(resendIn, 30);
    engine.advance(30_000);
    ({ resendIn } = await again());
  }
  assert.equal(resendIn, 3600);
  engine.advance(30_000);
  const before = JSON.stringify(engine.world);
  const refusal = { code: 'tooManyPins', retryAfter: 3570 };
  assert.deepEqual(await outcome(again()), refusal);
  const other = { signUpId: signUp.id, phone: '+447700900002', channel: 'call' as const };
  assert.deepEqual(await outcome(client.call(api.changeSignUpPhone, other)), refusal);
  assert.equal(JSON.stringify(engine.world), before);
  assert.equal(texts(engine, person.phone), 10);
});

/** Requests PINs in one sign-up after the other, as fast as allowed, until it is refused. */
async function flood(engine: Engine, client: Client, phone: string): Promise<unknown> {
  for (let n = 0; n < 40; n++) {
    const asked = await outcome(client.call(api.startSignUp, { ...anotherPerson(n), phone }));
    if ('code' in (asked as object)) return asked;
    engine.advance(minute);
  }
  return 'never refused';
}

test('one number gets twenty texts and calls in 24 hours, over all sign-ups, and a day later others', async () => {
  const engine = stagedEngine();
  const client = inProcess(engine);
  assert.deepEqual(await flood(engine, client, person.phone), { code: 'tooManyPins', retryAfter: 24 * 3600 - 20 * 60 });
  assert.equal(texts(engine, person.phone), 20);
  const elsewhere = await client.call(api.startSignUp, { ...anotherPerson(50), phone: '+447700900002' });
  engine.advance(minute);
  const moved = client.call(api.changeSignUpPhone, { signUpId: elsewhere.id, phone: person.phone, channel: 'call' });
  assert.equal(((await outcome(moved)) as { code: string }).code, 'tooManyPins');
  engine.advance(day - 21 * minute - 1);
  assert.deepEqual(await outcome(client.call(api.startSignUp, person)), { code: 'tooManyPins', retryAfter: 1 });
  engine.advance(1);
  await client.call(api.startSignUp, person);
  assert.equal(texts(engine, person.phone), 21);
});

test('an account gets ten attempts at another number, however often it begins anew', async () => {
  const engine = stagedEngine({ world: scenarios.live() });
  const client = inProcess(engine);
  client.authorize?.((await client.call(api.signIn, { email: 'ada@example.com', password: 'correct horse' })).token);
  const start = (n: number) => outcome(client.call(api.startPhoneChange, { phone: `+44770090030${n % 10}`, channel: 'sms' }));
  for (let n = 1; n <= 10; n++) {
    assert.ok('id' in ((await start(n)) as object), `attempt ${n}`);
    engine.advance(minute);
  }
  assert.deepEqual(await start(11), { code: 'tooManyPins', retryAfter: 59 * 60 });
  engine.advance(59 * minute);
  assert.ok('id' in ((await start(12)) as object));
});

test('wrong entries for one number are bounded: 900 in an hour are not to be had', async () => {
  const engine = stagedEngine();
  const client = inProcess(engine);
  let wrong = 0;
  for (let n = 0; n < 60; n++) {
    const asked = await outcome(client.call(api.startSignUp, anotherPerson(n)));
    if ('id' in (asked as object)) {
      const signUpId = (asked as { id: string }).id;
      for (let entry = 0; entry < 5; entry++) {
        const url = `/sign-ups/${signUpId}/verification`;
        const headers = { 'content-type': 'application/json' };
        const { status } = answer(engine, { method: 'POST', url, headers, body: '{"pin":"000000"}' });
        if (status === 422) wrong++;
      }
    }
    engine.advance(minute);
  }
  assert.ok(wrong > 0 && wrong <= 100, `${wrong} entries were tried`);
});

test('the words name the limits that are enforced, in every language', async () => {
  const catalogs = [pinWords.en, ...(await Promise.all(languages.map(async (it) => (await pinWords.others[it]()).default)))];
  for (const words of catalogs) {
    const named = words['pin.tooMany'].match(/\d+/g)?.map(Number) ?? [];
    for (const limit of [pinsAllowed, 24, attemptsAllowed]) assert.ok(named.includes(limit), words['pin.tooMany']);
  }
});
