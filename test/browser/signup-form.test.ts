import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import '../../src/define/balance.js';
import '../../src/define/provider.js';
import '../../src/define/signup.js';
import { stage } from './backends.js';
import { charles, fillIn, lastMessage, signUp, typed, visit } from './charles.js';
import { all, choose, control, enter, explained, focusOn, gone, heading, link, open, press, seen, until, words } from './user.js';

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
