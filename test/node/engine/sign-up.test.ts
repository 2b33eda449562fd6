import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inProcess, scenarios, ada } from '../../../mocks/index.js';
import { contract as api } from '../../../src/api/contract.js';
import { lastPin, outcome, person, signedUp, stagedEngine, wrong } from './stage.js';

const stage = () => {
  const engine = stagedEngine();
  return { engine, client: inProcess(engine) };
};

test('a person signs up, types the PIN, and is in, with €2.00, a key and a welcome', async () => {
  const { engine, client } = stage();
  const signUp = await client.call(api.startSignUp, person);
  assert.deepEqual(
    { ...signUp, id: '' },
    { id: '', phone: person.phone, channel: 'sms', expiresIn: 300, resendIn: 30, triesLeft: 3 },
  );
  assert.equal(engine.outbox({ kind: 'sms' })[0]?.to, person.phone);
  engine.advance(60_000);
  const session = await client.call(api.verifySignUp, { signUpId: signUp.id, pin: lastPin(engine) });
  assert.equal(session.account.companyName, 'Acme Ltd');
  client.authorize?.(session.token);
  assert.deepEqual(await client.call(api.getBalance, {}), {
    amount: '2.0000',
    currency: 'EUR',
    demo: { destinations: [], limit: 10, left: 10 },
  });
  assert.deepEqual(await client.call(api.getGettingStarted, {}), { show: true, firstCallAt: null });
  const key = await client.call(api.getApiKey, {});
  assert.match(key.apiKey, /^[0-9a-f]{8}$/);
  const { secret } = await client.call(api.revealApiSecret, { secretId: key.secrets[0]?.id ?? '' });
  assert.match(secret, /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)\w{16}$/);
  assert.ok(secret.endsWith(key.secrets[0]?.ending ?? '?') && !JSON.stringify(key).includes(secret));
  assert.deepEqual(await outcome(client.call(api.revealApiSecret, { secretId: 'sec_other' })), { code: 'notFound' });
  assert.equal(engine.outbox({ kind: 'email', account: session.account.id })[0]?.to, person.email);
  assert.deepEqual(await outcome(client.call(api.getSignUp, { signUpId: signUp.id })), { code: 'notFound' });
});

test('a call says the digits, and puts nothing among the texts', async () => {
  const { engine, client } = stage();
  await client.call(api.startSignUp, { ...person, channel: 'call' });
  assert.match(engine.outbox({ kind: 'call' })[0]?.text ?? '', /^Your Nexmo code is \d, \d, \d, \d, \d, \d\./);
  assert.deepEqual(engine.outbox({ kind: 'sms' }), []);
});

test('wrong entries are counted, the third ends the attempt, a new PIN starts another', async () => {
  const { engine, client } = stage();
  const { id: signUpId } = await client.call(api.startSignUp, person);
  const pin = lastPin(engine);
  const enter = (entry: string) => outcome(client.call(api.verifySignUp, { signUpId, pin: entry }));
  assert.deepEqual(await enter(wrong(pin)), { code: 'invalid', fields: { pin: { code: 'wrongPin', left: 2 } } });
  assert.deepEqual(await enter(wrong(pin)), { code: 'invalid', fields: { pin: { code: 'wrongPin', left: 1 } } });
  assert.deepEqual(await enter(wrong(pin)), { code: 'attemptEnded' });
  assert.deepEqual(await enter(pin), { code: 'attemptEnded' });
  const ended = await client.call(api.getSignUp, { signUpId });
  assert.deepEqual([ended.expiresIn, ended.resendIn, ended.triesLeft], [0, 30, 0]);

  engine.advance(29_001);
  assert.deepEqual(await outcome(client.call(api.requestSignUpPin, { signUpId, channel: 'sms' })), {
    code: 'tooSoon',
    retryAfter: 1,
  });
  engine.advance(999);
  const again = await client.call(api.requestSignUpPin, { signUpId, channel: 'sms' });
  assert.deepEqual([again.expiresIn, again.triesLeft], [300, 3]);
  assert.notEqual(lastPin(engine), pin);
  assert.deepEqual(await enter(pin), { code: 'invalid', fields: { pin: { code: 'wrongPin', left: 2 } } });
  assert.ok('token' in ((await enter(lastPin(engine))) as object));
});

test('after five minutes the PIN is dead, after an hour what was typed is gone', async () => {
  const { engine, client } = stage();
  const { id: signUpId } = await client.call(api.startSignUp, person);
  engine.advance(300_000);
  assert.deepEqual(await outcome(client.call(api.verifySignUp, { signUpId, pin: lastPin(engine) })), { code: 'attemptExpired' });
  assert.equal(engine.next()?.type, 'signUpExpired');
  assert.deepEqual(engine.advance(3_299_999), []);
  assert.deepEqual(
    engine.advance(1).map(({ type }) => type),
    ['signUpExpired'],
  );
  assert.deepEqual(await outcome(client.call(api.getSignUp, { signUpId })), { code: 'notFound' });
  const kept = () => JSON.stringify({ ...engine.world, outbox: [] });
  for (const typed of [person.name, person.email, person.companyName, person.password]) assert.ok(!kept().includes(typed));
  // The count of a number's PINs is kept for a day.
  assert.ok(kept().includes(person.phone));
  assert.deepEqual(
    engine.advance(82_800_000).map(({ type }) => type),
    ['pinsForgotten'],
  );
  assert.ok(!kept().includes(person.phone));
});

