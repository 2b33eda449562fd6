import { expect } from '@open-wc/testing';
import { endSession } from '../../src/core/backend.js';
import { listOptIns } from '../../src/api/opt-ins.js';
import { getEventAlerts, getTwoFactor, putTwoFactor } from '../../src/api/short-codes.js';
import '../../src/define/event-alerts.js';
import '../../src/define/two-factor.js';
import { NxEventAlerts } from '../../src/features/event-alerts/event-alerts.js';
import { NxTwoFactor } from '../../src/features/two-factor/two-factor.js';
import { stage, stageAs } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, button, choose, control, enter, gone, open, press, seen, until, words } from './user.js';

featureSuite({
  name: 'two-factor',
  kind: NxTwoFactor,
  stage: () => stage('shortCodes'),
  ready: 'Price per message',
  title: 'twoFactor.title',
});
featureSuite({
  name: 'event-alerts',
  kind: NxEventAlerts,
  stage: () => stage('shortCodes'),
  ready: 'People who text STOP get no more messages',
  title: 'eventAlerts.title',
  sections: ['alerts', 'website', 'opt-ins'],
});

const group = (it: Element, name: string) => until(() => all(it, `[aria-label="${name}"]`)[0], name);
/** The text in the preview, as it is drawn: an example is an element of its own, without a space around it. */
const text = async (it: Element) => (await group(it, 'Preview')).querySelector('p')!.innerText.trim();

describe('<nx-two-factor>', () => {
  async function visit(scenario: 'new' | 'live' | 'shortCodes') {
    const { client } = await stage(scenario);
    const it = open('nx-two-factor', { adapter: client });
    await seen(it, 'Price per message');
    return { client, it, saved: () => client.call(getTwoFactor, {}) };
  }

  it('adds the short code, under a message that is there to begin with', async () => {
    const { it, saved } = await visit('live');
    await seen(it, 'Not set up');
    await enter(it, 'Company name', 'Engines Ltd');
    await press(it, 'Update');
    await seen(it, 'Short code 46645 added.');
    await seen(it, 'Active');
    const { active, companyName, message } = await saved();
    expect({ active, companyName, message }).to.deep.equal({
      active: true,
      companyName: 'Engines Ltd',
      message: 'Your Analytical Engines Ltd code is ${pin}.',
    });
  });

  it('shows what comes to a phone as one types, with an example in the place of the PIN', async () => {
    const { it } = await visit('shortCodes');
    await enter(it, 'Message', 'PIN: ${pin}!');
    await until(async () => (await text(it)) === 'PIN: 4821!', 'the text');
    await enter(it, 'Example for pin', '77');
    await until(async () => (await text(it)) === 'PIN: 77!', 'the example');
    expect((await group(it, 'Preview')).querySelector('mark')!.textContent).to.equal('77');
  });

  it('counts what is put behind it in demo mode', async () => {
    const { it } = await visit('new');
    await enter(it, 'Message', `\${pin} ${'a'.repeat(150)}`);
    await until(async () => (await text(it)).endsWith('[Nexmo DEMO]'), 'the marker');
    // 4 of the PIN, 151 of the message, and 12 of the marker.
    await seen(it, '2 SMS · 167 characters · Price per message €');
  });

  it('prices it by its parts, of which there are more with signs beyond the basic alphabet', async () => {
    const { client, it } = await visit('shortCodes');
    const { price } = await client.call(getTwoFactor, {});
    await enter(it, 'Message', `\${pin} Ω${'a'.repeat(100)}`);
    await seen(it, '1 SMS · 106 characters');
    await enter(it, 'Message', `\${pin} я${'a'.repeat(100)}`);
    await seen(it, '2 SMS · 106 characters');
    await seen(it, 'each SMS part holds 70 characters');
    const twice = `€${(Number(price.least) * 2).toFixed(4)}`;
    expect(words(it)).to.include(twice);
  });

  it('finds a message without its PIN before it is sent, and puts the place in by a press', async () => {
    const { it, saved } = await visit('shortCodes');
    await enter(it, 'Message', 'Hello ');
    await press(it, 'Update');
    await until(async () => (await control(it, 'Message')).getAttribute('aria-invalid') === 'true', 'the message is blamed');
    expect((await saved()).message).to.equal('Your code for Analytical Engines is ${pin}.');
    await (await until(() => all(it, 'button').find((found) => words(found).startsWith('Insert')), 'a button')).click();
    expect((await control(it, 'Message')).value).to.equal('Hello ${pin}');
    await press(it, 'Update');
    await seen(it, 'Saved: Message.');
    expect((await saved()).message).to.equal('Hello ${pin}');
  });

  it('takes what its opt-in text needs, or leaves it for later', async () => {
    const { it, saved } = await visit('live');
    await enter(it, 'Support contact (optional)', 'ask us');
    await enter(it, 'Terms and conditions URL (optional)', 'nowhere');
    await press(it, 'Update');
    await seen(it, 'There is a problem');
    for (const line of ['Support contact: A US toll-free number', 'Terms and conditions URL: Enter a URL'])
      expect(words(it)).to.include(line);
    await enter(it, 'Support contact (optional)', '');
    await enter(it, 'Terms and conditions URL (optional)', '');
    await press(it, 'Update');
    await seen(it, 'Active');
    expect((await saved()).optInId).to.equal('');
    await enter(it, 'Support contact (optional)', '1 800 555 0100');
    await enter(it, 'Terms and conditions URL (optional)', 'https://ada.example/terms');
    await enter(it, 'Privacy policy URL (optional)', 'https://ada.example/privacy');
    await press(it, 'Update');
    await seen(it, 'Saved: Support contact, Terms and conditions URL, and Privacy policy URL.');
    expect((await saved()).optInId).not.to.equal('');
  });

  it('says of another place that nothing fills it in', async () => {
    const { it } = await visit('shortCodes');
    await enter(it, 'Message', '${pin} for ${name}');
    await until(() => all(it, '[part=places] .nx-danger').length === 1, 'the misfit');
    await press(it, 'Update');
    await until(async () => (await control(it, 'Message')).getAttribute('aria-invalid') === 'true', 'the message is blamed');
  });

  it('shows in the preview what was typed before a session ended', async () => {
    const { client, it } = await visit('shortCodes');
    await enter(it, 'Message', 'Kept: ${pin}');
    const token = client;
    endSession(token);
    await gone(it, 'Kept:');
    expect(words(it)).not.to.include('Kept');
    const again = await stage('shortCodes');
    await again.client.call(putTwoFactor, { companyName: 'A', message: 'Other ${pin}' });
    it.adapter = again.client;
    await until(async () => (await text(it)) === 'Other 4821', 'the other account’s own');
  });

  it('tells whoever may not whom to ask', async () => {
    const { client } = await stageAs('paula@example.com');
    const it = open('nx-two-factor', { adapter: client });
    await seen(it, 'You need the Numbers and short codes permission.');
    expect(all(it, 'form')).to.have.length(0);
  });
});

