import { expect } from '@open-wc/testing';
import { getBalance } from '../../src/api/account.js';
import type { Client } from '../../src/api/client.js';
import { putDisplayCurrency } from '../../src/api/display-currency.js';
import { NxTopUp } from '../../src/features/top-up/top-up.js';
import { stage, turnable } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { payer } from './payer.js';
import { all, button, control, enter, focusOn, open, press, seen, eventsOf, until, words } from './user.js';

featureSuite({
  name: 'top-up',
  kind: NxTopUp,
  stage: () => stage('live'),
  ready: 'Balance after payment',
  title: 'topUp.title',
  typing: { Amount: '35' },
});

describe('<nx-top-up> with a method that is kept', () => {
  it('says what will be charged and what the balance will be, and pays in one press', async () => {
    const { it, client } = await payer('live');
    await seen(it, '€25.00, charged in euros');
    expect(words(it)).to.include('Balance after payment €52.00');
    await enter(it, 'Amount', '40');
    await seen(it, 'Balance after payment €67.00');
    const changes = eventsOf(it, 'nx-payment-changed');
    await press(it, 'Make payment of €40.00');
    await seen(it, '€40.00 was added to your balance on');
    await seen(it, 'Balance now €67.00');
    expect((await client.call(getBalance, {})).amount).to.equal('67.0000');
    expect(changes.map(({ status, amount }) => [status, amount])).to.deep.equal([['succeeded', 4000]]);
    await press(it, 'Top up again');
    await seen(it, 'Your last payment: €40.00');
  });

  it('says about how much that is in dollars, where the balance is shown in them', async () => {
    const { it, client } = await payer('live');
    await client.call(putDisplayCurrency, { currency: 'USD' });
    const later = open('nx-top-up', { adapter: client, paymentProvider: it.paymentProvider! });
    await seen(later, '€25.00, charged in euros');
    await until(() => /Balance after payment €52\.00 \(about \$\d+\.\d\d\)/.test(words(later)), 'dollars');
  });

  it('takes an amount that is chosen', async () => {
    const { it } = await payer('live');
    const isPressed = async (name: string) => (await button(it, name)).ariaPressed === 'true';
    expect(await isPressed('Amount €25')).to.equal(true);
    await press(it, 'Amount €100');
    expect((await control(it, 'Amount')).value).to.equal('100.00');
    await button(it, 'Make payment of €100.00');
    expect([await isPressed('Amount €25'), await isPressed('Amount €100')]).to.deep.equal([false, true]);
    await enter(it, 'Amount', '40');
    expect(await isPressed('Amount Other')).to.equal(true);
    await button(it, 'Make payment of €40.00');
    await press(it, 'Amount Other');
    await focusOn(() => all<HTMLInputElement>(it, 'input').find(({ name }) => name === 'amount'), 'the amount');
    await button(it, 'Make payment');
  });

  for (const [amount, says] of [
    ['9.99', 'At least 10.00.'],
    ['a lot', 'Enter a number'],
    ['', 'Enter amount.'],
  ] as const)
    it(`does not take “${amount}” for an amount`, async () => {
      const { it, payments } = await payer('live');
      const before = (await payments()).length;
      await enter(it, 'Amount', amount);
      (await until(() => all<HTMLButtonElement>(it, '[part=submit]')[0], 'the button')).click();
      await seen(it, says);
      expect((await payments()).length).to.equal(before);
    });

  it('leaves the word to the host, who may stop a payment', async () => {
    const { it, payments } = await payer('live');
    const before = (await payments()).length;
    const stop = (event: Event) => event.preventDefault();
    it.addEventListener('nx-before-payment', stop);
    const asked = eventsOf(it, 'nx-before-payment');
    await press(it, 'Make payment of €25.00');
    await until(() => asked.length === 1, 'the question');
    it.removeEventListener('nx-before-payment', stop);
    await press(it, 'Make payment of €25.00');
    await seen(it, 'was added to your balance on');
    expect(asked[0]).to.deep.equal({ amount: 2500, kind: 'kept' });
    expect((await payments()).length).to.equal(before + 1);
  });

  it('charges a second wish, however late the list of payments comes', async () => {
    const { client, engine } = await stage('live');
    const before = engine.world.payments.values().length;
    const late: Client = {
      ...client,
      call: (row, input, signal) => (row.id === 'listPayments' ? new Promise(() => {}) : client.call(row, input, signal)),
    };
    const { client: turning, turn } = turnable(client);
    const it = open('nx-top-up', { adapter: turning });
    await button(it, 'Make payment of €25.00');
    turn(late);
    for (const next of ['Top up again', 'nothing']) {
      await press(it, 'Make payment of €25.00');
      await seen(it, 'was added to your balance on');
      if (next !== 'nothing') await press(it, next);
    }
    expect(engine.world.payments.values().length).to.equal(before + 2);
  });

  for (const [amount, says] of [
    ['2001', 'The card has insufficient funds. Use another method or a smaller amount.'],
    ['2004', 'The card has expired.'],
    ['2010', 'The security code is incorrect.'],
    ['2012', 'Your bank blocked the payment to protect your card.'],
    ['2009', 'Your bank declined the payment.'],
    ['3000', 'We couldn’t reach your bank.'],
    ['5001', 'The payment was blocked.'],
  ] as const)
    it(`tells why €${amount} was refused, and goes on with what was chosen`, async () => {
      const { it } = await payer('live');
      await enter(it, 'Amount', amount);
      (await until(() => all<HTMLButtonElement>(it, '[part=submit]')[0], 'the button')).click();
      await seen(it, says);
      expect(words(it)).to.match(/You weren’t charged €.+\./);
      await press(it, 'Try again or use another method');
      expect((await control(it, 'Amount')).value.replace(/\D/g, '')).to.equal(`${amount}00`);
    });
});
