import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import '../../src/define/api-settings.js';
import '../../src/define/profile.js';
import '../../src/define/sign-in.js';
import '../../src/define/signup.js';
import '../../src/define/top-up.js';
import { scopeOf } from '../../src/core/session-scope.js';
import { stage } from './backends.js';
import { charles, confirm, lastPin, visitPin } from './charles.js';
import { toPay } from './payer.js';
import { providerThat } from './payment-providers.js';
import { twoPeople } from './two-people.js';
import { enter, neverShown, open, press, seen, until } from './user.js';

/** The details of all events, of every type. */
const details: unknown[] = [];
const { dispatchEvent } = EventTarget.prototype;
before(() => {
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent && event.type.startsWith('nx-')) details.push([event.type, event.detail]);
    return dispatchEvent.call(this, event);
  };
});
after(() => {
  EventTarget.prototype.dispatchEvent = dispatchEvent;
});

it('no event carries a password, a PIN, a token or a secret, whatever a person does', async () => {
  const secrets: string[] = [ada.password, charles.Password];

  const { client, engine } = await stage('live', false);
  const signIn = open('nx-sign-in', { adapter: client });
  await enter(signIn, 'Email', ada.email);
  await enter(signIn, 'Password', 'not this one');
  secrets.push('not this one');
  await press(signIn, 'Sign in');
  await until(() => details.some((it) => (it as [string])[0] === 'nx-error'), 'the refusal');
  await enter(signIn, 'Password', ada.password);
  await press(signIn, 'Sign in');
  await until(() => scopeOf(client).isEntered, 'the session');
  secrets.push(...engine.world.sessions.values().map(({ token }) => token));

  const newcomer = await visitPin();
  secrets.push(lastPin(newcomer));
  await confirm(newcomer.it, lastPin(newcomer));
  await seen(newcomer.it, 'Welcome, Charles Babbage');

  const keys = open('nx-api-settings', { adapter: client });
  await press(keys, 'Show');
  await enter(keys, 'New secret', 'BrandNewSecret1');
  await press(keys, 'Create secret');
  await seen(keys, 'Both secrets are active.');
  secrets.push('BrandNewSecret1', 'AdaSecret0000001');

  const people = await twoPeople('new');
  secrets.push(await people.ada());
  const paying = open('nx-top-up', { adapter: people.client, paymentProvider: providerThat({}).provider });
  await toPay(paying, 'Credit card');
  await press(paying, 'Pay €25.00');
  await seen(paying, 'Top up again');
  const [payment] = people.made.filter(({ request: { method, url } }) => method === 'POST' && url === '/payments');
  secrets.push((JSON.parse(payment!.request.body!) as { with: { token: string } }).with.token);

  const types = new Set(details.map((it) => (it as [string])[0]));
  expect([...types]).to.include.members(['nx-error', 'nx-session-started', 'nx-secret-created', 'nx-payment-changed']);
  const all = JSON.stringify(details);
  expect(secrets.filter((it) => it.length < 6)).to.deep.equal([]);
  expect(secrets.filter((it) => all.includes(it))).to.deep.equal([]);
  neverShown(document.body, secrets);
});
