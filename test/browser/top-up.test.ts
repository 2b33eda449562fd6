import { expect } from '@open-wc/testing';
import { getBalance } from '../../src/api/account.js';
import { ApiError } from '../../src/api/errors.js';
import { listPayments, type Payment } from '../../src/api/payments.js';
import { putDisplayCurrency } from '../../src/api/settings.js';
import '../../src/define/top-up.js';
import { NxTopUp } from '../../src/features/top-up/top-up.js';
import { mockPaymentProvider } from '../../mocks/payment-provider/provider.js';
import { stage, stageAs } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { providerThat } from './payment-providers.js';
import { all, button, choose, control, enter, open, press, seen, told, until, words } from './user.js';

featureSuite({
  name: 'top-up',
  kind: NxTopUp,
  stage: () => stage('live'),
  ready: 'Balance after it',
  title: 'topUp.title',
  typing: { Amount: '35' },
});

type Scenario = Parameters<typeof stage>[0];
async function visit(scenario: Scenario, { provider } = providerThat({})) {
  const { client, engine } = await stage(scenario);
  const it = open('nx-top-up', { adapter: client, paymentProvider: provider });
  const payments = async () => (await client.call(listPayments, {})).items;
  return { client, engine, it, payments };
}
const select = async (it: Element, by: string) => (await control(it, by)).click();

async function toPay(it: Element, by: string, street = '12 St James Square') {
  await select(it, by);
  await press(it, 'Continue');
  await enter(it, 'Name', 'Ada Lovelace');
  await enter(it, 'Street and number', street);
  await enter(it, 'Town', 'London');
  (await control(it, 'Country')).focus();
  await choose(it, 'Country', 'United Kingdom');
  await press(it, 'Continue');
}

describe('<nx-top-up> with a method that is kept', () => {
  it('says what will be charged and what the balance will be, and pays in one press', async () => {
    const { it, client } = await visit('live');
    await seen(it, '€25.00, charged in euros');
    expect(words(it)).to.include('Balance after it €52.00');
    await enter(it, 'Amount', '40');
    await seen(it, 'Balance after it €67.00');
    const changes = told(it, 'nx-payment-changed');
    await press(it, 'Pay €40.00 now');
    await seen(it, '€40.00 were paid on');
    await seen(it, 'Balance now €67.00');
    expect((await client.call(getBalance, {})).amount).to.equal('67.0000');
    expect(changes.map(({ status, amount }) => [status, amount])).to.deep.equal([['succeeded', 4000]]);
    await press(it, 'Top up again');
    await seen(it, 'Your last payment: €40.00');
  });

  it('says about how much that is in dollars, where the balance is shown in them', async () => {
    const { it, client } = await visit('live');
    await client.call(putDisplayCurrency, { currency: 'USD' });
    const later = open('nx-top-up', { adapter: client, paymentProvider: it.paymentProvider! });
    await seen(later, '€25.00, charged in euros');
    await until(() => /Balance after it €52\.00 \(about \$\d+\.\d\d\)/.test(words(later)), 'dollars');
  });

  it('takes an amount that is chosen', async () => {
    const { it } = await visit('live');
    await press(it, '€100.00');
    expect((await control(it, 'Amount')).value).to.equal('100.00');
    await button(it, 'Pay €100.00 now');
  });

  for (const [amount, says] of [
    ['9.99', 'At least 10.00.'],
    ['a lot', 'Enter a number'],
    ['', 'Please fill this in.'],
  ] as const)
    it(`does not take “${amount}” for an amount`, async () => {
      const { it, payments } = await visit('live');
      const before = (await payments()).length;
      await enter(it, 'Amount', amount);
      (await until(() => all<HTMLButtonElement>(it, '[part=submit]')[0], 'the button')).click();
      await seen(it, says);
      expect((await payments()).length).to.equal(before);
    });

  it('leaves the word to the host, who may stop a payment', async () => {
    const { it, payments } = await visit('live');
    const before = (await payments()).length;
    it.addEventListener('nx-before-payment', (event) => event.preventDefault());
    await press(it, 'Pay €25.00 now');
    await button(it, 'Pay €25.00 now');
    expect((await payments()).length).to.equal(before);
  });

  for (const [amount, says] of [
    ['2001', 'There is not enough money on the account behind it.'],
    ['2004', 'The card has expired.'],
    ['2010', 'The security code is not right.'],
    ['2012', 'The bank stopped it for the card’s safety.'],
    ['2009', 'The bank refused it.'],
    ['3000', 'The bank could not be reached.'],
    ['5001', 'The payment service did not let it through.'],
  ] as const)
    it(`tells why €${amount} was refused, and goes on with what was chosen`, async () => {
      const { it } = await visit('live');
      await enter(it, 'Amount', amount);
      (await until(() => all<HTMLButtonElement>(it, '[part=submit]')[0], 'the button')).click();
      await seen(it, says);
      expect(words(it)).to.match(/The €.+ were not charged\./);
      await press(it, 'Try again or pay differently');
      expect((await control(it, 'Amount')).value.replace(/\D/g, '')).to.equal(`${amount}00`);
    });
});

