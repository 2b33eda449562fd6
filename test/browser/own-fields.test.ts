import { expect } from '@open-wc/testing';
import { ada, inProcess } from '../../mocks/index.js';
import { getProfile, putCompany } from '../../src/api/profile.js';
import { signIn } from '../../src/api/session.js';
import { changed as reload, endSession, startSession } from '../../src/core/backend.js';
import type { HostField } from '../../src/index.js';
import '../../src/define/dashboard.js';
import '../../src/define/profile.js';
import '../../src/define/signup.js';
import { confirm, fillIn, lastPin, visit as visitSignUp } from './charles.js';
import { stage } from './backends.js';
import { profileOf, row, section, visit as visitProfile } from './profile-stage.js';
import { all, choose, control, enter, explained, focusOn, gone, heading, open, press, seen, until, words } from './user.js';

const heard = {
  id: 'heardOf',
  label: 'How did you hear of us?',
  kind: 'choice',
  required: true,
  options: { friend: 'From a friend', search: 'By a search' },
} as const satisfies HostField;
const order = {
  id: 'order',
  label: 'Order number',
  kind: 'text',
  hint: 'Six digits',
  maxLength: 6,
  pattern: '\\d+',
} as const satisfies HostField;
const terms = {
  id: 'partnerTerms',
  label: 'I agree to the partner terms',
  kind: 'checkbox',
  required: true,
} as const satisfies HostField;
const fields = [heard, order, terms];

async function atSignUp(own: readonly HostField[] = fields) {
  const made = await visitSignUp();
  Object.assign(made.it, { fields: own });
  return made;
}

async function atProfile(frame: 'card' | 'none' = 'card') {
  const made = await visitProfile();
  Object.assign(made.it, { fields, frame });
  await control(made.it, 'Order number (optional)');
  return made;
}

