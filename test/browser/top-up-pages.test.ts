import { expect } from '@open-wc/testing';
import { mockPaymentProvider } from '../../mocks/payment-provider/provider.js';
import { getBalance } from '../../src/api/account.js';
import { stage } from './backends.js';
import { payer, toPay } from './payer.js';
import { providerThat } from './payment-providers.js';
import { button, control, open, press, seen, until, words } from './user.js';

describe('<nx-top-up> and a page of the provider’s', () => {
  const secure = { token: 'mock-visa-ada-1+3ds' };

  it('pays when the bank knows the person', async () => {
    const made = providerThat({ cards: [secure], pages: [{ token: 'mock-authenticated' }] });
    const { it, payments } = await payer('new', made);
    await toPay(it, 'Credit card');
    await press(it, 'Pay €25.00');
    await seen(it, 'Balance now €27.00');
    const [payment] = await payments();
    expect([made.actions[0]!.kind, made.actions[0]!.amount, payment!.status]).to.deep.equal(['threeDSecure', 2500, 'succeeded']);
  });

  it('says so when the bank does not, and charges nothing', async () => {
    const made = providerThat({ cards: [secure], pages: [{ token: 'mock-refused' }] });
    const { it, client } = await payer('new', made);
    await toPay(it, 'Credit card');
    await press(it, 'Pay €25.00');
    await seen(it, 'Your bank couldn’t verify your identity.');
    expect((await client.call(getBalance, {})).amount).to.equal('2.0000');
  });

  it('pays by PayPal, and comes back', async () => {
    const made = providerThat({ pages: [{ token: 'mock-paypal-ada-1' }] });
    const { it } = await payer('new', made);
    await toPay(it, 'PayPal');
    await press(it, 'Go to PayPal');
    await seen(it, 'Balance now €27.00');
    await press(it, 'Top up again');
    await control(it, 'PayPal, ada@paypal.example');
  });

  it('says that nothing is charged when the person thought better of it', async () => {
    const made = providerThat({ pages: [{ left: 'cancelled' }] });
    const { it, payments } = await payer('new', made);
    await toPay(it, 'PayPal');
    await press(it, 'Go to PayPal');
    await seen(it, 'Payment cancelled');
    expect((await payments()).map(({ status }) => status)).to.deep.equal(['cancelled']);
  });

  it('waits for a person who closed the window, here and after a reload', async () => {
    const made = providerThat({ pages: [{ left: 'closed' }, { token: 'mock-paypal-ada-1' }] });
    const { it, client, payments } = await payer('new', made);
    await toPay(it, 'PayPal');
    await press(it, 'Go to PayPal');
    await seen(it, 'The window was closed. You haven’t been charged.');
    const later = open('nx-top-up', { adapter: client, paymentProvider: made.provider });
    await seen(later, 'You have an unfinished payment of €25.00 from');
    await press(later, 'Continue payment');
    await seen(later, 'Balance now €27.00');
    expect((await payments()).map(({ status }) => status)).to.deep.equal(['succeeded']);
  });

  it('offers the window again where a browser blocked it, and a way out', async () => {
    const made = providerThat({ pages: [{ left: 'blocked' }] });
    const { it, payments } = await payer('new', made);
    await toPay(it, 'PayPal');
    await press(it, 'Go to PayPal');
    await seen(it, 'Your browser blocked the window.');
    await button(it, 'Open PayPal');
    await press(it, 'Cancel payment');
    await seen(it, 'Payment cancelled');
    expect((await payments()).map(({ status }) => status)).to.deep.equal(['cancelled']);
  });

  it('is opened again where the element was moved in the page', async () => {
    const made = providerThat({ cards: [secure], pages: [new Promise<never>(() => {}), { token: 'mock-authenticated' }] });
    const { it } = await payer('new', made);
    await toPay(it, 'Credit card');
    await press(it, 'Pay €25.00');
    await seen(it, 'Verify with your bank');
    await until(() => made.actions.length === 1, 'the bank');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(it);
    await press(it, 'Verify again');
    await seen(it, 'Balance now €27.00');
  });
});

describe('the mock’s payment provider', () => {
  it('has its fields in frames of another origin, where no script of the page gets in', async () => {
    const provider = mockPaymentProvider({ pages: '/provider/' });
    const { client } = await stage('new');
    const it = open('nx-top-up', { adapter: client, paymentProvider: provider });
    await toPay(it, 'Credit card');
    const frames = await until(() => {
      const found = [...document.querySelectorAll('iframe')];
      return found.length === 3 && found.every((frame) => frame.checkVisibility()) && found;
    }, 'three frames');
    expect(frames.map(({ title }) => title)).to.deep.equal(['Card number', 'Expiry date (MM/YY)', 'Security code']);
    expect(frames.map(({ contentDocument }) => contentDocument)).to.deep.equal([null, null, null]);
    await press(it, 'Pay €25.00');
    await until(
      () => ['card number', 'expiry date (MM/YY)', 'security code'].every((name) => words(it).includes(`Enter ${name}.`)),
      'three empty fields',
    );
  });
});
