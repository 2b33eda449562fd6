import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import { listLedger } from '../../src/api/ledger.js';
import { createPayment, listPayments } from '../../src/api/payments.js';
import { signIn } from '../../src/api/session.js';
import { startSession } from '../../src/core/backend.js';
import '../../src/define/account-activity.js';
import '../../src/define/payments.js';
import { NxAccountActivity } from '../../src/features/account-activity/account-activity.js';
import { NxPayments } from '../../src/features/payments/payments.js';
import { adapterOf, hanging, oftenPaid, stage, stageAs, turnable } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { watchSaved } from './saved.js';
import { all, button, filter, focusOn, gone, open, own, pick, press, seen, until, words } from './user.js';

featureSuite({
  name: 'payments',
  kind: NxPayments,
  stage: () => stage('live'),
  ready: 'Paid: €',
  title: 'payments.title',
  sections: ['payments'],
  exports: { button: 'Download transactions (.xls)', stage: oftenPaid },
});
featureSuite({
  name: 'account-activity',
  kind: NxAccountActivity,
  stage: () => stage('new'),
  ready: '€2.00',
  title: 'activity.title',
  exports: { button: 'Download account activity (.xls)', stage: () => stage('busy') },
});

type Scenario = Parameters<typeof stage>[0];
const payments = async (scenario: Scenario) => {
  const { client, engine } = await stage(scenario);
  return { client, engine, it: open('nx-payments', { adapter: client }) };
};
const rows = (it: Element) => all(it, 'tbody tr').map(words);

describe('<nx-payments>', () => {
  const saved = watchSaved();

  it('says that there is none yet', async () => {
    const { it } = await payments('new');
    await seen(it, 'No payments yet');
  });

  it('explains each state, and what to write on a transfer', async () => {
    const { it, client } = await payments('transferPending');
    await seen(it, 'Pending');
    const [payment] = (await client.call(listPayments, {})).items;
    expect(rows(it)[0]).to.include(payment!.reference).and.to.include('Bank transfers arrive in one to three working days');
    expect(rows(it)[0]).to.include(payment!.transfer!.holder).and.to.include(payment!.transfer!.bic);
    expect(rows(it)[0])
      .to.include('Bank transfer')
      .and.to.match(/Pro-forma \( ?PDF ?\)/);
  });

  it('says why a bank has refused', async () => {
    const { client } = await payments('live');
    const address = { line1: '1 Road', line2: '', city: 'London', postalCode: 'N1', region: '', country: 'GB' };
    const billing = { name: 'Ada', address };
    const pay = (amount: number) =>
      client.call(createPayment, {
        idempotencyKey: `refused-${amount}`,
        amount,
        with: { kind: 'card', token: 'fake-valid-visa-nonce', billing, keep: false },
      });
    await pay(2001_00);
    await pay(2999_00);
    const it = open('nx-payments', { adapter: client });
    await seen(it, 'The card has insufficient funds. Use another method or a smaller amount.');
    await seen(it, 'Your bank declined the payment.');
  });

  it('asks for the invoice of a card payment once, says when it comes, and saves it', async () => {
    const { it, engine, client } = await payments('live');
    await seen(it, 'Paid: €');
    const ask = await until(
      () => all(it, 'button').find((found) => found.ariaLabel?.startsWith('Request invoice')),
      'the button',
    );
    ask.click();
    await seen(it, 'Invoice requested.');
    await seen(it, 'Ready by');
    engine.advance(73 * 60 * 60_000);
    // Three days later, the session has ended as well.
    startSession(client, await client.call(signIn, { email: ada.email, password: ada.password }));
    const file = await until(() => all(it, '[part=file]')[0], 'the invoice');
    file.click();
    await until(() => saved.some((name) => name.endsWith('.pdf')), 'the file');
  });

  it('shows what a filter wants, and keeps the keyboard in it', async () => {
    const { it, client } = await payments('history');
    await seen(it, 'Paid: €');
    await pick(it, 'Status', 'Declined');
    await seen(it, 'No results');
    const status = await filter(it, 'Status');
    await focusOn(() => status, 'the filter');
    expect(own(status)).to.equal('Filter: Status: Declined');
    await press(it, 'Clear filters');
    await gone(it, 'No results');
    await focusOn(() => all(it, 'h2')[0], 'the heading');
    const { total = 0 } = await client.call(listPayments, {});
    await until(() => rows(it).length === Math.min(total, rows(it).length) && rows(it).length > 0, 'the payments');
    expect(all(it, 'table')[0]!.getAttribute('aria-rowcount')).to.equal(String(total + 1));
  });

  it('begins with the sum of the year, the last payment and what is pending, whatever the filters are', async () => {
    const { it, client } = await payments('history');
    const { items } = await client.call(listPayments, { size: 1000 });
    const paid = items.filter(({ status }) => status === 'succeeded');
    const year = items[0]!.createdAt.slice(0, 4);
    const sum = paid.filter(({ createdAt }) => createdAt.startsWith(year)).reduce((all, { amount }) => all + amount, 0);
    const euros = (cents: number) => `€${(cents / 100).toLocaleString('en', { minimumFractionDigits: 2 })}`;
    const figures = `Paid in ${year} ${euros(sum)} Last payment ${euros(paid[0]!.amount)} `;
    await seen(it, figures);
    await seen(it, 'Pending €0.00');
    await pick(it, 'Status', 'Declined');
    await seen(it, 'No results');
    await seen(it, figures);
  });

  it('says how much is pending', async () => {
    const { it, client } = await payments('transferPending');
    const [payment] = (await client.call(listPayments, {})).items;
    await seen(it, `Pending €${(payment!.amount / 100).toFixed(2)} 1 payment `);
  });

  it('saves a spreadsheet', async () => {
    const { it } = await payments('live');
    await seen(it, 'Paid: €');
    await press(it, 'Download transactions (.xls)');
    await seen(it, 'File saved.');
    expect(saved.at(-1)).to.match(/\.xlsx$/);
  });

  it('stops making it, and saves nothing', async () => {
    const { client, turn } = turnable((await stage('live')).client);
    const it = open('nx-payments', { adapter: client });
    await seen(it, 'Paid: €');
    const before = saved.length;
    turn(hanging);
    await press(it, 'Download transactions (.xls)');
    await seen(it, 'Preparing your spreadsheet');
    await press(it, 'Cancel');
    await seen(it, 'Export cancelled. No file was saved.');
    expect(saved).to.have.length(before);
    await button(it, 'Download transactions (.xls)');
  });

  it('tells whoever may not pay whom to ask', async () => {
    const { client } = await stageAs('nora@example.com');
    const it = open('nx-payments', { adapter: client });
    await seen(it, 'You need the Payments permission.');
    expect(all(it, 'button, input, select')).to.have.length(0);
  });
});

