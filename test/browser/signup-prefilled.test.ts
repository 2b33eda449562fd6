import { expect } from '@open-wc/testing';
import '../../src/define/signup.js';
import { visit } from './charles.js';
import { control, enter, explained, gone, heading, press, seen, words } from './user.js';

const known = {
  company: 'Difference Engines Ltd',
  person: 'Charles Babbage',
  email: 'charles@example.com',
  phone: '+447700900456',
  country: 'GB',
} as const;

describe('a sign-up of somebody whom the host knows', () => {
  it('begins with what the host knows, which can be changed and comes again with nobody’s typing lost', async () => {
    const { it, engine } = await visit();
    Object.assign(it, known);
    await control(it, 'Company name');
    expect((await control(it, 'Mobile phone')).value).to.equal(known.phone);
    await enter(it, 'Your name', 'Luigi Menabrea');
    it.person = 'Charles';
    await it.updateComplete;
    expect((await control(it, 'Your name')).value).to.equal('Luigi Menabrea');
    await enter(it, 'Password', 'nine small wheels');
    await press(it, 'Sign up');
    await heading(it, 'Phone number verification');
    expect([...engine.world.signUps.values()].map(({ name, companyName }) => [name, companyName])).to.deep.equal([
      ['Luigi Menabrea', known.company],
    ]);
  });

  it('asks only for what is left, where the host wants that', async () => {
    const { it, engine } = await visit();
    Object.assign(it, known, { prefilled: 'hidden' });
    await gone(it, 'Company name');
    for (const label of ['Your name', 'Email', 'Country', 'Mobile phone']) expect(words(it)).not.to.include(label);
    const name = it.querySelector<HTMLInputElement>('[autocomplete=username]');
    expect([name?.value, name?.hidden], 'for password managers').to.deep.equal([known.email, true]);
    await enter(it, 'Password', 'nine small wheels');
    await press(it, 'Sign up');
    await heading(it, 'Phone number verification');
    const [made] = [...engine.world.signUps.values()];
    expect([made?.companyName, made?.name, made?.email, made?.phone, made?.country]).to.deep.equal([
      known.company,
      known.person,
      known.email,
      known.phone,
      known.country,
    ]);
  });

  it('shows every field as soon as something hidden is wrong', async () => {
    const { it } = await visit();
    Object.assign(it, known, { prefilled: 'hidden', phone: '12' });
    await enter(it, 'Password', 'nine small wheels');
    await press(it, 'Sign up');
    await seen(it, 'Mobile phone');
    expect(await explained(it, 'Mobile phone')).to.include('Enter a phone number.');
    expect((await control(it, 'Company name')).value).to.equal(known.company);
    await enter(it, 'Mobile phone', known.phone);
    await press(it, 'Sign up');
    await heading(it, 'Phone number verification');
  });

  it('shows every field when the backend refuses something hidden', async () => {
    const { it } = await visit();
    Object.assign(it, known, { prefilled: 'hidden', country: 'KP' });
    await enter(it, 'Password', 'nine small wheels');
    await press(it, 'Sign up');
    await seen(it, 'We can’t open this account online');
    expect((await control(it, 'Country')).value).to.equal('KP');
  });
});