describe('<nx-top-up> with a new method', () => {
  it('takes a card: its token, who pays, and nothing more; demo mode is over', async () => {
    const made = providerThat({ cards: [{ token: 'mock-visa-1111xab-1+0428' }] });
    const { it, client, payments } = await visit('new', made);
    await seen(it, 'Demo mode ends with it, for good');
    await toPay(it, 'New card');
    await seen(it, 'neither this page nor Nexmo ever sees its number');
    await press(it, 'Pay €25.00');
    await seen(it, 'Balance now €27.00');
    expect((await client.call(getBalance, {})).demo).to.equal(null);
    expect((await payments())[0]).to.include({ label: '1111', status: 'succeeded', amount: 2500 });
    await press(it, 'Top up again');
    await control(it, 'Visa ending in 1111');
  });

  it('gives the provider places in the page’s own tree, also where a host has shadow roots around it', async () => {
    const made = providerThat({});
    const { client } = await stage('new');
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    outer.attachShadow({ mode: 'open' }).append(inner);
    const it = Object.assign(document.createElement('nx-top-up'), { adapter: client, paymentProvider: made.provider });
    // oxlint-disable-next-line wc/no-closed-shadow-root -- a host may
    inner.attachShadow({ mode: 'closed' }).append(it);
    document.body.replaceChildren(outer);
    await toPay(it, 'New card');
    await until(() => made.fields.length === 1, 'the fields');
    const places = Object.values(made.fields[0]!.places);
    expect(places.map((place) => place.getRootNode() === document)).to.deep.equal([true, true, true]);
    places[0]!.textContent = 'a field of the provider’s';
    expect(places[0]!.checkVisibility() && places[0]!.getBoundingClientRect().width > 100).to.equal(true);
    await press(it, 'Back');
    expect(places.some(({ isConnected }) => isConnected)).to.equal(false);
    expect(outer.children).to.have.length(0);
  });

  it('shows what is wrong with a card beside its field, and pays when it is mended', async () => {
    const made = providerThat({
      cards: [{ problems: { number: 'invalid', securityCode: 'missing' } }, { token: 'fake-valid-nonce' }],
    });
    const { it } = await visit('new', made);
    await toPay(it, 'New card');
    await press(it, 'Pay €25.00');
    await seen(it, 'This is not right. Please check it.');
    expect(words(it)).to.include('Please fill this in.');
    await press(it, 'Pay €25.00');
    await seen(it, 'Balance now €27.00');
  });

  it('says that nothing was charged when the provider cannot be reached', async () => {
    const made = providerThat({ cards: [new Error('down'), { token: 'fake-valid-nonce' }] });
    const { it } = await visit('new', made);
    await toPay(it, 'New card');
    await press(it, 'Pay €25.00');
    await seen(it, 'The payment service cannot be reached right now.');
    await press(it, 'Pay €25.00');
    await seen(it, 'Balance now €27.00');
  });

  it('goes back to the address when the bank knows another one', async () => {
    const { it, payments } = await visit('new');
    await toPay(it, 'New card', '200 Main Street');
    await press(it, 'Pay €25.00');
    await seen(it, 'The address is not the one that the bank knows.');
    expect(await payments()).to.have.length(0);
    await enter(it, 'Street and number', '12 St James Square');
    await press(it, 'Continue');
    await press(it, 'Pay €25.00');
    await seen(it, 'Balance now €27.00');
  });

  for (const [country, labels] of [
    ['United States', ['Town', 'State or region (optional)', 'Postal code (optional)']],
    ['Germany', ['Postal code (optional)', 'Town']],
    ['United Arab Emirates', ['State or region (optional)', 'Town']],
    ['Singapore', ['Postal code (optional)', 'Town']],
  ] as const)
    it(`asks for an address as it is written in ${country}`, async () => {
      const { it } = await visit('new');
      await select(it, 'New card');
      await press(it, 'Continue');
      (await control(it, 'Country')).focus();
      await choose(it, 'Country', country);
      const shown = () => all(it, '.nx-address label').map(words).slice(3);
      await until(() => shown().join() === labels.join(), `${labels.join()}, not ${shown().join()}`);
    });

  it('wants a country, a street and a town', async () => {
    const { it } = await visit('new');
    await select(it, 'New card');
    await press(it, 'Continue');
    await seen(it, 'Exactly as your bank');
    await press(it, 'Continue');
    await seen(it, 'A country, a street and a town are needed.');
  });

  it('says that a card belongs to another account', async () => {
    const made = providerThat({ cards: [{ token: 'mock-visa-ada-9' }] });
    const { client, it } = await visit('new', made);
    it.adapter = {
      can: (row) => client.can(row),
      call: (row, input, signal) =>
        row.id === 'createPayment' ? Promise.reject(new ApiError('methodInUse')) : client.call(row, input, signal),
    };
    await toPay(it, 'New card');
    await press(it, 'Pay €25.00');
    await seen(it, 'belongs to another Nexmo account');
  });

  it('takes a bank transfer: a reference, what happens next, and the money days later', async () => {
    const { it, client, engine, payments } = await visit('new');
    await toPay(it, 'Bank transfer');
    await seen(it, 'Demo mode ends when the money has arrived.');
    await press(it, 'Order by bank transfer');
    await seen(it, 'Now send the money');
    const [{ id, reference }] = (await payments()) as [Payment];
    await seen(it, reference);
    expect((await client.call(getBalance, {})).demo).not.to.equal(null);
    engine.advance(7 * 86_400_000);
    expect(engine.world.payments.get(id)?.status).to.equal('succeeded');
  });

  it('offers no card and no PayPal where nobody takes them', async () => {
    const { client } = await stage('live');
    const it = open('nx-top-up', { adapter: client });
    await seen(it, 'Bank transfer');
    expect(words(it)).not.to.include('New card');
    expect(words(it)).to.include('ending in');
  });

  it('tells whoever may not pay whom to ask', async () => {
    const { client } = await stageAs('nora@example.com');
    const it = open('nx-top-up', { adapter: client });
    await seen(it, 'Your user has no permission for “Payments”.');
    expect(all(it, 'button')).to.have.length(0);
  });
});