describe('the host’s own fields at the sign-up', () => {
  it('are asked for after the others, sent, and kept with the account', async () => {
    const { it, engine } = await atSignUp();
    await fillIn(it);
    await choose(it, heard.label, 'By a search');
    await enter(it, 'Order number (optional)', '123456');
    (await control(it, terms.label)).click();
    await expect(it).to.be.accessible();
    await press(it, 'Sign up');
    await heading(it, 'Phone number verification');
    await confirm(it, lastPin({ engine }));
    await heading(it, 'Welcome, Charles Babbage');
    const account = [...engine.world.accounts.values()].find(({ companyName }) => companyName === 'Difference Engines Ltd');
    expect(account?.extensions).to.deep.equal({ heardOf: 'search', order: '123456', partnerTerms: true });
  });

  it('are judged like the others: at the field, in the list above, and again while they are mended', async () => {
    const { it, asked } = await atSignUp();
    await fillIn(it);
    await enter(it, 'Order number (optional)', '1234567');
    await press(it, 'Sign up');
    await focusOn(() => it.querySelector('[part=summary]'), 'the list');
    expect(all(it, '[part=summary] a').map(words)).to.deep.equal([
      'How did you hear of us: Choose an answer.',
      'Order number: Use at most 6 characters.',
      'I agree to the partner terms: Tick this box to continue.',
    ]);
    expect(asked).to.deep.equal([]);
    await enter(it, 'Order number (optional)', '12');
    await gone(it, 'Use at most 6 characters.');
    (await control(it, terms.label)).click();
    await choose(it, heard.label, 'From a friend');
    await press(it, 'Sign up');
    await heading(it, 'Phone number verification');
  });

  it('are said to be wrong in the host’s words where it has some, and in the kit’s otherwise', async () => {
    const { it } = await atSignUp([
      order,
      { ...order, id: 'voucher', label: 'Voucher', pattern: 'V-\\d+', invalid: 'A voucher looks like V-12.' },
      { ...terms, missing: 'Accept the partner terms to go on.' },
    ]);
    await fillIn(it);
    await enter(it, 'Order number (optional)', 'six');
    await enter(it, 'Voucher (optional)', '12');
    await press(it, 'Sign up');
    await focusOn(() => it.querySelector('[part=summary]'), 'the list');
    expect(all(it, '[part=summary] a').map(words)).to.deep.equal([
      'Order number: This isn’t in the expected format. Check what you entered.',
      'Voucher: A voucher looks like V-12.',
      'I agree to the partner terms: Accept the partner terms to go on.',
    ]);
    await enter(it, 'Order number (optional)', '1\t2');
    await seen(it, 'This contains characters we can’t store, like tabs. Remove them.');
  });

  it('follow the element’s language, and what was typed stays', async () => {
    const { it } = await atSignUp([
      {
        ...heard,
        label: { en: heard.label, de: 'Woher kennen Sie uns?' },
        options: { friend: { en: 'Friends', de: 'Freunde' } },
      },
      { ...order, label: { en: order.label, de: 'Bestellnummer', 'de-AT': 'Auftragsnummer' }, hint: { en: 'Six digits' } },
    ]);
    await enter(it, 'Order number (optional)', '42');
    await choose(it, heard.label, 'Friends');
    it.lang = 'de';
    expect((await control(it, 'Bestellnummer (optional)')).value).to.equal('42');
    const list = await control<HTMLSelectElement>(it, 'Woher kennen Sie uns?');
    expect([...list.options].map(({ text }) => text)).to.deep.equal(['Antwort wählen', 'Freunde']);
    expect([list.value, await explained(it, 'Bestellnummer (optional)')]).to.deep.equal(['friend', 'Six digits']);
    await choose(it, 'Woher kennen Sie uns?', 'Antwort wählen');
    await press(it, 'Registrieren');
    await seen(it, 'Wählen Sie eine Antwort.');
    it.lang = 'de-AT';
    await control(it, 'Auftragsnummer (optional)');
  });

  it('keep their own direction in a language that is written the other way', async () => {
    const { it } = await atSignUp([
      { ...heard, label: { en: 'Newsletter?', ar: 'النشرة الإخبارية؟' } },
      { ...terms, label: 'Terms (2)?' },
    ]);
    it.lang = 'ar';
    await seen(it, 'النشرة الإخبارية؟');
    const text = all(it, 'label').find((label) => words(label).includes('Terms (2)?'))!.textContent;
    expect(text.includes('\u2068Terms (2)?\u2069')).to.equal(true);
    await expect(it).to.be.accessible();
  });

  it('are there again when the person comes back from the PIN', async () => {
    const { it, engine } = await atSignUp([order]);
    await fillIn(it);
    await enter(it, 'Order number (optional)', '123456');
    await press(it, 'Sign up');
    await heading(it, 'Phone number verification');
    engine.advance(2 * 60 * 60 * 1000);
    await confirm(it, '111111');
    await heading(it, 'Create your account');
    expect((await control(it, 'Order number (optional)')).value).to.equal('123456');
  });

  it('come and go with the property', async () => {
    const { it, asked } = await atSignUp([{ ...order, required: true }]);
    await control(it, 'Order number');
    await fillIn(it);
    it.fields = [];
    await gone(it, 'Order number');
    await press(it, 'Sign up');
    await heading(it, 'Phone number verification');
    expect(asked).to.include('startSignUp');
  });

  it('show what the backend refuses at the field that it names', async () => {
    const { it } = await atSignUp([{ ...order, maxLength: 100, pattern: '.*' }]);
    await fillIn(it);
    await enter(it, 'Order number (optional)', '4111 1111 1111 1111');
    await press(it, 'Sign up');
    await seen(it, 'One of the fields contains a card number.');
    expect(await explained(it, 'Order number (optional)')).to.include('card number');
  });

  it('are left out where they are declared wrongly, which the console says', async () => {
    const said: string[] = [];
    const { error } = console;
    console.error = (text: string) => said.push(text);
    try {
      const wrong = [{ ...order, id: 'Order' }, { ...heard, options: {} }, terms, terms] as const;
      const { it } = await atSignUp(wrong);
      await control(it, terms.label);
      expect(words(it)).not.to.include('Order number');
    } finally {
      console.error = error;
    }
    expect(said).to.deep.equal([
      '<nx-signup>: fields[0] is left out: its id must be a small letter, then up to 39 letters, digits, _ and -.',
      '<nx-signup>: fields[1] is left out: a choice, and nothing else, has options: texts by their values.',
      '<nx-signup>: fields[3] is left out: there is a field of this id before it.',
    ]);
  });
});

