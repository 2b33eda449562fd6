import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import { addUser } from '../../src/api/people.js';
import '../../src/define/balance.js';
import '../../src/define/provider.js';
import '../../src/define/sign-in.js';
import { NxSignIn } from '../../src/features/sign-in/sign-in.js';
import { stage, turnable } from './backends.js';
import { featureSuite } from './feature-suite.js';
import {
  button,
  control,
  enter,
  explained,
  focusOn,
  gone,
  key,
  open,
  press,
  seen,
  eventsOf,
  type,
  until,
  words,
} from './user.js';

const fill = async (it: Element, email = ada.email, password = ada.password) => {
  await enter(it, 'Email', email);
  await enter(it, 'Password', password);
};
const attempt = async (it: Element, email?: string, password?: string) => {
  await fill(it, email, password);
  await press(it, 'Sign in');
};
const visit = async () => {
  const it = await stage('new', false);
  return { ...it, it: open('nx-sign-in', { adapter: it.client }) };
};

featureSuite({
  name: 'sign-in',
  kind: NxSignIn,
  stage: () => stage('new', false),
  ready: 'New here?',
  title: 'signIn.title',
  typing: { Email: ada.email, Password: ada.password },
  sends: { fill, by: 'Sign in', then: `Signed in as ${ada.email}.` },
});

it('lets a person in by keyboard alone', async () => {
  const { it } = await visit();
  (await control(it, 'Email')).focus();
  await type(ada.email);
  await key('Tab');
  await type(ada.password);
  await key('Enter');
  await seen(it, `Signed in as ${ada.email}.`);
  await focusOn(() => it.querySelector('h2'), 'the heading, which says where one is');
});

it('tells the host who is in, and never the token', async () => {
  const { it, engine } = await visit();
  const sessions = eventsOf(document, 'nx-session-started');
  await attempt(it);
  await seen(it, 'Signed in as');
  expect(sessions.map(({ user, account }) => [user.name, account.companyName])).to.deep.equal([[ada.name, ada.companyName]]);
  const { token } = engine.world.sessions.values()[0]!;
  const leaks = [JSON.stringify(sessions), document.documentElement.outerHTML, location.href, document.cookie];
  const stores = [localStorage, sessionStorage].map((store) => JSON.stringify(store));
  for (const place of [...leaks, ...stores]) {
    expect(place).not.to.include(token);
    expect(place).not.to.include(ada.password);
  }
});

it('lies in the document, with the tokens that password managers read', async () => {
  await visit().then(({ it }) => control(it, 'Password'));
  const inputs = [...document.querySelectorAll('input')].map(({ type, autocomplete }) => [type, autocomplete]);
  expect(inputs).to.deep.equal([
    ['email', 'username'],
    ['password', 'current-password'],
  ]);
  expect(document.forms[0]!.method).to.equal('post');
});

it('blames the password, puts the keyboard there, and takes the blame back while it is mended', async () => {
  const { it } = await visit();
  await attempt(it, ada.email, 'wrong');
  await seen(it, 'This email and password don’t match.');
  expect(await explained(it, 'Password')).to.equal('This email and password don’t match.');
  const password = await control(it, 'Password');
  await focusOn(() => password, 'the password');
  expect(password.ariaInvalid ?? password.getAttribute('aria-invalid')).to.equal('true');
  await type('x');
  await gone(it, 'don’t match');
  expect((await control(it, 'Email')).value).to.equal(ada.email);
});

it('says the same of an address that nobody has', async () => {
  const known = await visit();
  await attempt(known.it, ada.email, 'wrong');
  await seen(known.it, 'don’t match');
  const said = words(known.it);
  const { it } = await visit();
  await attempt(it, 'nobody@example.com', 'wrong');
  await seen(it, 'don’t match');
  expect(words(it)).to.equal(said);
});