describe('<nx-top-up> and a page of the provider’s', () => {
  const secure = { token: 'mock-visa-ada-1+3ds' };

  it('pays when the bank knows the person', async () => {
    const made = providerThat({ cards: [secure], pages: [{ token: 'mock-authenticated' }] });
    const { it, payments } = await visit('new', made);
    await toPay(it, 'New card');
    await press(it, 'Pay €25.00');
    await seen(it, 'Balance now €27.00');
    const [payment] = await payments();
    expect([made.actions[0]!.kind, made.actions[0]!.amount, payment!.status]).to.deep.equal(['threeDSecure', 2500, 'succeeded']);
  });

  it('says so when the bank does not, and charges nothing', async () => {
    const made = providerThat({ cards: [secure], pages: [{ token: 'mock-refused' }] });
    const { it, client } = await visit('new', made);
    await toPay(it, 'New card');
    await press(it, 'Pay €25.00');
    await seen(it, 'The bank could not confirm that it was you.');
    expect((await client.call(getBalance, {})).amount).to.equal('2.0000');
  });

  it('pays by PayPal, and comes back', async () => {
    const made = providerThat({ pages: [{ token: 'mock-paypal-ada-1' }] });
    const { it } = await visit('new', made);
    await toPay(it, 'New PayPal account');
    await press(it, 'Go to PayPal');
    await seen(it, 'Balance now €27.00');
    await press(it, 'Top up again');
    await control(it, 'PayPal, ada@paypal.example');
  });

  it('says that nothing is charged when the person thought better of it', async () => {
    const made = providerThat({ pages: [{ left: 'cancelled' }] });
    const { it, payments } = await visit('new', made);
    await toPay(it, 'New PayPal account');
    await press(it, 'Go to PayPal');
    await seen(it, 'The payment is cancelled');
    expect((await payments()).map(({ status }) => status)).to.deep.equal(['cancelled']);
  });

  it('waits for a person who closed the window, here and after a reload', async () => {
    const made = providerThat({ pages: [{ left: 'closed' }, { token: 'mock-paypal-ada-1' }] });
    const { it, client, payments } = await visit('new', made);
    await toPay(it, 'New PayPal account');
    await press(it, 'Go to PayPal');
    await seen(it, 'The window was closed, and nothing has been charged.');
    const later = open('nx-top-up', { adapter: client, paymentProvider: made.provider });
    await seen(later, 'A payment of €25.00 from');
    await press(later, 'Go on with it');
    await seen(later, 'Balance now €27.00');
    expect((await payments()).map(({ status }) => status)).to.deep.equal(['succeeded']);
  });

  it('offers the window again where a browser blocked it, and a way out', async () => {
    const made = providerThat({ pages: [{ left: 'blocked' }] });
    const { it, payments } = await visit('new', made);
    await toPay(it, 'New PayPal account');
    await press(it, 'Go to PayPal');
    await seen(it, 'Your browser did not let the window open.');
    await button(it, 'Open PayPal');
    await press(it, 'Cancel the payment');
    await seen(it, 'The payment is cancelled');
    expect((await payments()).map(({ status }) => status)).to.deep.equal(['cancelled']);
  });
});

describe('the mock’s payment provider', () => {
  it('has its fields in frames of another origin, where no script of the page gets in', async () => {
    const provider = mockPaymentProvider({ pages: '/provider/' });
    const { client } = await stage('new');
    const it = open('nx-top-up', { adapter: client, paymentProvider: provider });
    await toPay(it, 'New card');
    const frames = await until(() => {
      const found = [...document.querySelectorAll('iframe')];
      return found.length === 3 && found.every((frame) => frame.checkVisibility()) && found;
    }, 'three frames');
    expect(frames.map(({ title }) => title)).to.deep.equal(['Card number', 'Valid until (MM/YY)', 'Security code']);
    expect(frames.map(({ contentDocument }) => contentDocument)).to.deep.equal([null, null, null]);
    await press(it, 'Pay €25.00');
    await until(() => words(it).match(/Please fill this in\./g)?.length === 3, 'three empty fields');
  });
});
