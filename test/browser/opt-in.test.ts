import { expect } from '@open-wc/testing';
import { getOptInFacts } from '../../src/api/opt-ins.js';
import { putEventAlerts, putTwoFactor } from '../../src/api/short-codes.js';
import { changed } from '../../src/core/backend.js';
import '../../src/define/opt-in.js';
import { NxOptIn } from '../../src/features/opt-in/opt-in.js';
import { inProcess } from '../../mocks/index.js';
import { stage, stageAs } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, open, press, seen, until, words } from './user.js';

const program = {
  programName: 'Acme server alerts',
  description: 'When a server is down',
  contactName: 'Ada Lovelace',
  contactEmail: 'ada@acme.example',
  supportInfo: 'help@acme.example',
  messagesPerDay: 5,
  termsUrl: 'https://acme.example/terms',
  privacyUrl: 'https://acme.example/privacy',
};

/** Ada's account, with event alerts set up. */
async function withAlerts() {
  const staged = await stage('live');
  const { optInId } = await staged.client.call(putEventAlerts, { ...program, templates: ['${server} is down'] });
  return { ...staged, optInId };
}

featureSuite({
  name: 'opt-in',
  kind: NxOptIn,
  stage: withAlerts,
  ready: 'Preview for visitors',
  title: 'optIn.title',
  asks: 'getEventAlerts',
});

describe('<nx-opt-in>', () => {
  it('shows all five things that a website must, made from the settings', async () => {
    const { client } = await withAlerts();
    const it = open('nx-opt-in', { adapter: client });
    await seen(it, 'up to 5 messages a day');
    for (const said of ['Text STOP to', 'Text HELP to', 'help@acme.example', 'Message and data rates may apply.'])
      expect(words(it)).to.include(said);
    expect(all<HTMLAnchorElement>(it, 'a').map(({ href }) => href)).to.deep.equal([program.termsUrl, program.privacyUrl]);
  });

  it('is copied as text, as HTML, and as an element', async () => {
    const { client, optInId } = await withAlerts();
    const copied: string[] = [];
    const { write } = navigator.clipboard;
    navigator.clipboard.write = async ([item]) => void copied.push(await (await item!.getType('text/plain')).text());
    const it = open('nx-opt-in', { adapter: client });
    await press(it, 'Copy: Plain text');
    await seen(it, 'Copied.');
    await press(it, 'Copy: HTML');
    await until(() => copied.length === 2, 'both');
    await press(it, 'Copy: Element');
    await until(() => copied.length === 3, 'all');
    const facts = await client.call(getOptInFacts, { optInId });
    navigator.clipboard.write = write;
    expect(copied).to.deep.equal([facts.text, facts.html, `<nx-opt-in opt-in-id="${optInId}"></nx-opt-in>`]);
  });

  it('stands on the website itself, for visitors who are signed in nowhere', async () => {
    const { engine, optInId } = await withAlerts();
    const it = open('nx-opt-in', { adapter: inProcess(engine) }, { 'opt-in-id': optInId });
    await seen(it, 'Text STOP to');
    expect(all(it, 'button, h2')).to.have.length(0);
  });

  it('says what is missing before the alerts are set up', async () => {
    const it = open('nx-opt-in', { adapter: (await stage('live')).client });
    await seen(it, 'Set up event-based alerts first');
  });

  it('is that of the two-factor code on its page, once its facts are there', async () => {
    const { client } = await withAlerts();
    const it = open('nx-opt-in', { adapter: client }, { purpose: 'two-factor' });
    await seen(it, 'Add a support contact and the URLs of your terms and privacy policy');
    const { supportInfo, termsUrl, privacyUrl } = program;
    const texts = { companyName: 'Acme', message: 'Acme: ${pin}' };
    await client.call(putTwoFactor, { ...texts, supportInfo, termsUrl, privacyUrl });
    changed(client);
    await seen(it, 'Acme security codes: 1 message for each code that you request.');
    expect(all<HTMLAnchorElement>(it, 'a').map(({ href }) => href)).to.deep.equal([termsUrl, privacyUrl]);
    it.purpose = 'event-alerts';
    await seen(it, 'Acme server alerts: up to 5 messages a day.');
    expect(words(it)).not.to.include('security codes');
  });

  it('links nothing but addresses of the web', async () => {
    const { client } = await withAlerts();
    const text = 'Terms and conditions: javascript:alert(1)';
    const it = open('nx-opt-in', {
      adapter: {
        ...client,
        call: async (row, input, signal) => {
          const answer = await client.call(row, input, signal);
          return row.id === 'getOptInFacts'
            ? ({ ...(answer as object), text, termsUrl: 'javascript:alert(1)' } as typeof answer)
            : answer;
        },
      },
    });
    await seen(it, 'javascript:alert(1)');
    expect(all(it, 'a')).to.have.length(0);
  });

  it('tells whoever may not whom to ask', async () => {
    const { client } = await stageAs('paula@example.com');
    const it = open('nx-opt-in', { adapter: client });
    await seen(it, 'You need the Numbers and short codes permission.');
  });
});
