import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastPin } from '../engine/stage.js';
import { hostileNames, turns } from '../bidi.js';
import { asked, day, stage } from './stage.js';

const address = { line1: '1 High Street', line2: '', city: 'London', postalCode: 'E1', region: '', country: 'GB' };
const charles = { email: 'charles@example.com', password: 'difference engine', phone: '+447700900456' };

/** Everything that tells of a person or company by name, and what the clock says it did. */
function told(name: string, companyName: string) {
  const { engine, ada } = stage();
  ada.call('putCompany', { companyName, address, vatNumber: '' });
  ada.call('putContact', { name, skype: '' });
  ada.call('addUser', { name, email: 'bob@example.com', permissions: [] });
  ada.call('putAlerts', { financeEmails: [], balanceAlert: true, threshold: 1000 });
  asked(engine, 'requestPasswordReset', { email: 'ada@example.com' });
  ada.call('putPassword', { currentPassword: 'correct horse', password: 'a new password' });
  const signUp = { ...charles, name, companyName: `${companyName} 2`, country: 'GB', channel: 'sms' } as const;
  const [, { id }] = asked(engine, 'startSignUp', signUp) as unknown as [number, { id: string }];
  asked(engine, 'verifySignUp', { signUpId: id, pin: lastPin(engine) });
  const happened = engine.advance(day);
  const mails = engine.outbox({ kind: 'email' }) as readonly { subject: string; text: string }[];
  return { mails, texts: [...mails.flatMap(({ subject, text }) => [subject, text]), ...happened.map(({ summary }) => summary)] };
}

for (const [what, name] of Object.entries(hostileNames))
  test(`names with ${what} turn nothing in an e-mail, and nothing in what has happened`, () => {
    const { mails, texts } = told(name, name.slice(0, 90));
    const subjects = mails.map(({ subject }) => subject).join('\n');
    for (const kind of ['Welcome', 'You can now use', 'Reset your password', 'was changed', 'balance is low'])
      assert.match(subjects, new RegExp(kind));
    assert.ok(texts.some((text) => text.includes('is told that its balance is low')));
    assert.deepEqual(texts.filter(turns), []);
  });