describe('<nx-account-activity>', () => {
  it('lists every change, newest first, with what was left', async () => {
    const { client } = await stage('history');
    const it = open('nx-account-activity', { adapter: client });
    const { total = 0, items } = await client.call(listLedger, {});
    await until(() => all(it, 'table')[0]?.getAttribute('aria-rowcount') === String(total + 1), 'all of them');
    expect(rows(it)[0]).to.include(items[0]!.description);
  });

  it('shows one kind', async () => {
    const { client } = await stage('history');
    const it = open('nx-account-activity', { adapter: client });
    await until(() => rows(it).length > 0, 'rows');
    await pick(it, 'Type', 'Free credit');
    await until(() => rows(it).length === 1, 'the one');
    expect(rows(it)[0]).to.include('€2.00');
    await gone(it, 'Loading…');
  });

  it('draws the balance day by day, with the threshold of auto reload, over the range that is asked for', async () => {
    const { client } = await stage('reloading');
    const asked: object[] = [];
    const balancesOf = adapterOf(client).getDailyBalances!;
    const adapter = {
      ...adapterOf(client),
      getDailyBalances: (input: Parameters<typeof balancesOf>[0]) => (asked.push(input), balancesOf(input)),
    };
    const it = open('nx-account-activity', { adapter });
    const { items } = await client.call(listLedger, {});
    const newest = items[0]!.at.slice(0, 10);
    const range = (days: number) => ({
      from: new Date(Date.parse(newest) - (days - 1) * 86_400_000).toISOString().slice(0, 10),
      until: newest,
    });
    const picture = await until(() => all(it, '[role=slider]')[0], 'a chart');
    const whole = /^\d+\.\d\d/.exec(items[0]!.balanceAfter)?.[0];
    await until(() => picture.ariaValueText?.endsWith(`Balance €${whole}`), 'the newest balance');
    expect(picture.ariaValueMax).to.equal('30');
    await press(it, '90 days');
    await until(() => all(it, '[role=slider]')[0]?.ariaValueMax === '90', '90 days');
    expect(asked).to.deep.include(range(90));
    await press(it, 'Table');
    await until(() => all(it, '.nx-chart-table tr').length === 91, 'their table');
  });
});
