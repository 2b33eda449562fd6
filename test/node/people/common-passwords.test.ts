import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCommonPassword } from '../../../mocks/rules/common-passwords.js';
import { asked, person, said, stage } from './stage.js';

const common = [
  'password', 'Password', 'PASSWORD', 'password1', 'Password123!', 'passw0rd', 'P@ssw0rd', 'ｐａｓｓｗｏｒｄ', ' password ', '12345678',
  '123456789', '1234567890', '87654321', '00000000', '11111111', 'aaaaaaaa', 'abcabcabc', 'abcdefgh', 'zyxwvuts', 'qwertyuiop',
  'qwerty123', '1q2w3e4r', 'iloveyou', 'iloveyou2', 'welcome1', 'Welcome2016!', 'sunshine', 'princess1', 'football', 'trustno1',
  'letmein!', 'passpass', 'admin123', 'changeme', 'nexmo2016',
]; // prettier-ignore
const uncommon = [
  'correct horse', 'long enough', 'battery staple', 'a sentence of my own', 'Tr0ub4dor&3x', 'passwords are hard', 'mypasswordisodd', 'пароль от портала',
  'ひらがなのことば', '😀🐎🔋📎✨🌍🎲🧩', `${'long '.repeat(25)}one`, 'zq7!kfo2', '        x       y',
]; // prettier-ignore

for (const password of common) test(`“${password}” is a common password`, () => assert.ok(isCommonPassword(password)));
for (const password of uncommon) test(`“${password}” is none`, () => assert.ok(!isCommonPassword(password)));

test('a common password is refused wherever one is chosen, and changes nothing', () => {
  const { engine, ada, mail } = stage();
  asked(engine, 'requestPasswordReset', { email: 'ada@example.com' });
  const resetToken = /#reset=(\S+)/.exec(mail().text)![1]!;
  const before = JSON.stringify(engine.world);
  const password = 'Password123!';
  const details = {
    companyName: 'New',
    name: 'N',
    email: 'n@example.com',
    country: 'GB',
    phone: '+447700900555',
    channel: 'sms',
  } as const;
  const refusal = 'invalid: password commonPassword';
  assert.equal(said(asked(engine, 'startSignUp', { ...details, password })[1]), refusal);
  assert.equal(said(asked(engine, 'resetPassword', { resetToken, password })[1]), refusal);
  assert.equal(said(ada.refused('putPassword', { currentPassword: 'correct horse', password })), refusal);
  assert.equal(JSON.stringify(engine.world), before);
});

test('any other is taken up to 128 characters, whatever they are, and signs in as it was typed', () => {
  const { engine } = stage();
  const email = 'ada@example.com';
  let currentPassword = 'correct horse';
  for (const password of [' пробелы и ☃ ', `${'x'.repeat(62)}yz`, `${'ab cd '.repeat(21)}zz`]) {
    person(engine, { email, password: currentPassword }).call('putPassword', { currentPassword, password });
    assert.equal(asked(engine, 'signIn', { email, password: password.trim() })[0], password.trim() === password ? 200 : 422);
    currentPassword = password;
  }
  person(engine, { email, password: currentPassword });
});
