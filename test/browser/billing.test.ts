import { expect } from '@open-wc/testing';
import type { Client } from '../../src/api/client.js';
import { ApiError } from '../../src/api/errors.js';
import '../../src/define/billing.js';
import { NxBilling } from '../../src/features/billing/billing.js';
import { adapterOf, oftenPaid, stage, stageAs, turnable } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, button, control, key, open, pick, press, seen, until, words } from './user.js';

featureSuite({
  name: 'billing',
  kind: NxBilling,
  stage: () => stage('live'),
  ready: 'Paid: €',
  title: 'billing.title',
  sections: ['balance', 'top-up', 'payments'],
  exports: { button: 'Download transactions (.xls)', stage: oftenPaid },
  typing: { Amount: '35' },
});

const tab = async (it: Element, name: string) =>
  (await until(() => all(it, '[role=tab]').find((found) => words(found) === name), `the tab ${name}`)).click();

describe('<nx-billing>', () => {
  it('is one page: what is left, a way to add to it, and what was paid', async () => {
    const it = open('nx-billing', { adapter: (await stage('live')).client });
    await seen(it, 'Paid: €');
    const shown = words(it);
    for (const words of ['€27.00', 'Make payment of €25.00', 'Download transactions (.xls)']) expect(shown).to.include(words);
  });

  it('begins with its state: balance, spending, auto reload and the last payment, two by two where it is narrow', async () => {
    const it = open('nx-billing', { adapter: (await stage('reloading')).client });
    await seen(it, 'Last payment');
    expect(words(all(it, '.nx-stats')[0]!)).to.match(
      /^Balance €[\d.]+ Exact balance: €[\d.]+ Spent €[\d.]+ Since \d+ \w+ 2026 Auto reload On €[\d.]+ when below €[\d.]+ Last payment €[\d.]+ \d+ \w+ 2026$/,
    );
    const rows = () => new Set(all(it, '.nx-stats > div').map((cell) => Math.round(cell.getBoundingClientRect().top))).size;
    it.style.inlineSize = '60rem';
    await until(() => rows() === 1, 'one row');
    it.style.inlineSize = '22rem';
    await until(() => rows() === 2, 'two rows');
  });

  it('asks each question once, whatever parts of it want the answer', async () => {
    const { client, asked } = turnable((await stage('reloading')).client);
    const it = open('nx-billing', { adapter: client });
    await seen(it, 'Last payment');
    await seen(it, 'Paid: €');
    const times = (id: string) => asked.filter((it) => it === id).length;
    expect([times('getBalance'), times('getDisplayCurrency'), times('listPaymentMethods')]).to.deep.equal([1, 1, 1]);
    expect(times('listPayments'), 'for the top-up, the figures and the list').to.equal(1);
  });

  it('asks for its figures and its open tab as soon as it can, and not after the page is drawn', async () => {
    const { client, asked } = turnable((await stage('reloading')).client);
    const waiting: Client = {
      ...client,
      // Without a balance, the page is never drawn.
      call: (row, input, signal) => (row.id === 'getBalance' ? new Promise(() => {}) : client.call(row, input, signal)),
    };
    open('nx-billing', { adapter: waiting }, { panel: 'reload' });
    await until(() => ['listLedger', 'getAutoReload', 'listPayments'].every((id) => asked.includes(id)), 'all calls');
  });

  it('keeps the last payment among its figures while its list is filtered, and asks for that list', async () => {
    const { client } = await stage('reloading');
    const questions: object[] = [];
    const watched: Client = {
      ...client,
      call(row, input, signal) {
        if (row.id === 'listPayments') questions.push(input as object);
        return client.call(row, input, signal);
      },
    };
    const it = open('nx-billing', { adapter: watched });
    await seen(it, 'Paid: €');
    const figures = () => words(all(it, '.nx-stats')[0]!);
    await until(() => figures().includes('Last payment'), 'the figures');
    const before = figures();
    await pick(it, 'Status', 'Declined');
    await seen(it, 'No results');
    expect(figures()).to.equal(before);
    expect(questions).to.deep.equal([{ size: 100 }, { status: 'failed', size: 100 }]);
    await press(it, 'Clear filters');
    await seen(it, 'Paid: €');
    expect(questions).to.have.length(2);
  });

  const withoutPayments = (client: Client): Client => ({
    ...client,
    call: (row, input, signal) =>
      row.id === 'listPayments' ? Promise.reject(new ApiError('unavailable')) : client.call(row, input, signal),
  });
  const drawn = (it: Element) => until(() => words(it) !== '' && all(it, '[part=loading]').length === 0, 'all of it');
  const again = (it: Element) => all(it, 'button').filter((found) => words(found) === 'Try again');

  it('tells once that payments did not come, shows all else, and tries again with one press', async () => {
    const { client } = await stage('reloading');
    const backend = turnable(withoutPayments(client));
    const it = open('nx-billing', { adapter: backend.client });
    await drawn(it);
    expect(again(it)).to.have.length(1);
    expect(all(it, '[role=alert]').map(words)).to.deep.equal([
      'We can’t reach the service right now. Try again in a moment. Try again',
    ]);
    for (const shown of ['Balance €', 'Spent €', 'Auto reload On']) expect(words(it)).to.include(shown);
    expect(words(it)).not.to.include('Make payment');
    const panel = await until(() => all(it, '[role=tabpanel]')[0], 'the panel of payments');
    expect(words(panel), 'why it is empty').to.include('We can’t reach the service right now.');
    await tab(it, 'Account activity');
    await seen(it, 'Download account activity (.xls)');
    expect(again(it)).to.have.length(1);
    await tab(it, 'Payments');
    backend.turn(client);
    await press(it, 'Try again');
    for (const shown of ['Last payment €', 'Make payment of €25.00', 'Paid: €']) await seen(it, shown);
    expect(again(it)).to.have.length(0);
  });

  it('tells at the list that payments did not come while the top-up shows a result', async () => {
    const { client } = await stage('live');
    const backend = turnable(client);
    const it = open('nx-billing', { adapter: backend.client });
    await seen(it, 'Paid: €25.00');
    backend.turn(withoutPayments(client));
    await press(it, 'Make payment of €25.00');
    await seen(it, 'Balance now €52.00');
    await until(() => again(it).length === 1, 'the failure');
    backend.turn(client);
    await press(it, 'Try again');
    await seen(it, 'Paid: €50.00');
    expect(words(it)).to.include('Balance now €52.00');
  });

  it('leaves out of its state what the person may not see', async () => {
    const it = open('nx-billing', { adapter: (await stageAs('nora@example.com')).client });
    const state = await until(() => all(it, '.nx-stats')[0], 'the state');
    expect(words(state)).to.match(/^Balance €[\d.]+$/);
  });

  it('brings the rest when its tab is opened, and says which that is', async () => {
    const it = open('nx-billing', { adapter: (await stage('reloading')).client });
    await seen(it, 'Paid: €');
    await tab(it, 'Auto reload');
    await seen(it, 'Balance threshold');
    await tab(it, 'Payment methods');
    await seen(it, 'Used by auto reload');
    await key('ArrowRight');
    await tab(it, 'Account activity');
    await seen(it, 'Balance');
    expect(it.getAttribute('panel')).to.equal('activity');
  });

  it('opens where the host wants', async () => {
    const it = open('nx-billing', { adapter: (await stage('live')).client }, { panel: 'reload' });
    await seen(it, 'Balance threshold');
  });

  it('draws everything anew when a payment was made', async () => {
    const it = open('nx-billing', { adapter: (await stage('live')).client });
    await seen(it, 'Paid: €25.00');
    await press(it, 'Make payment of €25.00');
    await seen(it, 'Balance now €52.00');
    await seen(it, 'Paid: €50.00');
  });

  it('speaks the language it is told, in the parts that came later too', async () => {
    const it = open('nx-billing', { adapter: (await stage('live')).client }, { panel: 'reload' });
    await seen(it, 'Balance threshold');
    it.lang = 'de';
    await seen(it, 'Das automatische Aufladen ist ausgeschaltet.');
    expect(words(it)).not.to.include('Reload');
  });

  it('leaves out what the backend does not offer', async () => {
    const it = open('nx-billing', { adapter: adapterOf((await stage('live')).client, ['getAutoReload', 'listLedger']) });
    await seen(it, 'Paid: €');
    expect(all(it, '[role=tab]').map(words)).to.deep.equal(['Payments', 'Payment methods']);
  });

  it('says at zero that calls are refused, and has the way out beside it', async () => {
    const it = open('nx-billing', { adapter: (await stage('zeroBalance')).client });
    await seen(it, 'API requests are rejected');
    await seen(it, 'Balance after payment €25.00');
  });

  it('shows the balance to whoever may not pay, and says whom to ask', async () => {
    const { client } = await stageAs('nora@example.com');
    const it = open('nx-billing', { adapter: client });
    await seen(it, 'You need the Payments permission.');
    await seen(it, 'Balance €');
    expect(all(it, '[part=submit]')).to.have.length(0);
  });
});

describe('<nx-billing>, by its own width,', () => {
  async function sides(width: string) {
    const it = open('nx-billing', { adapter: (await stage('live')).client });
    it.style.inlineSize = width;
    await button(it, 'Make payment of €25.00');
    const summary = await until(() => all(it, 'section').find(({ ariaLabel }) => ariaLabel === 'Summary'), 'the summary');
    const amount = await control(it, 'Amount');
    return { it, said: words(summary), summary: summary.getBoundingClientRect(), amount: amount.getBoundingClientRect() };
  }

  it('has what a top-up comes to beside it, with the one button', async () => {
    const { it, said, summary, amount } = await sides('70rem');
    expect(said).to.match(/^Summary.*Amount due €25\.00.*Balance after payment €52\.00 Make payment of €25\.00/);
    expect(summary.left).to.be.above(amount.right);
    expect(all(it, '[part=submit]')).to.have.length(1);
  });

  it('has it below where there is no room beside it', async () => {
    const { summary, amount } = await sides('40rem');
    expect(summary.top).to.be.above(amount.bottom);
  });
});
