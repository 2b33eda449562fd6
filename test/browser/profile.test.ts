import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import { signIn } from '../../src/api/session.js';
import { endSession, startSession } from '../../src/core/backend.js';
import '../../src/define/profile.js';
import { NxProfile } from '../../src/features/profile/profile.js';
import { stage } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { visit, section, profileOf, dialog, row } from './profile-stage.js';
import {
  all,
  button,
  choose,
  control,
  enter,
  eventsOf,
  explained,
  focusOn,
  gone,
  key,
  press,
  seen,
  until,
  words,
} from './user.js';

featureSuite({
  name: 'profile',
  kind: NxProfile,
  stage: () => stage(),
  ready: 'Work email',
  title: 'profile.title',
  typing: { 'Your name': 'Ada King' },
});

describe('<nx-profile>, who one is', () => {
  it('saves name and Skype name, and says what changed', async () => {
    const at = await visit();
    const events = eventsOf(document, 'nx-profile-changed');
    await enter(at.it, 'Skype name (optional)', 'ada.king');
    await press(section(at.it, 'Contact'), 'Save changes');
    await seen(at.it, 'Saved: Skype name.');
    expect((await profileOf(at)).skype).to.equal('ada.king');
    expect(events).to.deep.equal([{}]);
  });

  it('changes the address of the sign-in for whoever knows the password', async () => {
    const at = await visit();
    (await button(at.it, 'Edit email')).focus();
    await press(at.it, 'Edit email');
    await seen(await dialog(at.it), 'You sign in with ada@example.com.');
    await enter(at.it, 'New email address', 'king@example.com');
    await enter(at.it, 'Current password', 'wrong');
    await press(at.it, 'Change email');
    await seen(at.it, 'The current password is incorrect.');
    await enter(at.it, 'Current password', ada.password);
    await press(at.it, 'Change email');
    await seen(at.it, 'You now sign in with king@example.com.');
    expect((await profileOf(at)).email).to.equal('king@example.com');
    await until(() => row(at.it, 'Work email').startsWith('Work email king@example.com'), 'the address in its row');
    await focusOn(() => all(at.it, 'button').find((found) => words(found) === 'Edit email'), 'the button that opened it');
    expect(document.documentElement.outerHTML).not.to.include(ada.password);
  });

  it('changes the password, stays signed in, and ends every other session', async () => {
    const at = await visit();
    await at.client.call(signIn, { email: ada.email, password: ada.password });
    const before = at.engine.world.sessions.values().length;
    await press(at.it, 'Edit password');
    await enter(at.it, 'Current password', ada.password);
    await enter(at.it, 'New password', ada.password);
    await press(at.it, 'Change password');
    await seen(at.it, 'This is already your password.');
    await enter(at.it, 'New password', 'Sunshine1');
    await press(at.it, 'Change password');
    await seen(at.it, 'This password is too common and easy to guess.');
    await enter(at.it, 'New password', 'a sentence of my own');
    await press(at.it, 'Change password');
    await seen(at.it, 'Password changed.');
    expect([before, at.engine.world.sessions.values().length]).to.deep.equal([2, 1]);
    expect((await profileOf(at)).email).to.equal(ada.email);
    expect(all(at.it, '[type=password]')).to.have.length(0);
  });

  it('has the tokens that password managers read', async () => {
    const { it } = await visit();
    await press(it, 'Edit password');
    const fields = [...(await control(it, 'New password')).form!.querySelectorAll('input')];
    expect(fields.map(({ autocomplete }) => autocomplete)).to.deep.equal(['username', 'current-password', 'new-password']);
    expect(fields[0]!.value).to.equal(ada.email);
    // In the page's own tree, where password managers look.
    expect(fields.map((field) => field.getRootNode() === document)).to.deep.equal([true, true, true]);
    await focusOn(() => fields[1], 'the first field that is shown');
    await press(await dialog(it), 'Keep password');
    await gone(it, 'New password');
  });
});