const refusedFor = (field: 'country' | 'phone') => ({ code: 'countryRefused', fields: { [field]: { code: 'countryRefused' } } });

test('another number: a new attempt there, and the old PIN is dead', async () => {
  const { engine, client } = stage();
  const { id: signUpId } = await client.call(api.startSignUp, person);
  const old = lastPin(engine);
  const phone = '+447700900002';
  const change = (to: string) => outcome(client.call(api.changeSignUpPhone, { signUpId, phone: to, channel: 'sms' }));
  assert.deepEqual(await change(phone), { code: 'tooSoon', retryAfter: 30 });
  engine.advance(30_000);
  assert.deepEqual(await change('+5351234567'), refusedFor('phone'));
  assert.equal(((await change(phone)) as { phone: string }).phone, phone);
  assert.equal(engine.outbox().at(-1)?.to, phone);
  assert.deepEqual(await outcome(client.call(api.verifySignUp, { signUpId, pin: old })), {
    code: 'invalid',
    fields: { pin: { code: 'wrongPin', left: 2 } },
  });
  assert.ok(await client.call(api.verifySignUp, { signUpId, pin: lastPin(engine) }));
});

const inUse = { code: 'inUse' };
const fresh = { companyName: 'Fresh', email: 'fresh@example.com', phone: '+447700900999' };
const taken: readonly [string, Partial<typeof fresh>, object][] = [
  ['the phone', { phone: ada.phone }, { phone: inUse }],
  ['the e-mail, in other case', { email: 'ADA@example.com' }, { email: inUse }],
  ['the company name, in other case and spaces', { companyName: ' analytical  ENGINES ltd' }, { companyName: inUse }],
  [
    'all three',
    { phone: ada.phone, email: ada.email, companyName: ada.companyName },
    { email: inUse, phone: inUse, companyName: inUse },
  ],
];
for (const [what, changes, fields] of taken) {
  test(`a sign-up is told that an account has ${what}`, async () => {
    const engine = stagedEngine({ world: scenarios.new() });
    const before = JSON.stringify(engine.world);
    assert.deepEqual(await outcome(inProcess(engine).call(api.startSignUp, { ...person, ...fresh, ...changes })), {
      code: 'invalid',
      fields,
    });
    assert.equal(JSON.stringify(engine.world), before);
  });
}

test('a country that cannot be served is refused, and nothing is stored', async () => {
  const { engine, client } = stage();
  const before = JSON.stringify(engine.world);
  for (const [field, changes] of [['country', { country: 'IR' }] as const, ['phone', { phone: '+98123456789' }] as const]) {
    assert.deepEqual(await outcome(client.call(api.startSignUp, { ...person, ...changes })), refusedFor(field));
  }
  assert.equal(JSON.stringify(engine.world), before);
});

test('two sign-ups race for a number: the first verified has it, the other may take another number', async () => {
  const { engine, client } = stage();
  const slow = await client.call(api.startSignUp, person);
  const slowPin = lastPin(engine);
  await signedUp(engine, { companyName: 'Quick', email: 'quick@example.com' });
  assert.deepEqual(await outcome(client.call(api.verifySignUp, { signUpId: slow.id, pin: wrong(slowPin) })), {
    code: 'invalid',
    fields: { pin: { code: 'wrongPin', left: 2 } },
  });
  assert.deepEqual(await outcome(client.call(api.verifySignUp, { signUpId: slow.id, pin: slowPin })), { code: 'phoneInUse' });
  engine.advance(30_000);
  await client.call(api.changeSignUpPhone, { signUpId: slow.id, phone: '+447700900002', channel: 'sms' });
  assert.ok(await client.call(api.verifySignUp, { signUpId: slow.id, pin: lastPin(engine) }));
  assert.deepEqual([engine.world.accounts.size, engine.world.phones.size], [2, 2]);
});

test('two sign-ups race for a name and an address: the second is told at its PIN', async () => {
  const { engine, client } = stage();
  const { id: signUpId } = await client.call(api.startSignUp, { ...person, phone: '+447700900002' });
  const pin = lastPin(engine);
  await signedUp(engine);
  assert.deepEqual(await outcome(client.call(api.verifySignUp, { signUpId, pin })), {
    code: 'invalid',
    fields: { email: inUse, companyName: inUse },
  });
});
