import { expect } from '@open-wc/testing';
import { startPhoneChange } from '../../src/api/phone-change.js';
import { changed, endSession } from '../../src/core/backend.js';
import '../../src/define/dashboard.js';
import '../../src/define/notices.js';
import { NxNotices } from '../../src/features/notices/notices.js';
import { adapterOf, stage, turnable } from './backends.js';
import { placeOf } from './dashboard-steps.js';
import { featureSuite } from './feature-suite.js';
import { all, button, eventsOf, gone, open, own, press, seen, until, words } from './user.js';

featureSuite({
  name: 'notices',
  kind: NxNotices,
  stage: () => stage('zeroBalance'),
  ready: 'API requests are rejected',
  title: 'attention.title',
});

const matters = (it: Element) => all(it, '[part=notice] p').map(words);

describe('<nx-notices>', () => {
  it('shows what has stopped the account first, and leads to the remedy of each', async () => {
    const it = open('nx-notices', { adapter: (await stage('zeroBalance')).client });
    await seen(it, 'Your balance doesn’t cover');
    expect(matters(it)[0]).to.equal('Your balance is €0.00. API requests are rejected.');
    const wishes = eventsOf(it, 'nx-page-requested');
    await press(it, 'Top up');
    await press(it, 'View numbers');
    expect(wishes.map(({ page }) => page)).to.deep.equal(['billing', 'numbers']);
  });

  it('tells a host of every matter, for a count of its own', async () => {
    const { client } = await stage('zeroBalance');
    const told = eventsOf(document, 'nx-attention-changed');
    const it = open('nx-notices', { adapter: client });
    await until(() => told.at(-1)?.matters.length === matters(it).length && told.at(-1)?.matters.length, 'the event');
    expect(told.at(-1)!.matters[0]).to.deep.equal({ kind: 'balance', severity: 'danger', page: 'billing' });
    expect(told.at(-1)!.matters.map(({ kind }) => kind)).to.include('numbers');
  });

  it('shows only the kinds that a host has chosen, and asks the backend for no others', async () => {
    const { client } = await stage('zeroBalance');
    const { client: listening, asked } = turnable(client);
    const it = open('nx-notices', { adapter: listening }, { kinds: 'numbers card' });
    await seen(it, 'Your balance doesn’t cover');
    await until(() => asked.includes('listPaymentMethods'), 'the cards');
    expect(words(it)).not.to.include('API requests are rejected');
    for (const other of ['listPayments', 'getUsageTotals', 'listUsers', 'getApiKey', 'getProfile', 'getAlerts'])
      expect(asked, other).not.to.include(other);
  });

  it('leaves out mere information where only what is urgent is wanted', async () => {
    const { client } = await stage('demoLimit');
    const it = open('nx-notices', { adapter: client });
    await seen(it, 'Demo mode');
    it.urgent = true;
    await gone(it, 'Demo mode');
  });

  it('is one line with the rest behind it, where it is compact', async () => {
    const it = open('nx-notices', { adapter: (await stage('zeroBalance')).client, compact: true });
    const more = await until(() => all(it, 'button').find((found) => own(found).endsWith(' more: Needs attention')), 'more');
    expect(matters(it)).to.have.length(1);
    more.click();
    await until(() => matters(it).length > 1, 'all of them');
    expect(words(it)).to.include('Your balance doesn’t cover');
  });

  it('takes no room while nothing needs a person', async () => {
    const { client } = await stage('live');
    const { client: listening, asked } = turnable(client);
    const it = open('nx-notices', { adapter: listening, urgent: true });
    await until(() => asked.includes('getUsageTotals') && it.hasAttribute('empty'), 'nothing to show');
    expect(it.getBoundingClientRect().height).to.equal(0);
  });

  it('leaves out what the open page mends by itself, and still tells of it', async () => {
    const { client } = await stage('zeroBalance');
    const told = eventsOf(document, 'nx-attention-changed');
    const it = open('nx-notices', { adapter: client, page: 'billing' });
    await seen(it, 'Your balance doesn’t cover');
    expect(words(it)).not.to.include('API requests are rejected');
    await until(() => told.at(-1)?.pages.join() === 'billing,numbers', 'all of them');
  });

  it('says that a new phone waits for its PIN', async () => {
    const { client } = await stage('live');
    const it = open('nx-notices', { adapter: client }, { kinds: 'phone' });
    await client.call(startPhoneChange, { phone: '+447700900456', channel: 'sms' });
    changed(client);
    await seen(it, 'Your new phone number +447700900456 isn’t verified yet.');
    const wishes = eventsOf(it, 'nx-page-requested');
    await press(it, 'Verify phone number');
    expect(wishes).to.deep.equal([{ page: 'profile' }]);
  });

  it('shows what it has found where a part of it can not be read, and says so', async () => {
    const { client } = await stage('zeroBalance');
    const listNumbers = () => Promise.reject(new Error('down'));
    const it = open('nx-notices', { adapter: { ...adapterOf(client), listNumbers } });
    await seen(it, 'API requests are rejected');
    await button(it, 'Try again');
  });

  it('leaves nothing of a person who has gone', async () => {
    const { client } = await stage('zeroBalance');
    const it = open('nx-notices', { adapter: client });
    await seen(it, 'API requests are rejected');
    endSession(client);
    await gone(it, 'API requests are rejected');
  });
});

describe('the notices of <nx-dashboard>', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));
  const lines = (it: Element) => all(it, '[part=notice] p').map(words).filter((line) => line.includes('API requests are rejected')); // prettier-ignore

  it('are above every page, once, and on the overview only in its own list', async () => {
    const { client } = await stage('zeroBalance');
    const it = open('nx-dashboard', { adapter: client, page: 'users' });
    await until(() => lines(it).length === 1, 'the most urgent matter');
    await seen(it, 'Add user');
    (await placeOf(it, 'Overview')).click();
    await seen(it, 'Recent payments');
    await until(() => lines(it).length === 1, 'one list');
    (await placeOf(it, 'Your numbers')).click();
    await seen(it, 'Monthly cost');
    await until(() => lines(it).length === 1, 'the notices again');
    await press(all(it, 'nx-notices')[0]!, 'Top up');
    await seen(it, 'Payment methods');
    expect(location.hash).to.equal('#/billing');
  });

  it('are absent where nothing is urgent, and mark the pages of the navigation', async () => {
    const { client } = await stage('zeroBalance');
    const it = open('nx-dashboard', { adapter: client, page: 'users' });
    it.style.inlineSize = '70rem';
    await until(() => all(it, 'nav .nx-dot').length > 0, 'marks');
    const live = (await stage('live')).client;
    const other = open('nx-dashboard', { adapter: live, page: 'users' });
    await seen(other, 'Add user');
    await until(() => other.shadowRoot?.querySelector('nx-notices')?.hasAttribute('empty'), 'no notices');
  });

  it('show nothing of one person to the next', async () => {
    const { client } = await stage('zeroBalance');
    const it = open('nx-dashboard', { adapter: client, page: 'users' });
    await until(() => lines(it).length === 1, 'the most urgent matter');
    endSession(client);
    await gone(it, 'API requests are rejected');
  });
});
