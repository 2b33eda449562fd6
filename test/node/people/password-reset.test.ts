import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asked, minute, out, person, said, stage } from './stage.js';

const email = 'ada@example.com';
const password = 'a new password';

function linked() {
  const staged = stage();
  const ask = (address = email) => asked(staged.engine, 'requestPasswordReset', { email: address });
  const token = () => /#reset=(\w+)/.exec(staged.mail().text)?.[1] ?? '';
  const reset = (resetToken: string) => asked(staged.engine, 'resetPassword', { resetToken, password });
  return { ...staged, ask, token, reset };
}

test('the answer is the same whether anybody has the address or not; only who has it gets a mail', () => {
  const { engine, ask } = linked();
  const before = engine.outbox().length;
  assert.deepEqual(ask('nobody@example.com'), ask('ADA@example.com'));
  assert.deepEqual(engine.outbox().slice(before).map(({ to }) => to), [email]); // prettier-ignore
});

test('a link is good for fifteen minutes, to the second, and once', () => {
  const { engine, ask, token, reset } = linked();
  ask();
  const first = token();
  assert.deepEqual(asked(engine, 'checkPasswordReset', { resetToken: first })[1], { expiresIn: 900 });
  engine.advance(15 * minute - 1);
  assert.equal(asked(engine, 'checkPasswordReset', { resetToken: first })[0], 200);
  engine.advance(1);
  assert.equal(said(reset(first)[1]), 'linkExpired');
  ask();
  assert.equal(reset(token())[0], 200);
  assert.equal(said(reset(token())[1]), 'linkExpired');
  assert.equal(said(asked(engine, 'checkPasswordReset', { resetToken: token() })[1]), 'linkExpired');
});

test('only the latest link counts', () => {
  const { ask, token, reset } = linked();
  ask();
  const first = token();
  ask();
  assert.notEqual(first, token());
  assert.deepEqual([reset(first)[0], reset(token())[0]], [410, 200]);
});

test('a reset ends every session, lifts the lock, and lets the person in', () => {
  const { engine, ada, ask, token, reset } = linked();
  for (let n = 0; n < 5; n++) asked(engine, 'signIn', { email, password: 'wrong' });
  ask();
  const [status, session] = reset(token());
  assert.equal(status, 200);
  assert.ok('token' in session);
  assert.equal(out(ada), 'unauthorized');
  person(engine, { email, password });
});

test('a link that was mailed to an address is dead when the address, or the password, is another', () => {
  for (const change of ['email', 'password'] as const) {
    const { ada, ask, token, reset } = linked();
    ask();
    const link = token();
    if (change === 'email') ada.call('putEmail', { email: 'b@example.com', currentPassword: 'correct horse' });
    else ada.call('putPassword', { currentPassword: 'correct horse', password: 'battery staple' });
    assert.equal(said(reset(link)[1]), 'linkExpired', change);
  }
});

test('who is suspended, or has not come yet, gets in by the primary user alone', () => {
  const { engine, ada, ask, join, invite } = linked();
  const { user } = join();
  invite('carol@example.com');
  ada.call('putUser', { userId: user.id, name: 'Bob', permissions: [], suspended: true });
  const before = engine.outbox().length;
  ask('bob@example.com');
  ask('carol@example.com');
  assert.equal(engine.outbox().length, before);
});
