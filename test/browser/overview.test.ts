import { expect, oneEvent } from '@open-wc/testing';
import { getBalance } from '../../src/api/account.js';
import { listNumbers } from '../../src/api/numbers.js';
import { getSession } from '../../src/api/session.js';
import '../../src/define/overview.js';
import { NxOverview } from '../../src/features/overview/overview.js';
import { adapterOf, stage, stageAs } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, button, eventsOf, open, press, seen, until, words } from './user.js';

featureSuite({
  name: 'overview',
  kind: NxOverview,
  stage: () => stage('live'),
  ready: 'Recent payments',
  title: 'overview.title',
  sections: ['balance', 'reload', 'renewals', 'usage', 'begin', 'payments'],
});

describe('<nx-overview>', () => {
  it('shows the state of the account: balance, auto reload, renewals, usage and payments', async () => {
    const it = open('nx-overview', { adapter: (await stage('history')).client });
    await seen(it, 'Recent payments');
    await seen(it, 'Number Insight');
    for (const title of ['Balance', 'Auto reload', 'Number renewals', 'Usage, last 30 days', 'Get started'])
      expect(words(it), title).to.include(title);
  });

  it('keeps a place for the balance that is on its way, which moves nothing when it comes', async () => {
    const { client } = await stage('live');
    let answer = () => {};
    const question = new Promise<void>((then) => (answer = then));
    const adapter = { ...adapterOf(client), getBalance: async () => (await question, client.call(getBalance, {})) };
    const it = open('nx-overview', { adapter });
    await seen(it, 'API requests are rejected');
    const bar = await until(() => all(it, '.nx-balance .nx-bar')[0], 'its place');
    const card = all(it, '.nx-balance')[0]!;
    const before = card.offsetHeight;
    expect(bar.offsetWidth).to.be.above(50);
    answer();
    await until(() => all(it, '.nx-amount')[0], 'the balance');
    // A line is rounded to a pixel.
    expect(card.offsetHeight).to.be.closeTo(before, 1);
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
    expect(all(it, 'th button').map(words)).not.to.include('Verify');
  });

  it('leaves out what the backend does not offer', async () => {
    const { client } = await stage('live');
    const it = open('nx-overview', { adapter: adapterOf(client, ['getAutoReload', 'listNumbers', 'getUsageTotals']) });
    await seen(it, 'Recent payments');
    expect(words(it)).not.to.include('Number renewals');
    expect(words(it)).not.to.include('Usage, last 30 days');
  });

  const card = (it: Element, name: string) => until(() => all(it, 'section').find(({ ariaLabel }) => ariaLabel === name), name);

  for (const [operation, name] of [
    ['getBalance', 'Balance'],
    ['listLedger', 'Balance'],
    ['getAutoReload', 'Auto reload'],
    ['listPaymentMethods', 'Auto reload'],
    ['listNumbers', 'Number renewals'],
    ['listPayments', 'Recent payments'],
  ] as const)
    it(`shows the failure of ${operation} in its card, and everything else; another try mends it there`, async () => {
      const { client } = await stage('history');
      const whole = adapterOf(client);
      const state = { fails: true };
      const call = whole[operation] as (input: object) => Promise<never>;
      const broken = (input: object) => (state.fails ? Promise.reject(new Error('down')) : call(input));
      const it = open('nx-overview', { adapter: { ...whole, [operation]: broken } });
      await until(() => all(it, '[part=failure]').length > 0, 'a failure');
      await until(() => all(it, '[part=loading]').length === 0, 'everything else');
      expect(all(it, '[part=failure]')).to.have.length(1);
      expect(all(await card(it, name), '[part=failure]')).to.have.length(1);
      for (const other of ['Balance', 'Auto reload', 'Number renewals', 'Usage, last 30 days', 'Recent payments'])
        await card(it, other);
      state.fails = false;
      await press(await card(it, name), 'Try again');
      await until(() => all(it, '[part=failure]').length === 0, 'the card');
    });

  it('shows the failure of one product in its row', async () => {
    const { client } = await stage('history');
    const whole = adapterOf(client);
    type Totals = NonNullable<typeof whole.getUsageTotals>;
    const getUsageTotals: Totals = (input) =>
      input.product === 'voice' ? Promise.reject(new Error('down')) : whole.getUsageTotals!(input);
    const it = open('nx-overview', { adapter: { ...whole, getUsageTotals } });
    await until(
      () => all(it, 'tr').some((row) => words(row).startsWith('Voice') && all(row, '[part=failure]').length > 0),
      'its row',
    );
    await until(() => all(it, '[part=loading]').length === 0, 'the others');
    expect(all(it, '[part=failure]')).to.have.length(1);
  });

  it('begins with the first steps: how many are done, and the way to each of the others', async () => {
    const { client } = await stage('new');
    const it = open('nx-overview', { adapter: client });
    await seen(it, '1 of 5');
    await seen(it, 'Waiting for your first API request…');
    const wishes = eventsOf(it, 'nx-page-requested');
    for (const step of ['Make your first payment', 'Buy a number', 'Turn on auto reload'])
      await press(await card(it, 'Get started'), step);
    expect(wishes.map(({ page }) => page)).to.deep.equal(['billing', 'buy-numbers', 'billing/reload']);
  });

  it('tells those who wait that their first request has arrived, and counts it', async () => {
    const made = await stage('new');
    const it = open('nx-overview', { adapter: made.client });
    await seen(it, 'Waiting for your first API request…');
    const { apiKey, secrets } = made.engine.world.users.values()[0]!;
    const authorization = `Basic ${btoa(`${apiKey}:${secrets[0]!.secret}`)}`;
    await made.engine.handle({ method: 'GET', url: '/account/get-balance', headers: { authorization } });
    await press(it, 'Check now');
    await seen(it, 'Your first API request has arrived');
    await seen(it, '2 of 5');
  });

  it('has quick actions in place of the first steps once all are done', async () => {
    const { client } = await stage('live');
    const whole = adapterOf(client);
    const reload = await whole.getAutoReload!({});
    const { items } = await (await stage('numbers')).client.call(listNumbers, {});
    const adapter = {
      ...whole,
      getGettingStarted: () => Promise.resolve({ show: false, firstCallAt: '2026-03-01T00:00:00Z' }),
      getAutoReload: () => Promise.resolve({ ...reload, enabled: true }),
      listNumbers: () => Promise.resolve({ items, total: items.length }),
    };
    const it = open('nx-overview', { adapter });
    await seen(it, 'Quick actions');
    for (const action of ['Buy numbers', 'Add user', 'API settings', 'Export activity'])
      await button(await card(it, 'Quick actions'), action);
    expect(words(it)).not.to.include('Get started');
  });

  it('has the invoice of a payment at hand', async () => {
    const { client } = await stage('history');
    const it = open('nx-overview', { adapter: client });
    await until(async () => all(await card(it, 'Recent payments'), 'tbody tr').length === 5, 'five payments');
    expect(all(await card(it, 'Recent payments'), 'td:nth-child(3) button').length).to.be.at.least(1);
  });
});
