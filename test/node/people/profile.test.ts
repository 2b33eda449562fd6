import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vatNumber } from '../../../mocks/rules/vat-numbers.js';
import { lastPin, wrong } from '../engine/stage.js';
import { asked, grace, hour, minute, out, person, said, stage, twoAccounts } from './stage.js';

const address = { line1: '1 High Street', line2: '', city: 'London', postalCode: 'E1', region: '', country: 'GB' };
const company = { companyName: 'Engines & Sons', address, vatNumber: 'GB 123 4567 89' };

const vat: readonly [typed: string, country: string, kept: string | undefined][] = [
  ['DE136695976', 'DE', 'DE136695976'],
  ['136 695-976', 'DE', 'DE136695976'],
  ['de.136695976', 'DE', 'DE136695976'],
  ['13669597', 'DE', undefined],
  ['GB136695976', 'DE', undefined],
  ['EL123456789', 'GR', 'EL123456789'],
  ['123456789', 'GR', 'EL123456789'],
  ['U12345678', 'AT', 'ATU12345678'],
  ['123456789B01', 'NL', 'NL123456789B01'],
  ['GD123', 'GB', 'GBGD123'],
  ['123456789012', 'GB', 'GB123456789012'],
  ['1234567890', 'GB', undefined],
  ['X1234567Y', 'ES', 'ESX1234567Y'],
  ['1234567WA', 'IE', 'IE1234567WA'],
  ['  ', 'DE', ''],
  [' 12-3456789 ', 'US', '12-3456789'],
];
for (const [typed, country, kept] of vat) {
  test(`the VAT number “${typed}” in ${country} is ${kept === undefined ? 'refused' : `“${kept}”`}`, () =>
    assert.equal(vatNumber(typed, country), kept));
}

test('a new account’s profile holds what was typed at the sign-up', () => {
  const { ada } = stage();
  assert.deepEqual(ada.call('getProfile', {}), {
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    skype: '',
    phone: '+447700900123',
    companyName: 'Analytical Engines Ltd',
    address: { line1: '', line2: '', city: '', postalCode: '', region: '', country: 'GB' },
    vatNumber: '',
  });
});

test('one’s name and Skype are one’s own; the company’s are the primary user’s', () => {
  const { ada, join } = stage();
  const { bob } = join();
  assert.equal(bob.call('putContact', { name: 'Robert', skype: 'rob' }).skype, 'rob');
  assert.equal(said(bob.refused('putCompany', company)), 'forbidden');
  assert.equal(ada.call('putCompany', company).vatNumber, 'GB123456789');
  assert.deepEqual(bob.call('getProfile', {}).address, address);
  assert.equal(ada.call('getSession', {}).account.companyName, 'Engines & Sons');
});

test('a company name is one account’s, case and spaces folded, until it is given up', () => {
  const { engine, ada } = stage(twoAccounts());
  const hers = person(engine, grace);
  const other = { ...company, companyName: 'ANALYTICAL  engines ltd', vatNumber: '' };
  assert.equal(said(hers.refused('putCompany', other)), 'invalid: companyName inUse');
  assert.equal(ada.call('putCompany', other).companyName, 'ANALYTICAL  engines ltd');
  ada.call('putCompany', company);
  assert.equal(hers.call('putCompany', other).companyName, other.companyName);
});

test('a company name in another spelling of the same letters is no other name, here and at sign-up', () => {
  const { engine, ada } = stage(twoAccounts());
  ada.call('putCompany', { ...company, companyName: 'Straße Ltd' });
  const hers = person(engine, grace);
  for (const companyName of ['STRASSE LTD', 'Ｓtrasse ltd', 'stra\u200bße ltd']) {
    assert.equal(said(hers.refused('putCompany', { ...company, companyName, vatNumber: '' })), 'invalid: companyName inUse');
    const [, refusal] = asked(engine, 'startSignUp', {
      ...grace,
      companyName,
      email: 'x@example.com',
      phone: '+12025550177',
      channel: 'sms',
    });
    assert.equal(said(refusal), 'invalid: companyName inUse');
  }
});

test('a wrong VAT number and a country that can’t be served are refused, and nothing changes', () => {
  const { ada } = stage();
  const before = ada.call('getProfile', {});
  assert.equal(said(ada.refused('putCompany', { ...company, vatNumber: '12' })), 'invalid: vatNumber vatNumber');
  const abroad = { ...company, address: { ...address, country: 'KP' } };
  assert.equal(said(ada.refused('putCompany', abroad)), 'countryRefused: country countryRefused');
  assert.deepEqual(ada.call('getProfile', {}), before);
});