it('says how long sign-in is locked after five wrong passwords, whoever it was, and opens again after', async () => {
  const { it, engine } = await visit();
  for (const email of [ada.email, 'nobody@example.com']) {
    for (let times = 0; times < 5; times++) {
      await attempt(it, email, 'wrong');
      await seen(it, 'don’t match');
    }
    await attempt(it, email, ada.password);
    await until(() => /Try again in .?1[45]:\d\d/.test(words(it)), 'the wait');
    expect(words(it)).not.to.include('Signed in');
  }
  engine.advance(15 * 60_000);
  await attempt(it);
  await seen(it, 'Signed in as');
});

const addresses = ['ada', 'ada@', '@example.com', 'ada example.com', 'ada@example'];
for (const address of addresses) {
  it(`does not send “${address}” for an address`, async () => {
    const { client, asked } = turnable((await stage()).client);
    const it = open('nx-sign-in', { adapter: client });
    await attempt(it, address);
    await seen(it, 'Enter an email address like name@example.com.');
    expect(asked).to.deep.equal([]);
    await focusOn(() => it.querySelector('input'), 'the address');
  });
}

it('shows the password while it is typed, and sends it hidden', async () => {
  const { it } = await visit();
  await fill(it, ada.email, 'typed so far');
  const password = await control(it, 'Password');
  await press(it, 'Show');
  expect(password.type).to.equal('text');
  expect((await button(it, 'Show')).ariaPressed).to.equal('true');
  await type(' and on');
  expect([password.type, password.value]).to.deep.equal(['text', 'typed so far and on']);
  await press(it, 'Sign in');
  expect(password.type).to.equal('password');
});

it('leads to the sign-up', async () => {
  const { it } = await visit();
  const wishes = eventsOf(document, 'nx-signup-requested');
  await press(it, 'Sign up');
  expect(wishes).to.deep.equal([{}]);
});

it('asks for the password again once the session is over', async () => {
  const { client } = await stage('new', false);
  const provider = open('nx-provider', { adapter: client });
  const it = provider.appendChild(document.createElement('nx-sign-in'));
  await attempt(it);
  await seen(it, 'Signed in as');
  await provider.signOut();
  await control(it, 'Password');
  expect(words(it)).not.to.include(ada.email);
});

it('counts the lock down', async () => {
  const { it } = await visit();
  for (let times = 0; times < 5; times++) {
    await attempt(it, ada.email, 'wrong');
    await seen(it, 'don’t match');
  }
  await attempt(it);
  await until(() => /Try again in .?14:\d\d/.test(words(it)), 'a second less');
  await attempt(it, 'nobody@example.com', 'wrong');
  await gone(it, 'Account temporarily locked');
});

it('leads to a new password', async () => {
  const { it } = await visit();
  const wishes = eventsOf(document, 'nx-password-reset-requested');
  await press(it, 'Forgot your password?');
  expect(wishes).to.deep.equal([{}]);
});

it('asks whoever comes with a temporary password for one of their own, and lets them in with that', async () => {
  const { client, engine } = await stage('new');
  await client.call(addUser, { name: 'Grace', email: 'grace@example.com', permissions: [] });
  const temporary = /the password (\S+)\./.exec(engine.outbox().at(-1)!.text)![1]!;
  client.authorize?.();
  const it = open('nx-sign-in', { adapter: client });
  const sessions = eventsOf(document, 'nx-session-started');
  await attempt(it, 'grace@example.com', temporary);
  await seen(it, 'Choose your own password');
  expect(sessions, 'nobody is in yet').to.deep.equal([]);
  await enter(it, 'New password', temporary);
  await press(it, 'Save and continue');
  await seen(it, 'This is the temporary password. Choose a different one.');
  await enter(it, 'New password', 'a sentence of my own');
  await press(it, 'Save and continue');
  await seen(it, 'Signed in as grace@example.com.');
  expect(sessions.map(({ user, mustReplacePassword }) => [user.name, mustReplacePassword])).to.deep.equal([['Grace', false]]);
});
