import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import '../../src/define/balance.js';
import '../../src/define/provider.js';
import '../../src/define/signup.js';
import { NxSignup } from '../../src/features/signup/signup.js';
import { stage } from './backends.js';
import { charles, confirm, fillIn, lastMessage, lastPin, signUp, typed, visit } from './charles.js';
import { featureSuite } from './feature-suite.js';
import {
  all,
  button,
  choose,
  control,
  enter,
  explained,
  focusOn,
  gone,
  heading,
  key,
  link,
  open,
  press,
  seen,
  eventsOf,
  type,
  until,
  words,
} from './user.js';

featureSuite({
  name: 'signup',
  kind: NxSignup,
  stage: () => stage('empty'),
  ready: 'Free to try: €2.00 of credit, no card needed.',
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

describe('what is wrong', () => {
  it('is listed when it is more than one thing; the list takes the keyboard and leads to each field', async () => {
    const { it, asked } = await visit();
    await signUp(it, { Email: 'charles', Password: 'short', 'Mobile phone': '12' });
    await seen(it, 'There is a problem');
    await focusOn(() => it.querySelector('[part=summary]'), 'the list');
    const lines = all(it, '[part=summary] a').map(words);
    expect(lines).to.deep.equal([
      'Email: Enter an email address like name@example.com.',
      'Password: Use at least 8 characters.',
      'Mobile phone: Enter a phone number. If it is from abroad, include its country code, like +44 7700 900123.',
    ]);
    const before = location.href;
    (await link(it, lines[1]!)).click();
    const password = await control(it, 'Password');
    await focusOn(() => password, 'the password');
    expect(location.href, 'no router has seen it').to.equal(before);
    expect(await explained(it, 'Password')).to.equal(
      'At least 8 characters. A sentence is fine. Common passwords aren’t accepted. Use at least 8 characters.',
    );
    expect(asked).to.deep.equal([]);
    await expect(it).to.be.accessible();
  });

  it('is shown at its field when it is one thing, which takes the keyboard', async () => {
    const { it } = await visit();
    await signUp(it, { Email: 'charles' });
    const email = await control(it, 'Email');
    await focusOn(() => email, 'the address');
    expect(await explained(it, 'Email')).to.equal('Enter an email address like name@example.com.');
    expect(words(it)).not.to.include('There is a problem');
    await expect(it).to.be.accessible();
  });

  it('is looked at again while it is mended; nothing else is blamed meanwhile', async () => {
    const { it } = await visit();
    await enter(it, 'Email', 'char');
    expect(await explained(it, 'Email'), 'nothing before the first try').to.equal('');
    await signUp(it, { Email: 'charles', Password: 'short' });
    await seen(it, 'There is a problem');
    await enter(it, 'Your name', '');
    expect(await explained(it, 'Your name')).to.equal('');
    await enter(it, 'Email', 'charles@example.com');
    await gone(it, 'Enter an email address like');
    await seen(it, 'Use at least 8 characters.');
    await enter(it, 'Email', 'charles@');
    expect(await explained(it, 'Email'), 'once mended, in peace until the next try').to.equal('');
  });

  it('is looked at again when a country is chosen', async () => {
    const { it } = await visit();
    for (const [label, text] of Object.entries(charles)) await enter(it, label, text);
    await press(it, 'Sign up');
    await seen(it, 'Enter country.');
    await choose(it, 'Country', 'United Kingdom');
    await gone(it, 'Enter country.');
    await press(it, 'Sign up');
    await heading(it, 'Phone number verification');
  });

  const inUse: readonly [label: keyof typeof charles, text: string, says: string][] = [
    [
      'Mobile phone',
      ada.phone,
      'Another account uses this number. To use it here, sign in to that account and remove it under Edit profile',
    ],
    ['Email', ada.email.toUpperCase(), 'An account with this email already exists. Sign in or use another address.'],
    [
      'Company name',
      ` ${ada.companyName.toLowerCase()}`,
      'Another account uses this name. Add a department or city to tell them apart.',
    ],
  ];
  for (const [label, text, says] of inUse) {
    it(`is that the ${label.toLowerCase()} belongs to another account: its field says what to do`, async () => {
      const { it } = await visit(await stage('new', false));
      await signUp(it, { [label]: text });
      await seen(it, says);
      expect(await explained(it, label)).to.include(says);
      const field = await control(it, label);
      await focusOn(() => field, 'the field');
      expect(await typed(it)).to.deep.equal({ ...charles, [label]: text });
      await enter(it, label, charles[label]);
      await press(it, 'Sign up');
      await heading(it, 'Phone number verification');
    });
  }
});

describe('a country that cannot be served', () => {
  it('is refused clearly, with support as the way on, and everything typed stays', async () => {
    const { it, engine } = await visit();
    it.setAttribute('support-url', 'https://example.com/support');
    await signUp(it, { Country: 'Cuba', 'Mobile phone': '+44 7700 900456' });
    await seen(it, 'We can’t open this account online');
    await seen(it, 'Cuba');
    await seen(it, 'Nothing you entered was stored.');
    expect((await link(it, 'Contact support')).href).to.equal('https://example.com/support');
    it.setAttribute('support-url', 'javascript:alert(1)');
    await it.updateComplete;
    expect(words(it)).to.include('Contact support');
    expect(all(it, 'a'), 'no link to a script').to.deep.equal([]);
    expect(await typed(it)).to.deep.equal({ ...charles, 'Mobile phone': '+44 7700 900456' });
    expect((await control<HTMLSelectElement>(it, 'Country')).value).to.equal('CU');
    expect(engine.world.signUps.values()).to.have.length(0);
    await expect(it).to.be.accessible();
    await choose(it, 'Country', 'United Kingdom');
    await press(it, 'Sign up');
    await heading(it, 'Phone number verification');
    expect(words(it)).not.to.include('can’t open');
  });

  it('may be the phone’s: then it is not the company’s that is named', async () => {
    const { it } = await visit();
    await signUp(it, { 'Mobile phone': '+53 5 1234567' });
    await seen(it, 'We can’t open this account online');
    expect(words(all(it, '[role=alert]')[0]!)).not.to.include('United Kingdom');
    await link(it, 'Contact support');
  });
});

describe('its fields', () => {
  it('lie in the document, with the tokens that browsers and password managers read', async () => {
    await visit().then(({ it }) => control(it, 'Email'));
    const fields = [...document.querySelectorAll<HTMLInputElement>('input:not([type=radio]), select')];
    expect(fields.map(({ type, autocomplete }) => `${type} ${autocomplete}`)).to.deep.equal([
      'text organization',
      'text name',
      'email username',
      'password new-password',
      'select-one country',
      'tel tel',
    ]);
  });

  it('show the password when asked, and hide it before it is sent', async () => {
    const { it } = await visit();
    await fillIn(it, { Email: 'charles' });
    const password = await control(it, 'Password');
    await press(it, 'Show');
    expect(password.type).to.equal('text');
    await press(it, 'Sign up');
    await seen(it, 'Enter an email address like');
    expect([password.type, password.value]).to.deep.equal(['password', charles.Password]);
  });

  const spellings: readonly [country: string, spelling: string, sent: string][] = [
    ['United Kingdom', '07700 900456', '+447700900456'],
    ['United Kingdom', '(07700) 900-456', '+447700900456'],
    ['United Kingdom', '+44 (0)7700 900456', '+447700900456'],
    ['United Kingdom', '0049 1512 3456789', '+4915123456789'],
    ['Germany', '0151 / 23456789', '+4915123456789'],
    ['United States', '(212) 555-0123', '+12125550123'],
    ['United States', '+44 7700 900456', '+447700900456'],
    ['Italy', '06 1234 5678', '+390612345678'],
  ];
  for (const [country, spelling, sent] of spellings) {
    it(`take ${spelling} from ${country} for ${sent}, and leave it as it was typed`, async () => {
      const at = await visit();
      await fillIn(at.it, { Country: country, 'Mobile phone': spelling });
      expect((await control(at.it, 'Mobile phone')).value).to.equal(spelling);
      await press(at.it, 'Sign up');
      await seen(at.it, sent);
      expect(lastMessage(at).to).to.equal(sent);
    });
  }

  const nonsense = ['', '12', 'call me', '+44', '+999 123 456 789'];
  for (const text of nonsense) {
    it(`do not take “${text}” for a phone`, async () => {
      const { it, asked } = await visit();
      await signUp(it, { 'Mobile phone': text });
      const phone = await control(it, 'Mobile phone');
      await focusOn(() => phone, 'the phone');
      expect(phone.value).to.equal(text);
      expect(asked).to.deep.equal([]);
    });
  }

  it('call a country by its name, in the person’s language', async () => {
    const { it } = await visit();
    await choose(it, 'Country', 'Germany');
    const select = await control<HTMLSelectElement>(it, 'Country');
    await it.updateComplete;
    expect(words(select)).to.equal('Germany');
    expect([...select.options].filter(({ value }) => value === 'DE')).to.have.length(1);
    it.lang = 'de';
    await until(() => words(select) === 'Deutschland', 'its German name');
    expect(select.value).to.equal('DE');
  });

  it('know the country that the host has chosen, by its name', async () => {
    const it = open('nx-signup', { adapter: (await stage('empty')).client }, { country: 'DE' });
    const select = await control<HTMLSelectElement>(it, 'Country');
    expect(select.value).to.equal('DE');
    await until(() => words(select) === 'Germany', 'its name');
    it.country = 'GB';
    await until(() => words(select) === 'United Kingdom', 'the other’s name');
  });
});
