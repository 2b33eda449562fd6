import { expect } from '@open-wc/testing';
import '../../src/define/balance.js';
import '../../src/define/provider.js';
import '../../src/define/signup.js';
import { NxSignup } from '../../src/features/signup/signup.js';
import { stage } from './backends.js';
import { charles, confirm, fillIn, lastMessage, lastPin, signUp, typed, visit } from './charles.js';
import { featureSuite } from './feature-suite.js';
import { itInWindows, resetWindow, sizeWindow } from './viewport.js';
import { all, button, control, focusOn, gone, heading, key, open, press, seen, eventsOf, type, until, words } from './user.js';

featureSuite({
  name: 'signup',
  kind: NxSignup,
  stage: () => stage('empty'),
  ready: 'Shown on your invoices.',
  title: 'signup.title',
  typing: charles,
  sends: { fill: fillIn, by: 'Sign up', then: 'Phone number verification' },
});

describe('signing up', () => {
  it('leads from nothing to an account, by a PIN from a text message', async () => {
    const at = await visit();
    const started = eventsOf(document, 'nx-signup-started');
    const sessions = eventsOf(document, 'nx-session-started');
    await signUp(at.it);
    await heading(at.it, 'Phone number verification');
    await seen(at.it, 'We texted a six-digit PIN to +447700900456.');
    await focusOn(() => at.it.querySelector('h2'), 'the heading of the new step');
    await confirm(at.it, lastPin(at));
    await heading(at.it, 'Welcome, Charles Babbage');
    await seen(at.it, 'Your account for Difference Engines Ltd is ready.');
    expect(started).to.deep.equal([{ channel: 'sms' }]);
    expect(sessions.map(({ user }) => user.email)).to.deep.equal([charles.Email]);
    expect(at.engine.world.accounts.values()).to.have.length(1);
  });

  afterEach(resetWindow);
  itInWindows('says beside the form what an account gets, once, and as its first sentence where there is no room', async () => {
    const { it } = await visit();
    const [lead, fact] = ['Free to try: €2.00 of credit, no card needed.', '€2.00 free credit'];
    await sizeWindow(1280, 800);
    await seen(it, fact);
    await gone(it, lead);
    await sizeWindow(600, 800);
    await seen(it, lead);
    await gone(it, fact);
  });

  it('sends the PIN by a voice call where that is wanted', async () => {
    const at = await visit();
    await fillIn(at.it);
    (await control(at.it, 'Voice call')).click();
    await press(at.it, 'Sign up');
    await seen(at.it, 'We’re calling +447700900456 with a six-digit PIN.');
    expect(lastMessage(at).kind).to.equal('call');
    await confirm(at.it, lastPin(at));
    await heading(at.it, 'Welcome, Charles Babbage');
  });

  it('can be done by keyboard alone', async () => {
    const at = await visit();
    at.it.country = 'GB';
    (await control(at.it, 'Company name')).focus();
    const stops = [charles['Company name'], charles['Your name'], charles.Email, charles.Password];
    for (const text of stops) {
      await type(text);
      await key('Tab');
    }
    // Passes the button that shows the password, and the country, which the host has chosen.
    await key('Tab');
    await key('Tab');
    await type(charles['Mobile phone']);
    await key('Enter');
    await heading(at.it, 'Phone number verification');
    await key('Tab');
    await type(lastPin(at));
    await key('Enter');
    await heading(at.it, 'Welcome, Charles Babbage');
  });

  it('lets the rest of the page know the account at once', async () => {
    const { engine, client } = await stage('empty');
    const provider = open('nx-provider', { adapter: client });
    provider.append(document.createElement('nx-signup'), document.createElement('nx-balance'));
    await seen(provider, 'You’re signed out');
    await signUp(provider);
    await heading(provider, 'Phone number verification');
    await confirm(provider, lastPin({ engine }));
    await seen(provider, 'Test numbers used: 0 of 10');
  });

  it('leads to the sign-in', async () => {
    const { it } = await visit();
    const wishes = eventsOf(document, 'nx-sign-in-requested');
    await press(it, 'Sign in');
    expect(wishes).to.deep.equal([{}]);
  });

  it('shows nobody’s welcome once the session is over', async () => {
    const { engine, client } = await stage('empty');
    const provider = open('nx-provider', { adapter: client });
    const it = provider.appendChild(document.createElement('nx-signup'));
    await signUp(it);
    await heading(it, 'Phone number verification');
    await confirm(it, lastPin({ engine }));
    await heading(it, 'Welcome, Charles Babbage');
    await provider.signOut();
    await gone(it, 'Charles');
    await button(it, 'Sign up');
  });
});

describe('the host', () => {
  it('can stop a sign-up before anything is sent; what was typed stays, and nothing is blamed', async () => {
    const { it, asked } = await visit();
    const stop = (event: Event) => event.preventDefault();
    const attempts = eventsOf(document, 'nx-before-signup');
    it.addEventListener('nx-before-signup', stop);
    await signUp(it);
    await until(() => attempts.length > 0, 'the question to the host');
    await until(() => all(it, '[aria-busy=true]').length === 0, 'the end of the sending');
    expect(attempts).to.deep.equal([{ companyName: charles['Company name'], country: 'GB' }]);
    expect(asked).to.deep.equal([]);
    expect(await typed(it)).to.deep.equal(charles);
    expect(words(it)).not.to.include('wrong');
    it.removeEventListener('nx-before-signup', stop);
    await press(it, 'Sign up');
    await heading(it, 'Phone number verification');
  });

  it('never learns a password, a PIN or a token, nor does anything that keeps', async () => {
    const at = await visit();
    const heard = (['nx-before-signup', 'nx-signup-started', 'nx-session-started'] as const).map((name) =>
      eventsOf(document, name),
    );
    await signUp(at.it);
    await heading(at.it, 'Phone number verification');
    const pin = lastPin(at);
    expect(at.it.outerHTML).not.to.include(charles.Password);
    await confirm(at.it, pin);
    await heading(at.it, 'Welcome, Charles Babbage');
    const { token } = at.engine.world.sessions.values()[0]!;
    const places = [heard, { ...localStorage }, { ...sessionStorage }].map((it) => JSON.stringify(it));
    for (const place of [...places, document.cookie, location.href, document.documentElement.outerHTML]) {
      for (const secret of [charles.Password, pin, token]) expect(place).not.to.include(secret);
    }
  });
});