describe('the host’s own fields in the profile', () => {
  it('are shown, changed and saved with the company, and what is not shown stays', async () => {
    const at = await atProfile();
    await choose(at.it, heard.label, 'From a friend');
    await enter(at.it, 'Order number (optional)', '42');
    (await control(at.it, terms.label)).click();
    await press(section(at.it, 'Company'), 'Save changes');
    await seen(at.it, 'Saved: How did you hear of us, Order number, and I agree to the partner terms.');
    expect((await profileOf(at)).extensions).to.deep.equal({ heardOf: 'friend', order: '42', partnerTerms: true });
    Object.assign(at.it, { fields: [order] });
    await until(() => !words(section(at.it, 'Company')).includes(heard.label), 'one field');
    await enter(at.it, 'Order number (optional)', '');
    await press(section(at.it, 'Company'), 'Save changes');
    await seen(at.it, 'Saved: Order number.');
    expect((await profileOf(at)).extensions).to.deep.equal({ heardOf: 'friend', order: '', partnerTerms: true });
  });

  it('keep an answer that is no longer offered, until another is chosen', async () => {
    const at = await atProfile();
    (await control(at.it, terms.label)).click();
    await choose(at.it, heard.label, 'From a friend');
    await press(section(at.it, 'Company'), 'Save changes');
    await seen(at.it, 'Saved: How did you hear of us and I agree to the partner terms.');
    at.it.fields = [{ ...heard, options: { search: 'By a search' } }];
    await until(() => !words(section(at.it, 'Company')).includes(terms.label), 'one field');
    const list = await control<HTMLSelectElement>(at.it, heard.label);
    expect([...list.options].map(({ text }) => text)).to.deep.equal(['Choose an answer', 'By a search', 'friend']);
    expect(list.value).to.equal('friend');
    await choose(at.it, heard.label, 'By a search');
    await press(section(at.it, 'Company'), 'Save changes');
    await until(async () => (await profileOf(at)).extensions?.['heardOf'] === 'search', 'the other answer');
  });

  it('are saved by the bar, or taken back', async () => {
    const { it, ...at } = await atProfile('none');
    await enter(it, 'Order number (optional)', '4');
    await seen(it, 'Unsaved changes');
    await press(it, 'Discard');
    await gone(it, 'Unsaved changes');
    expect((await control(it, 'Order number (optional)')).value).to.equal('');
    await choose(it, heard.label, 'By a search');
    await press(it, 'Save changes');
    await seen(it, 'Tick this box to continue.');
    (await control(it, terms.label)).click();
    await press(it, 'Save changes');
    await gone(it, 'Unsaved changes');
    expect((await profileOf({ it, ...at })).extensions).to.deep.equal({ heardOf: 'search', order: '', partnerTerms: true });
  });

  it('are for a secondary user to read', async () => {
    const { it, client, engine } = await visitProfile('paula@example.com');
    const owner = inProcess(engine);
    owner.authorize?.((await owner.call(signIn, { email: ada.email, password: ada.password })).token);
    const { companyName, address } = await owner.call(getProfile, {});
    const extensions = { heardOf: 'friend', order: '42', partnerTerms: true };
    await owner.call(putCompany, { companyName, address, vatNumber: '', extensions });
    reload(client);
    it.fields = fields;
    await seen(it, 'From a friend');
    expect([heard.label, order.label, terms.label].map((label) => row(it, label))).to.deep.equal([
      'How did you hear of us? From a friend',
      'Order number 42',
      'I agree to the partner terms Yes',
    ]);
    expect(all(section(it, 'Company'), 'input, select')).to.have.length(0);
  });

  it('have their draft back when the same person signs in again', async () => {
    const at = await atProfile();
    await enter(at.it, 'Order number (optional)', '77');
    endSession(at.client);
    await gone(at.it, 'Order number');
    startSession(at.client, await at.client.call(signIn, { email: ada.email, password: ada.password }));
    const field = await control(at.it, 'Order number (optional)');
    await until(() => field.value === '77', 'the draft');
  });
});

describe('the host’s own fields in the dashboard', () => {
  it('are in its sign-up and its profile', async () => {
    const { client } = await stage('empty');
    const visitors = open('nx-dashboard', { adapter: client, routing: 'none', entry: 'signup', fields });
    await control(visitors, 'Order number (optional)');
    const owner = await stage('live');
    const people = open('nx-dashboard', { adapter: owner.client, routing: 'none', page: 'profile', fields });
    await control(people, 'Order number (optional)');
  });
});
