import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWorld } from '../../../mocks/invariants/index.js';
import { asked, day, hour, out, person, said, stage, type Person } from './stage.js';

const bob = 'bob@example.com';
const listed = (ada: Person) => ada.call('listUsers', {}).items.map(({ name, status }) => `${name} ${status}`);

test('somebody new gets a temporary password by e-mail, and comes in with it', () => {
  const { engine, ada, account, invite, mail } = stage();
  const { user, credentials } = invite(bob, ['usage', 'usage']);
  assert.deepEqual([user.primary, user.status, user.permissions], [false, 'invited', ['usage']]);
  assert.equal(mail().to, bob);
  assert.equal(engine.outbox({ kind: 'email' }).at(-1)!.account, account().id);
  const session = person(engine, credentials).call('getSession', {});
  assert.equal(session.mustReplacePassword, true);
  assert.equal(session.account.id, account().id);
  assert.deepEqual(listed(ada), ['Ada Lovelace active', 'Bob invited']);
});

test('until it is replaced nothing else is answered; then everything that was allowed', () => {
  const { engine, ada, invite } = stage();
  const { credentials } = invite(bob, ['payments']);
  const them = person(engine, credentials);
  assert.equal(said(them.refused('getBalance', {})), 'forbidden');
  assert.equal(said(them.refused('getProfile', {})), 'forbidden');
  const same = { currentPassword: credentials.password, password: credentials.password };
  assert.equal(said(them.refused('putPassword', same)), 'invalid: password samePassword');
  const { mustReplacePassword } = them.call('putPassword', { ...same, password: 'a new password' });
  assert.equal(mustReplacePassword, false);
  assert.equal(out(them), 'unauthorized');
  const again = person(engine, { email: bob, password: 'a new password' });
  assert.equal(again.call('getBalance', {}).amount, ada.call('getBalance', {}).amount);
  assert.deepEqual(listed(ada), ['Ada Lovelace active', 'Bob active']);
});

test('a temporary password is good for seven days, to the second, and another can be sent', () => {
  const { engine, ada, invite, mail, passwordIn } = stage();
  const { user, credentials } = invite();
  engine.advance(7 * day - 1000);
  const them = person(engine, credentials);
  const [came] = engine.advance(1000);
  assert.equal(came?.type, 'invitationExpired');
  assert.equal(out(them), 'unauthorized');
  assert.deepEqual(asked(engine, 'signIn', credentials)[1].fields, { password: { code: 'invitationExpired' } });
  const before = person(engine);
  assert.deepEqual(listed(before), ['Ada Lovelace active', 'Bob invitationExpired']);
  assert.equal(out(ada), 'unauthorized');
  assert.equal(before.call('inviteUserAgain', { userId: user.id }).status, 'invited');
  const password = passwordIn(mail().text);
  assert.notEqual(password, credentials.password);
  assert.equal(asked(engine, 'signIn', credentials)[1].fields?.['password']?.code, 'wrongCredentials');
  assert.equal(person(engine, { email: bob, password }).call('getSession', {}).mustReplacePassword, true);
});

test('who has a password of their own is not invited again', () => {
  const { ada, join } = stage();
  const { user } = join();
  assert.equal(said(ada.refused('inviteUserAgain', { userId: user.id })), 'conflict');
  assert.equal(said(ada.refused('inviteUserAgain', { userId: ada.call('getSession', {}).user.id })), 'conflict');
});

test('an address is one person’s, in whatever case, in whatever account', () => {
  const { ada, invite } = stage();
  invite();
  for (const email of ['BOB@example.com', 'ada@example.com']) {
    assert.equal(said(ada.refused('addUser', { name: 'X', email, permissions: [] })), 'invalid: email inUse');
  }
});

test('who is suspended is out at once, can’t come back in, and their key stops', () => {
  const { engine, ada, join } = stage();
  const { user, bob: them } = join();
  const { apiKey, secrets } = them.call('getApiKey', {});
  const { secret } = them.call('revealApiSecret', { secretId: secrets[0]!.id });
  const balance = () => {
    const url = `/account/get-balance?api_key=${apiKey}&api_secret=${secret}`;
    const answer = engine.handle({ method: 'GET', url, headers: {} });
    return answer instanceof Promise ? 0 : answer.status;
  };
  assert.equal(balance(), 200);
  const change = { userId: user.id, name: 'Bob', permissions: [], suspended: true };
  assert.equal(ada.call('putUser', change).status, 'suspended');
  assert.deepEqual([out(them), balance()], ['unauthorized', 401]);
  const credentials = { email: bob, password: 'a new password' };
  assert.deepEqual(asked(engine, 'signIn', credentials)[1].fields, { password: { code: 'suspended' } });
  ada.call('putUser', { ...change, suspended: false });
  assert.equal(person(engine, credentials).call('getSession', {}).user.name, 'Bob');
  assert.equal(balance(), 200);
});

test('who is removed is gone with session, address and key; the address is free again', () => {
  const { engine, ada, join, invite } = stage();
  const { user, bob: them } = join();
  ada.call('removeUser', { userId: user.id });
  assert.equal(out(them), 'unauthorized');
  assert.deepEqual(listed(ada), ['Ada Lovelace active']);
  assert.equal(engine.world.apiKeys.has(user.apiKey), false);
  assert.equal(invite().user.status, 'invited');
  assert.deepEqual(checkWorld(engine.world), []);
});

test('the primary user is neither restricted nor removed', () => {
  const { ada } = stage();
  const { id } = ada.call('getSession', {}).user;
  assert.equal(said(ada.refused('removeUser', { userId: id })), 'protectedUser');
  assert.equal(said(ada.refused('putUser', { userId: id, name: 'A', permissions: [], suspended: false })), 'protectedUser');
});

test('five wrong passwords lock, and a session is no way around the lock', () => {
  const { engine, join } = stage();
  const { bob: them } = join();
  const wrong = { currentPassword: 'wrong', password: 'another password' };
  for (let n = 0; n < 5; n++)
    assert.equal(said(them.refused('putPassword', wrong)), 'wrongPassword: currentPassword wrongPassword');
  const right = { currentPassword: 'a new password', password: 'another password' };
  const locked = them.refused('putPassword', right);
  assert.deepEqual([locked.code, locked.retryAfter], ['locked', 900]);
  assert.equal(said(them.refused('putEmail', { email: bob, currentPassword: 'a new password' })), 'locked');
  assert.equal(asked(engine, 'signIn', { email: bob, password: 'a new password' })[1].code, 'locked');
  engine.advance(hour / 4);
  them.call('putPassword', right);
});

test('everybody’s own key works, on the one balance', () => {
  const { engine, ada, join } = stage();
  const { bob: them } = join();
  const key = (who: Person) => who.call('getApiKey', {}).apiKey;
  assert.notEqual(key(ada), key(them));
  const { secret } = them.call('revealApiSecret', { secretId: them.call('getApiKey', {}).secrets[0]!.id });
  const body = JSON.stringify({ api_key: key(them), api_secret: secret, from: 'Bob', to: '447700900001', text: 'Hi' });
  const before = ada.call('getBalance', {}).amount;
  engine.handle({ method: 'POST', url: '/sms/json', headers: { 'content-type': 'application/json' }, body });
  assert.ok(ada.call('getBalance', {}).amount < before);
});
