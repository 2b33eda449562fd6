import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import { listNumbers } from '../../src/api/numbers.js';
import { signIn } from '../../src/api/session.js';
import { changed, endSession } from '../../src/core/backend.js';
import '../../src/define/number-config.js';
import '../../src/define/numbers.js';
import { NxNumberConfig } from '../../src/features/number-config/number-config.js';
import { NxNumbers } from '../../src/features/numbers/numbers.js';
import { stage, stageAs } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, choose, control, enter, eventsOf, focusOn, gone, key, open, own, press, seen, until, words } from './user.js';

featureSuite({
  name: 'numbers',
  kind: NxNumbers,
  stage: () => stage('numbers'),
  ready: 'Monthly cost',
  title: 'numbers.title',
  sections: ['numbers'],
});
featureSuite({
  name: 'number-config',
  kind: NxNumberConfig,
  stage: () => stage('numbers'),
  ready: 'Inbound SMS webhook',
  title: 'config.title',
  sections: ['callbacks'],
});

type Scenario = Parameters<typeof stage>[0];
async function visit(scenario: Scenario) {
  const { client, engine } = await stage(scenario);
  const numbers = async () => (await client.call(listNumbers, {})).items;
  return { client, engine, numbers, it: open('nx-numbers', { adapter: client }) };
}
const rows = (it: Element) => all(it, 'tbody tr').map(words);
const act = async (it: Element, row: RegExp, action: string) => {
  const menu = await until(() => all(it, 'button').find((found) => row.test(own(found))), `a menu ${row}`);
  menu.click();
  const item = await until(() => all(it, '[role=menuitem]').find((found) => words(found) === action), action);
  item.click();
};

describe('<nx-numbers>', () => {
  it('says that there is none, and lets the host lead to the shop', async () => {
    const { it } = await visit('new');
    await seen(it, 'No numbers yet');
    const asked = eventsOf(it, 'nx-rent-requested');
    await press(it, 'Buy numbers');
    expect(asked).to.have.length(1);
  });

  it('tells of each what it does, what it costs and when it renews; and of all what is due next', async () => {
    const { it } = await visit('numbers');
    await seen(it, 'Monthly cost');
    const shown = rows(it).join(' | ');
    expect(shown).to.include('SMS → https://ada.example/live');
    expect(shown).to.include('Voice → +447700900123');
    expect(shown).to.include('No routing');
    expect(words(it)).to.match(/Numbers 3 Monthly cost €8\.50 Next renewal 20 Mar 2026 €8\.50 At risk 0/);
  });

  it('finds numbers by digits, country or kind', async () => {
    const { it } = await visit('numbers');
    await seen(it, 'Monthly cost');
    await enter(it, 'Search numbers', '+4477');
    await until(() => rows(it).length === 1, 'one row');
    await enter(it, 'Search numbers', 'toll');
    await until(() => rows(it).length === 1 && rows(it)[0]!.includes('Toll-free'), 'the toll-free one');
    await enter(it, 'Search numbers', 'nothing like it');
    await seen(it, 'No results');
    await press(it, 'Clear filters');
    expect((await control(it, 'Search numbers')).value).to.equal('');
    await until(() => rows(it).length === 3, 'all');
  });

  it('warns early of numbers that the balance does not cover, with auto reload one press away', async () => {
    const { it } = await visit('zeroBalance');
    await seen(it, 'Numbers at risk');
    await seen(it, 'Balance too low');
    await press(it, 'Turn on auto reload');
    await seen(it, 'Balance threshold');
  });

  it('cancels a number after its consequence was said', async () => {
    const { it, numbers } = await visit('numbers');
    const cancelled = eventsOf(it, 'nx-number-cancelled');
    await act(it, /\+447700900098/, 'Cancel number');
    await seen(it, 'You won’t get a refund for the rest of the month.');
    await press(all(it, 'dialog')[0]!, 'Keep number');
    await gone(it, 'for the rest of the month');
    expect(await numbers()).to.have.length(3);
    await act(it, /\+447700900098/, 'Cancel number');
    await seen(it, 'for the rest of the month');
    await press(all(it, 'dialog')[0]!, 'Cancel number');
    await seen(it, '+447700900098 was cancelled.');
    expect((await numbers()).map(({ msisdn }) => msisdn)).not.to.include('447700900098');
    expect(cancelled).to.deep.equal([{ country: 'GB', msisdn: '447700900098' }]);
  });

  it('opens the settings of a number in a sheet at the end edge, and Escape leads back to where one was', async () => {
    const { it } = await visit('numbers');
    await act(it, /\+442079460098/, 'Edit');
    await seen(it, 'Inbound SMS webhook');
    expect((await control(it, 'Phone number')).value).to.equal('+447700900123');
    const sheet = await until(() => all<HTMLDialogElement>(it, 'dialog').find(({ open }) => open), 'the sheet');
    const { clientWidth, clientHeight } = document.documentElement;
    await until(() => Math.round(sheet.getBoundingClientRect().right) === clientWidth, 'the sheet at the edge');
    expect(Math.round(sheet.getBoundingClientRect().height)).to.equal(clientHeight);
    await key('Escape');
    await gone(it, 'Inbound SMS webhook');
    await focusOn(() => all(it, 'button').find((found) => own(found).includes('+442079460098')), 'the button of its row');
  });

  it('opens the settings of a number by a press on its row, at the other edge where one reads from right to left', async () => {
    const { it } = await visit('numbers');
    it.lang = 'ar';
    (await until(() => all(it, 'tbody tr td')[0], 'a row')).click();
    const sheet = await until(() => all<HTMLDialogElement>(it, 'dialog').find(({ open }) => open), 'the sheet');
    await until(() => all(sheet, 'input').length > 0, 'its settings');
    await until(() => Math.round(sheet.getBoundingClientRect().left) === 0, 'the sheet at the other edge');
  });

  it('never takes what was typed for one number over to another', async () => {
    const { it, numbers } = await visit('numbers');
    await act(it, /\+442079460098/, 'Edit');
    await enter(it, 'Inbound SMS webhook (optional)', 'https://ada.example/of-another');
    await choose(it, 'Calls', 'Forward to a SIP address');
    await press(it, 'Close');
    await act(it, /\+448081570098/, 'Edit');
    await until(() => words(it).includes('Edit +448081570098 Close'), 'the other number');
    expect((await control(it, 'Inbound SMS webhook (optional)')).value).to.equal('');
    await gone(it, 'SIP address');
    await press(it, 'Update');
    await seen(it, 'No changes to save.');
    expect(JSON.stringify(await numbers())).not.to.include('of-another');
  });

  it('shows nothing of the last person’s numbers to the next', async () => {
    const { it, client } = await visit('numbers');
    await act(it, /\+442079460098/, 'Edit');
    await seen(it, 'Inbound SMS webhook');
    const { token } = await client.call(signIn, { email: ada.email, password: ada.password });
    endSession(client);
    await seen(it, 'You’re signed out');
    client.authorize?.(token);
    changed(client);
    await seen(it, 'Monthly cost');
    expect(words(it)).not.to.include('Inbound SMS webhook');
  });

  it('tells whoever may not whom to ask', async () => {
    const { client } = await stageAs('paula@example.com');
    const it = open('nx-numbers', { adapter: client });
    await seen(it, 'You need the Numbers');
  });
});