describe('<nx-profile>, the company', () => {
  it('is saved with its address and its VAT number', async () => {
    const at = await visit();
    await enter(at.it, 'Street and number (optional)', '1 Science Park');
    await enter(at.it, 'City (optional)', 'Berlin');
    await (await control(at.it, 'Country')).focus();
    await until(() => at.it.querySelectorAll('option').length > 100, 'the countries');
    await choose(at.it, 'Country', 'Germany');
    await enter(at.it, 'VAT number (optional)', 'DE136695976');
    await press(section(at.it, 'Company'), 'Save changes');
    await seen(at.it, 'Saved: Address and VAT number.');
    const { address, vatNumber } = await profileOf(at);
    expect([address.line1, address.city, address.country, vatNumber]).to.deep.equal([
      '1 Science Park',
      'Berlin',
      'DE',
      'DE136695976',
    ]);
  });

  it('refuses a VAT number that is none of the country, and keeps it', async () => {
    const at = await visit();
    await enter(at.it, 'VAT number (optional)', 'XX12');
    await press(section(at.it, 'Company'), 'Save changes');
    await seen(at.it, 'Enter a valid VAT number for the country in your address.');
    expect(await explained(at.it, 'VAT number (optional)')).to.include('Enter a valid VAT number');
  });

  it('is for a secondary user to read, with the reason', async () => {
    const { it } = await visit('paula@example.com');
    const company = section(it, 'Company');
    expect(words(company)).to.include('Only the primary user can change this.');
    expect(all(company, 'input, button')).to.have.length(0);
    expect(row(it, 'Phone number')).to.include('Only the primary user');
    expect(words(section(it, 'Contact'))).not.to.include('Edit phone number');
    await button(section(it, 'Contact'), 'Save changes');
  });
});

describe('<nx-profile>, unsaved', () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('keeps what was typed in a dialog while its element moves, and not when the person closes it', async () => {
    const { it } = await visit();
    await press(it, 'Edit email');
    await enter(it, 'New email address', 'king@example.com');
    await enter(it, 'Current password', ada.password);
    const field = await control(it, 'New email address');
    field.focus();
    const place = document.body.appendChild(document.createElement('div'));
    it.remove();
    place.append(it);
    await until(() => all(it, 'dialog')[0]!.matches(':modal'), 'the dialog above the page');
    await focusOn(() => field, 'the same field');
    expect([field.value, (await control(it, 'Current password')).value]).to.deep.equal(['king@example.com', ada.password]);
    expect(leave()).to.equal(true);
    await key('Escape');
    await until(() => all(it, 'dialog[open]').length === 0, 'the end of the dialog');
    expect(leave()).to.equal(false);
    await press(it, 'Edit email');
    expect((await control(it, 'New email address')).value).to.equal('');
  });

  it('keeps its dialog above the page when a script of the page takes the form out', async () => {
    const { it } = await visit();
    await press(it, 'Edit email');
    await enter(it, 'New email address', 'king@example.com');
    const field = await control(it, 'New email address');
    field.closest('nx-outside')!.remove();
    await until(() => field.closest('dialog')!.matches(':modal'), 'the dialog above the page');
    await focusOn(() => field, 'the same field');
    expect(field.value).to.equal('king@example.com');
  });

  it('asks before what was typed is left, and not after it was saved', async () => {
    const { it } = await visit();
    expect(leave()).to.equal(false);
    await enter(it, 'Your name', 'Ada King');
    expect(leave()).to.equal(true);
    await press(section(it, 'Contact'), 'Save changes');
    await seen(it, 'Saved: Your name.');
    expect(leave()).to.equal(false);
    await enter(it, 'Your name', 'Ada');
    it.remove();
    expect(leave()).to.equal(false);
  });
});

describe('<nx-profile>, when the session ends', () => {
  const typing = async () => {
    const at = await visit();
    startSession(at.client, await at.client.call(signIn, { email: ada.email, password: ada.password }));
    await enter(at.it, 'Skype name (optional)', 'ada.king');
    await press(at.it, 'Edit email');
    await enter(at.it, 'New email address', 'king@example.com');
    await enter(at.it, 'Current password', 'a sentence of my own');
    endSession(at.client);
    await seen(at.it, 'You’re signed out');
    expect(all(at.it, 'input')).to.have.length(0);
    return at;
  };

  it('gives back to the person who typed it what was typed, but no password', async () => {
    const { it, client } = await typing();
    startSession(client, await client.call(signIn, { email: ada.email, password: ada.password }));
    expect((await control(it, 'Skype name (optional)')).value).to.equal('ada.king');
    expect(all(it, 'dialog[open]')).to.have.length(0);
    await press(it, 'Edit email');
    expect((await control(it, 'New email address')).value).to.equal('king@example.com');
    expect((await control(it, 'Current password')).value).to.equal('');
  });

  it('gives it to nobody else', async () => {
    const { it, client } = await typing();
    const session = await client.call(signIn, { email: ada.email, password: ada.password });
    startSession(client, { ...session, user: { ...session.user, id: 'somebody-else' } });
    expect((await control(it, 'Skype name (optional)')).value).to.equal('');
  });
});