describe('<nx-event-alerts>', () => {
  async function visit(scenario: 'live' | 'shortCodes') {
    const { client, engine } = await stage(scenario);
    const it = open('nx-event-alerts', { adapter: client });
    await seen(it, 'Price per message');
    return { client, engine, it, saved: () => client.call(getEventAlerts, {}) };
  }
  const first = 'Message 1 (template=0)';

  it('is set up: a template, what it is for, who helps', async () => {
    const { it, saved } = await visit('live');
    await enter(it, first, '${server} is down');
    const program = {
      'Program name': 'Engine alerts',
      'Purpose of the messages': 'When an engine stops',
      'Maximum messages per day': '5',
      'Support contact': '1 800 555 0100',
      'Contact person': 'Ada Lovelace',
      'Contact email': 'ada@example.com',
      'Terms and conditions URL': 'https://ada.example/terms',
      'Privacy policy URL': 'https://ada.example/privacy',
    };
    for (const [label, value] of Object.entries(program)) await enter(it, label, value);
    await press(it, 'Update');
    await seen(it, 'Short code 98975 added.');
    const { templates, program: set, optInId } = await saved();
    expect(templates).to.deep.equal(['${server} is down']);
    expect(set?.messagesPerDay).to.equal(5);
    // The tag for the host's website is shown as well.
    await seen(it, `<nx-opt-in opt-in-id="${optInId}"></nx-opt-in>`);
  });

  it('says of each field what is wrong before anything is sent', async () => {
    const { it, saved } = await visit('live');
    await enter(it, 'Program name', 'Short');
    await enter(it, 'Support contact', 'ask us');
    await enter(it, 'Terms and conditions URL', 'nowhere');
    await press(it, 'Update');
    await seen(it, 'There is a problem');
    for (const line of [
      'Messages: Add at least one message.',
      'Program name: Use at least 10 characters.',
      'Support contact: A US toll-free number or an email address.',
      'Terms and conditions URL: Enter a URL that starts with',
    ])
      expect(words(it)).to.include(line);
    expect((await saved()).active).to.equal(false);
  });

  it('has room for six templates, each with the number that the API sends it by', async () => {
    const { it, saved } = await visit('shortCodes');
    for (const number of [3, 4, 5, 6]) {
      await press(it, 'Add message');
      const label = `Message ${number} (template=${number - 1})`;
      await control(it, label);
      await until(() => (it.shadowRoot!.activeElement as HTMLElement)?.localName === 'textarea', 'the focus is there');
      await enter(it, label, `Text ${number}`);
    }
    expect(all(it, 'button').map(words)).not.to.include('Add message');
    await press(it, 'Remove message 4');
    await press(it, 'Update');
    await seen(it, 'Saved: Messages.');
    expect((await saved()).templates.slice(2)).to.deep.equal(['Text 3', 'Text 5', 'Text 6']);
  });

  it('shows on the phone the one that is being written', async () => {
    const { it } = await visit('shortCodes');
    await until(async () => (await text(it)) === 'engine has stopped. More: link', 'the first');
    await enter(it, 'Example for engine', 'Engine 3');
    await until(async () => (await text(it)) === 'Engine 3 has stopped. More: link', 'with its example');
    await choose(it, 'Preview', 'Message 2');
    await until(async () => (await text(it)) === 'All engines are well.', 'the second');
    await enter(it, first, 'New ${engine}');
    await until(async () => (await text(it)) === 'New Engine 3', 'what is written');
  });

  it('refuses names that the API keeps for itself', async () => {
    const { it, saved } = await visit('shortCodes');
    await enter(it, first, 'For ${to}');
    await seen(it, 'Placeholder names can use letters');
    await press(it, 'Update');
    await until(() => all(it, 'fieldset [part=error]').length === 1, 'the messages are blamed');
    expect((await saved()).templates[0]).to.equal('${engine} has stopped. More: ${link}');
  });

  it('blames the message with the wrong placeholder, once, until it is mended', async () => {
    const { it } = await visit('shortCodes');
    const second = await control(it, 'Message 2 (template=1)');
    await enter(it, 'Message 2 (template=1)', 'For ${a name}');
    await enter(it, 'Contact email', 'nobody');
    await press(it, 'Update');
    await seen(it, 'There is a problem');
    expect(all(it, '.nx-summary a').map(words)[0]).to.equal('Messages: Placeholder names can use letters, digits, - and _ only.');
    expect(words(it).split('Placeholder names can use').length - 1, 'in the summary and below the message').to.equal(2);
    all(it, '.nx-summary a')[0]!.click();
    await until(() => it.shadowRoot!.activeElement === second, 'the focus is in the second message');
    expect(second.getAttribute('aria-invalid')).to.equal('true');
    await enter(it, 'Message 2 (template=1)', 'For ${name}');
    await until(() => !second.hasAttribute('aria-invalid'), 'the mended message');
  });

  it('lists who agreed and who said STOP, and takes STOP back only when a person says so', async () => {
    const { client, it } = await visit('shortCodes');
    const rows = () => all(it, 'tbody tr').map(words);
    await until(() => rows().length === 4, 'the list');
    expect(rows().filter((row) => row.includes('Opted out'))).to.have.length(1);
    const again = await until(() => all(it, 'button').find((found) => words(found).startsWith('Opt in again')), 'a button');
    again.click();
    await seen(it, 'This number opted out by texting STOP.');
    await press(it, 'Keep opted out');
    expect((await client.call(listOptIns, {})).items.filter(({ optedIn }) => optedIn)).to.have.length(3);
    again.click();
    const dialog = await until(() => all(it, 'dialog[open]')[0], 'the question');
    (await button(dialog, 'Opt in again')).click();
    await seen(it, '+12025550199 is opted in.');
    expect((await client.call(listOptIns, {})).items.filter(({ optedIn }) => optedIn)).to.have.length(4);
  });

  it('takes a number in as people write it, and refuses what a short code does not reach', async () => {
    const { client, it } = await visit('shortCodes');
    await enter(it, 'US phone number', '416 555 0100');
    await press(it, 'Add number');
    await seen(it, 'Enter a US number');
    await enter(it, 'US phone number', '(202) 555-0123');
    await press(it, 'Add number');
    await seen(it, '+12025550123 is opted in.');
    expect((await control(it, 'US phone number')).value).to.equal('');
    expect((await client.call(listOptIns, {})).items.map(({ msisdn }) => msisdn)).to.include('12025550123');
  });

  it('does not ask for the list before there are alerts', async () => {
    const { it } = await visit('live');
    expect(words(it)).not.to.include('Opted-in numbers');
  });
});