test('a new e-mail address asks for the password, is told to both, and is what one signs in with', () => {
  const { engine, ada } = stage(twoAccounts());
  const change = { email: 'countess@example.com', currentPassword: 'correct horse' };
  assert.equal(
    said(ada.refused('putEmail', { ...change, currentPassword: 'x' })),
    'wrongPassword: currentPassword wrongPassword',
  );
  assert.equal(said(ada.refused('putEmail', { ...change, email: 'Grace@example.com' })), 'invalid: email inUse');
  assert.equal(ada.call('putEmail', change).email, change.email);
  const told = engine.outbox({ kind: 'email' }).slice(-2);
  assert.deepEqual(told.map(({ to }) => to), ['ada@example.com', 'countess@example.com']); // prettier-ignore
  assert.equal(asked(engine, 'signIn', { email: 'ada@example.com', password: 'correct horse' })[0], 422);
  person(engine, { email: 'Countess@example.com', password: 'correct horse' });
});

test('a new password ends every other session, and begins one', () => {
  const { engine, ada, mail } = stage();
  const elsewhere = person(engine);
  const change = { currentPassword: 'correct horse', password: 'battery staple' };
  const { token } = ada.call('putPassword', change);
  assert.deepEqual([out(elsewhere), mail().subject], ['unauthorized', 'Your password was changed']);
  const answer = engine.handle({ method: 'GET', url: '/session', headers: { authorization: `Bearer ${token}` } });
  assert.equal(answer instanceof Promise ? 0 : answer.status, 200);
  assert.equal(asked(engine, 'signIn', { email: 'ada@example.com', password: 'correct horse' })[0], 422);
});

test('a new phone number waits for its PIN, by the rules of the sign-up; the old one stays until then', () => {
  const { engine, ada } = stage();
  const phone = '+447700900321';
  const started = ada.call('startPhoneChange', { phone, channel: 'sms' });
  assert.deepEqual([started.expiresIn, started.resendIn, started.triesLeft], [300, 30, 3]);
  const phoneChangeId = started.id;
  assert.equal(said(ada.refused('requestPhoneChangePin', { phoneChangeId, channel: 'call' })), 'tooSoon');
  assert.equal(said(ada.refused('startPhoneChange', { phone: '+447700900322', channel: 'sms' })), 'tooSoon');
  const first = lastPin(engine);
  engine.advance(minute / 2);
  ada.call('requestPhoneChangePin', { phoneChangeId, channel: 'sms' });
  const pin = lastPin(engine);
  if (first !== pin) assert.equal(said(ada.refused('verifyPhoneChange', { phoneChangeId, pin: first })), 'invalid: pin wrongPin');
  assert.equal(ada.call('getProfile', {}).phone, '+447700900123');
  assert.equal(ada.call('verifyPhoneChange', { phoneChangeId, pin }).phone, phone);
  assert.deepEqual([engine.world.phones.has('+447700900123'), engine.world.phones.has(phone)], [false, true]);
  assert.equal(said(ada.refused('verifyPhoneChange', { phoneChangeId, pin })), 'notFound');
});

test('three wrong entries end the attempt, five minutes do, and after an hour it is forgotten', () => {
  const { engine, ada } = stage();
  const { id: phoneChangeId } = ada.call('startPhoneChange', { phone: '+447700900321', channel: 'call' });
  const right = engine.outbox({ kind: 'call' }).at(-1)!.text.replace(/\D/g, '').slice(0, 6);
  const enter = (pin: string) => said(ada.refused('verifyPhoneChange', { phoneChangeId, pin }));
  assert.deepEqual(
    [enter(wrong(right)), enter(wrong(right)), enter(wrong(right)), enter(right)],
    ['invalid: pin wrongPin', 'invalid: pin wrongPin', 'attemptEnded', 'attemptEnded'],
  );
  engine.advance(minute);
  ada.call('requestPhoneChangePin', { phoneChangeId, channel: 'sms' });
  engine.advance(5 * minute);
  assert.equal(enter(lastPin(engine)), 'attemptExpired');
  engine.advance(hour);
  assert.equal(enter(lastPin(engine)), 'notFound');
});

test('a phone is one account’s: taken is refused, and of two that race, the first verified has it', () => {
  const { engine, ada } = stage(twoAccounts());
  const hers = person(engine, grace);
  assert.equal(said(ada.refused('startPhoneChange', { phone: grace.phone, channel: 'sms' })), 'invalid: phone inUse');
  const refused = said(ada.refused('startPhoneChange', { phone: '+5351234567', channel: 'sms' }));
  assert.equal(refused, 'countryRefused: phone countryRefused');
  const phone = '+447700900321';
  const [first, pin] = [ada.call('startPhoneChange', { phone, channel: 'sms' }).id, lastPin(engine)];
  const second = hers.call('startPhoneChange', { phone, channel: 'sms' }).id;
  assert.equal(said(ada.refused('verifyPhoneChange', { phoneChangeId: second, pin })), 'notFound');
  hers.call('verifyPhoneChange', { phoneChangeId: second, pin: lastPin(engine) });
  assert.equal(said(ada.refused('verifyPhoneChange', { phoneChangeId: first, pin })), 'phoneInUse');
});

test('a number that is removed is free for another account', () => {
  const { engine, ada } = stage(twoAccounts());
  assert.equal(ada.call('removePhone', {}).phone, null);
  assert.equal(ada.call('removePhone', {}).phone, null);
  person(engine, grace).call('startPhoneChange', { phone: '+447700900123', channel: 'sms' });
});
