import { expect, oneEvent } from '@open-wc/testing';
import { getSession } from '../../src/api/session.js';
import '../../src/define/overview.js';
import { NxOverview } from '../../src/features/overview/overview.js';
import { adapterOf, stage, stageAs } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, open, press, seen, words } from './user.js';

featureSuite({
  name: 'overview',
  kind: NxOverview,
  stage: () => stage('live'),
  ready: 'Recent payments',
  title: 'overview.title',
});

describe('<nx-overview>', () => {
  it('shows the state of the account: balance, auto reload, renewals, usage and payments', async () => {
    const it = open('nx-overview', { adapter: (await stage('history')).client });
    await seen(it, 'Recent payments');
    await seen(it, 'Number Insight');
    for (const title of ['Balance', 'Auto reload', 'Number renewals', 'Usage, last 30 days', 'Quick actions'])
      expect(words(it), title).to.include(title);
  });

  it('says first what has stopped the account, and leads to the remedy', async () => {
    const it = open('nx-overview', { adapter: (await stage('zeroBalance')).client });
    await seen(it, 'API requests are rejected');
    const wish = oneEvent(it, 'nx-page-requested') as Promise<CustomEvent<{ page: string }>>;
    await press(it, 'Top up');
    expect((await wish).detail.page).to.equal('billing');
  });

  it('shows those who may not see more the balance alone', async () => {
    const it = open('nx-overview', { adapter: (await stageAs('nora@example.com')).client });
    await seen(it, 'Balance');
    expect(words(it)).not.to.include('Recent payments');
    expect(words(it)).not.to.include('Usage, last 30 days');
  });

  it('never shows a product that the user may not see, while its days are not known yet', async () => {
    const { client } = await stage('live');
    const session = await client.call(getSession, {});
    const user = { ...session.user, primary: false, permissions: ['payments' as const, 'usage' as const] };
    const it = open('nx-overview', {
      adapter: {
        ...adapterOf(client),
        getSession: () => Promise.resolve({ ...session, user }),
        listLedger: () => new Promise<never>(() => {}),
      },
    });
    await seen(it, 'Number Insight');
    expect(words(it)).not.to.include('Verify');
  });

  it('leaves out what the backend does not offer', async () => {
    const { client } = await stage('live');
    const it = open('nx-overview', { adapter: adapterOf(client, ['getAutoReload', 'listNumbers', 'getUsageTotals']) });
    await seen(it, 'Recent payments');
    expect(words(it)).not.to.include('Number renewals');
    expect(words(it)).not.to.include('Usage, last 30 days');
  });

  it('goes on where one of its calls fails, and says so in that place', async () => {
    const { client } = await stage('live');
    const it = open('nx-overview', { adapter: { ...adapterOf(client), listPayments: () => Promise.reject(new Error('down')) } });
    await seen(it, 'Number renewals');
    expect(all(it, '[part=failure]')).to.have.length(1);
  });
});
