import { expect } from '@open-wc/testing';
import { listPaymentMethods, type PaymentMethod } from '../../src/api/payment-methods.js';
import { createPayment } from '../../src/api/payments.js';
import { getAutoReload } from '../../src/api/settings.js';
import { day } from '../../src/i18n/format.js';
import '../../src/define/auto-reload.js';
import '../../src/define/balance-alert.js';
import '../../src/define/display-currency.js';
import { NxAutoReload } from '../../src/features/auto-reload/auto-reload.js';
import { NxBalanceAlert } from '../../src/features/balance-alert/balance-alert.js';
import { NxDisplayCurrency } from '../../src/features/display-currency/display-currency.js';
import { stage } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, control, enter, open, press, seen, until, words } from './user.js';

featureSuite({
  name: 'auto-reload',
  kind: NxAutoReload,
  stage: () => stage('live'),
  ready: 'Balance threshold',
  title: 'reload.title',
  typing: { Amount: '35' },
});
featureSuite({
  name: 'balance-alert',
  kind: NxBalanceAlert,
  stage: () => stage('live'),
  ready: 'Balance alert',
  title: 'alerts.title',
  typing: { 'Balance threshold': '7.5' },
});
featureSuite({
  name: 'display-currency',
  kind: NxDisplayCurrency,
  stage: () => stage('live'),
  ready: 'Today’s rate',
  title: 'currency.section',
});

const billing = {
  name: 'Ada Lovelace',
  address: { line1: '12 St James Square', line2: '', city: 'London', postalCode: 'SW1Y 4LE', region: '', country: 'GB' },
};
type Scenario = Parameters<typeof stage>[0];
async function visit(scenario: Scenario) {
  const { client, engine } = await stage(scenario);
  return { client, engine, it: open('nx-auto-reload', { adapter: client }) };
}

describe('<nx-auto-reload>', () => {
  it('needs a method that is kept, and says how to get one', async () => {
    const { it } = await visit('new');
    await seen(it, 'make a payment by card or PayPal and save the payment method');
    expect(all(it, 'form')).to.have.length(0);
  });

  it('offers the amount of the payment that added the method; on, it says what will happen', async () => {
    const { it, client } = await visit('live');
    await seen(it, 'Auto reload is off. If your balance reaches zero');
    const offered = await client.call(getAutoReload, {});
    expect((await control(it, 'Amount')).value).to.equal((offered.amount / 100).toFixed(2));
    (await control(it, 'Auto reload')).click();
    await enter(it, 'Balance threshold', '12.50');
    await press(it, 'Save');
    await seen(it, 'Auto reload is on.');
    await seen(it, 'When your balance falls below €12.50, we charge');
    const { enabled, threshold, methodId } = await client.call(getAutoReload, {});
    expect([enabled, threshold, methodId]).to.deep.equal([true, 1250, offered.methodId]);
  });

  const named = ({ kind, label }: PaymentMethod) => (kind === 'card' ? `Visa ending in ${label}` : `PayPal, ${label}`);
  const paid = async () => {
    const { client } = await stage('live');
    await client.call(createPayment, {
      idempotencyKey: 'a PayPal account',
      amount: 4400,
      with: { kind: 'paypal', token: 'fake-paypal-billing-agreement-nonce', billing, keep: true },
    });
    const { items } = await client.call(listPaymentMethods, {});
    const [card, paypal] = [items.find(({ kind }) => kind === 'card')!, items.find(({ kind }) => kind === 'paypal')!];
    expect(paypal.firstAmount).to.equal(4400);
    return { client, it: open('nx-auto-reload', { adapter: client }), card, paypal };
  };
  const euros = (amount: number) => (amount / 100).toFixed(2);

  it('offers, with another method, the amount of the payment that added that one', async () => {
    const { it, card, paypal } = await paid();
    for (const method of [paypal, card, paypal]) {
      (await control(it, named(method))).click();
      await until(
        () => control(it, 'Amount').then(({ value }) => value === euros(method.firstAmount)),
        euros(method.firstAmount),
      );
    }
  });

  it('leaves an amount that a person has typed as it is, whatever method is chosen', async () => {
    const { it, client, card, paypal } = await paid();
    await enter(it, 'Amount', '33');
    for (const method of [paypal, card, paypal]) (await control(it, named(method))).click();
    expect((await control(it, 'Amount')).value).to.equal('33');
    await press(it, 'Save');
    await until(async () => (await client.call(getAutoReload, {})).methodId === paypal.id, 'saved');
    expect((await client.call(getAutoReload, {})).amount).to.equal(3300);
  });

  for (const [amount, says] of [
    ['9.99', 'At least 10.00.'],
    ['a lot', 'Enter a number'],
    ['', 'Enter amount.'],
  ] as const)
    it(`does not take “${amount}” for an amount`, async () => {
      const { it, client } = await visit('live');
      await enter(it, 'Amount', amount);
      await press(it, 'Save');
      await seen(it, says);
      expect((await client.call(getAutoReload, {})).enabled).to.equal(false);
    });

  it('guesses from what was spent when it will come', async () => {
    const { it } = await visit('busy');
    await seen(it, 'At your current pace, the next reload is');
  });

  it('says that three refusals switched it off, and how to go on', async () => {
    const { it, engine } = await visit('reloadRefused');
    await seen(it, 'Balance threshold');
    for (let times = 0; times < 3; times++) engine.advance(10 * 60_000);
    const later = open('nx-auto-reload', { adapter: it.adapter! });
    await seen(later, 'Auto reload was turned off after three declined payments.');
    expect(words(later)).to.include('Auto reload is off. If your balance reaches zero');
  });
});

describe('<nx-balance-alert>', () => {
  it('says when its limit would have warned', async () => {
    const { client, engine } = await stage('runningDry');
    const it = open('nx-balance-alert', { adapter: client });
    const warned = engine.outbox().find(({ kind, text }) => kind === 'email' && text.includes('below'))!;
    await seen(it, `At this threshold you would have been alerted on ${day(warned.at, 'en')}.`);
  });

  it('says so when it would not', async () => {
    const it = open('nx-balance-alert', { adapter: (await stage('live')).client });
    await seen(it, 'At this threshold you wouldn’t have been alerted recently.');
  });
});
