import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ada, inProcess, scenarios } from '../../../mocks/index.js';
import { contract as api } from '../../../src/api/contract.js';
import { outcome, stagedEngine } from './stage.js';

const stage = () => {
  const engine = stagedEngine({ world: scenarios.new() });
  const client = inProcess(engine);
  const signIn = (password: string, email = ada.email) => outcome(client.call(api.signIn, { email, password }));
  return { engine, client, signIn };
};
const wrongCredentials = { code: 'invalid', fields: { password: { code: 'wrongCredentials' } } };

test('a session begins, says who is in, and ends', async () => {
  const { engine, client } = stage();
  const { token, ...session } = await client.call(api.signIn, { email: 'ADA@example.com', password: ada.password });
  assert.match(token ?? '', /^\w{32,}$/);
  assert.equal(session.user.name, ada.name);
  client.authorize?.(token);
  assert.deepEqual(await client.call(api.getSession, {}), session);
  assert.deepEqual(await client.call(api.signOut, {}), {});
  assert.deepEqual(await outcome(client.call(api.getSession, {})), { code: 'unauthorized' });
  assert.equal(engine.world.sessions.size, 0);
});

test('a session lasts twelve hours, to the millisecond', async () => {
  const { engine, client } = stage();
  const { token, expiresAt } = await client.call(api.signIn, ada);
  client.authorize?.(token);
  assert.equal(Date.parse(expiresAt), engine.clock.now() + 12 * 3_600_000);
  engine.moveTo(Date.parse(expiresAt) - 1);
  assert.ok(await client.call(api.getSession, {}));
  engine.advance(1);
  assert.deepEqual(await outcome(client.call(api.getSession, {})), { code: 'unauthorized' });
});

for (const [who, email] of [
  ['a user', ada.email],
  ['nobody', 'nobody@example.com'],
] as const) {
  test(`five wrong passwords for ${who} lock the address for fifteen minutes, with the same answers`, async () => {
    const { engine, signIn } = stage();
    for (let n = 0; n < 5; n++) assert.deepEqual(await signIn('wrong', n % 2 ? email : email.toUpperCase()), wrongCredentials);
    assert.deepEqual(await signIn('wrong', email), { code: 'locked', retryAfter: 900 });
    assert.deepEqual(await signIn(ada.password, email), { code: 'locked', retryAfter: 900 });
    engine.advance(899_001);
    assert.deepEqual(await signIn(ada.password, email), { code: 'locked', retryAfter: 1 });
    engine.advance(999);
    assert.deepEqual(await signIn('wrong', email), wrongCredentials);
  });
}

test('the right password wipes the record; a day without a try does as well', async () => {
  const { engine, signIn } = stage();
  for (let n = 0; n < 4; n++) await signIn('wrong');
  assert.ok('token' in ((await signIn(ada.password)) as object));
  for (let n = 0; n < 4; n++) await signIn('wrong');
  engine.advance(86_400_000 - 1);
  assert.equal(engine.world.signInFailures.get(ada.email)?.failures, 4);
  engine.advance(1);
  assert.equal(engine.world.signInFailures.size, 0);
});

test('a lock is of one address alone', async () => {
  const { signIn } = stage();
  for (let n = 0; n < 6; n++) await signIn('wrong', 'nobody@example.com');
  assert.ok('token' in ((await signIn(ada.password)) as object));
});

for (const row of Object.values(api).filter(({ access }) => access === 'signedIn')) {
  test(`${row.id} is for those who are signed in`, async () => {
    const { client } = stage();
    client.authorize?.('0'.repeat(40));
    const input = { secretId: 'sec_1' };
    assert.deepEqual(await outcome(client.call(row, input as never)), { code: 'unauthorized' });
  });
}
