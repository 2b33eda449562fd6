import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contract } from '../../../src/api/contract.js';
import { namesIn } from '../../../src/testing/words.js';
import * as kit from '../../../mocks/testing/index.js';
import { createWorld, matchers } from '../../../mocks/testing/index.js';

test('a world is the same each time, apart from every other, and its clock stands still', async () => {
  const [one, other] = [createWorld({ seed: 3 }), createWorld({ seed: 3 })];
  const client = await one.adapter(one.people[0]);
  await client.call(contract.putDisplayCurrency, { currency: 'USD' });
  assert.notDeepEqual(one.engine.world.accounts.values(), other.engine.world.accounts.values());
  assert.deepEqual(createWorld({ seed: 3 }).engine.world.users.values(), other.engine.world.users.values());
  const later = createWorld({ now: Date.UTC(2027, 0, 31, 9) });
  assert.equal(later.engine.clock.now(), Date.UTC(2027, 0, 31, 9));
  assert.ok(later.engine.clock.frozen);
});

test('PIN, temporary password and link are those that were sent last', async () => {
  const world = createWorld();
  const client = await world.adapter(world.people[0]);
  await client.call(contract.addUser, { name: 'Grace Hopper', email: 'grace@example.com', permissions: [] });
  const grace = { email: 'grace@example.com', password: world.temporaryPassword('Grace@example.com') };
  await world.adapter(grace);
  await client.call(contract.requestPasswordReset, { email: world.people[0]!.email });
  const resetToken = world.resetLink(world.people[0]!.email).split('#reset=')[1] ?? '';
  await client.call(contract.checkPasswordReset, { resetToken });
  assert.throws(() => world.pin('+447700900000'), /Nothing of the kind was sent to \+447700900000/);

  for (const channel of ['sms', 'call'] as const) {
    const fresh = createWorld({ scenario: 'empty' });
    const visitor = await fresh.adapter();
    const person = { companyName: 'A', name: 'B', email: 'b@example.com', password: 'a long sentence', country: 'GB' };
    const { id } = await visitor.call(contract.startSignUp, { ...person, phone: '+447700900456', channel });
    await visitor.call(contract.verifySignUp, { signUpId: id, pin: fresh.pin('+44 7700 900456') });
  }
});

test('matchers hold, fail in words, and know no float', () => {
  const world = createWorld();
  const { pass, message } = matchers.toHaveBalance(world, '27');
  assert.ok(pass, message());
  assert.ok(matchers.toHaveBalance(world, '27.0000', 'ada@example.com').pass);
  assert.match(matchers.toHaveBalance(world, '27.01').message(), /is €27.0000, and was expected to be €27.01/);
  assert.match(matchers.toHaveBalance(world, '2', 'eve@example.com').message(), /Nobody called eve@example.com/);
  assert.throws(() => matchers.toHaveBalance(world, '€27'), TypeError);
  const first = world.engine.outbox()[0]!;
  assert.ok(matchers.toHaveSent(world, { kind: first.kind, to: first.to, text: first.text.slice(0, 9) }).pass);
  assert.ok(matchers.toHaveSent(world, { text: /\w/ }).pass);
  assert.ok(!matchers.toHaveSent(world, { to: '+1' }).pass);
  assert.match(
    matchers.toHaveSent(world, { to: '+1' }).message(),
    /No such message was sent. \d+ were sent, the latest:\n {2}\w+ to /,
  );
  assert.equal(matchers.toRent(world, '447700900098').pass, false);
  const numbers = createWorld({ scenario: 'numbers' });
  const rented = [...numbers.engine.world.rented.toJSON()].find(([, owner]) => owner !== '');
  assert.ok(matchers.toRent(numbers, `+${rented?.[0]}`).pass);
});

test('steps find controls by the texts of any language', () => {
  assert.match('Buy 2 numbers', namesIn()('search.buy'));
  assert.doesNotMatch('Buy numbers', namesIn()('search.buy'));
  assert.throws(() => namesIn()('search.no'), /no text “search.no”/);
  for (const language of ['de', 'pl', 'ar', 'ja']) {
    const texts = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Record<string, string>;
    assert.match(texts['signup.submit']!, namesIn(texts)('signup.submit'));
  }
});

test('the examples of docs/testing.md are those that are run', () => {
  const page = readFileSync('docs/testing.md', 'utf8');
  const named = [...page.matchAll(/\]\((examples\/suites\/\S+)\), as it is run:\n\n```js\n([^]*?)```/g)];
  assert.equal(named.length, 2);
  for (const [, file, code] of named) assert.equal(code, readFileSync(`docs/${file}`, 'utf8'), file);
});

test('docs/testing.md names every step and matcher', () => {
  const page = readFileSync('docs/testing.md', 'utf8');
  const steps = Object.keys(kit).filter((name) => !['createWorld', 'matchers', 'onPage'].includes(name));
  for (const name of [...steps, ...Object.keys(matchers)]) assert.ok(page.includes(`${name}(`), name);
});