describe('<nx-number-config>', () => {
  const config = async (msisdn = '442079460098') => {
    const { client } = await stage('numbers');
    const reopened = async () => {
      const it = open('nx-number-config', { adapter: client }, { msisdn, country: 'GB' });
      await seen(it, 'Inbound SMS webhook');
      return it;
    };
    const it = await reopened();
    const saved = async () => (await client.call(listNumbers, {})).items.find((number) => number.msisdn === msisdn)!.config;
    return { it, saved, reopened };
  };

  it('takes over a webhook that is live, and says what changed', async () => {
    const { it, saved } = await config();
    await enter(it, 'Inbound SMS webhook (optional)', 'https://ada.example/live');
    await press(it, 'Update');
    await seen(it, 'Saved: Inbound SMS webhook.');
    expect((await saved()).inboundSms).to.equal('https://ada.example/live');
  });

  it('warns of one that does not answer, and forbids nothing', async () => {
    const { it, saved } = await config();
    await enter(it, 'Inbound SMS webhook (optional)', 'https://ada.example/down');
    await press(it, 'Update');
    await seen(it, 'https://ada.example/down didn’t respond.');
    expect((await saved()).inboundSms).to.equal('');
    await press(it, 'Update anyway');
    await seen(it, 'Saved: Inbound SMS webhook.');
    expect((await saved()).inboundSms).to.equal('https://ada.example/down');
  });

  it('warns of each address anew: one that was taken anyway speaks for no other', async () => {
    const { it, saved } = await config();
    await enter(it, 'Inbound SMS webhook (optional)', 'https://ada.example/down');
    await choose(it, 'Calls', 'Forward to a SIP address');
    await enter(it, 'SIP address', 'not an address');
    await press(it, 'Update');
    await press(it, 'Update anyway');
    await seen(it, 'Enter a value that matches the call option above.');
    await enter(it, 'Inbound SMS webhook (optional)', 'https://ada.example/broken');
    await enter(it, 'SIP address', 'sip:ada@example.com');
    await press(it, 'Update');
    await seen(it, 'https://ada.example/broken responded 500');
    expect((await saved()).inboundSms).to.equal('');
  });

  it('tests what is typed, and shows what came back', async () => {
    const { it } = await config();
    await enter(it, 'Inbound SMS webhook (optional)', 'https://ada.example/live');
    await enter(it, 'Call status webhook (optional)', 'https://ada.example/broken');
    await press(it, 'Test webhooks');
    await seen(it, 'https://ada.example/live responded 200');
    await seen(it, 'https://ada.example/broken responded 500');
  });

  it('takes a phone number as people write it, and shows it with its plus', async () => {
    const { it, saved, reopened } = await config();
    await choose(it, 'Calls', 'Forward to a phone number');
    await enter(it, 'Phone number', 'home');
    await press(it, 'Update');
    await seen(it, 'Enter a phone number. If it is from abroad');
    await enter(it, 'Phone number', '(020) 7946-0123');
    await press(it, 'Update');
    await seen(it, 'Saved:');
    expect(await saved()).to.include({ voice: 'tel', voiceValue: '442079460123' });
    const later = await control(await reopened(), 'Phone number');
    await until(() => later.value === '+442079460123', 'the number with its plus');
  });

  it('asks for what the choice wants, and refuses what does not fit', async () => {
    const { it, saved } = await config();
    await choose(it, 'Calls', 'Forward to a SIP address');
    await enter(it, 'SIP address', 'not an address');
    await press(it, 'Update');
    await seen(it, 'Enter a value that matches the call option above.');
    await enter(it, 'SIP address', 'sip:ada@example.com');
    await press(it, 'Update');
    await seen(it, 'Saved:');
    expect(await saved()).to.include({ voice: 'sip', voiceValue: 'sip:ada@example.com' });
    await choose(it, 'Calls', 'Forward to an application');
    await choose(it, 'Application', 'Voice mail');
    await press(it, 'Update');
    await until(async () => (await saved()).voice === 'app', 'the application');
  });
});
