import { expect } from '@open-wc/testing';
import { transferOf } from '../../mocks/rules/bank-transfer.js';
import { getBalance } from '../../src/api/account.js';
import { ApiError } from '../../src/api/errors.js';
import { listPayments, type Payment } from '../../src/api/payments.js';
import { getSession } from '../../src/api/session.js';
import { changed } from '../../src/core/backend.js';
import { stage, stageAs, turnable } from './backends.js';
import { payer, select, toNewMethod, toPay } from './payer.js';
import { providerThat } from './payment-providers.js';
import { all, choose, control, enter, open, press, seen, until, words } from './user.js';

describe('<nx-top-up> with a new method', () => {
  // This test stands first, before another has loaded the words for refusals.
  it('goes back to the address when the bank knows another one', async () => {
    const { it, payments } = await payer('new');
    await toPay(it, 'Credit card', '200 Main Street');
    await press(it, 'Pay €25.00');
    await seen(it, 'The billing address doesn’t match your bank’s records.');
    expect(await payments()).to.have.length(0);
    await enter(it, 'Street and number', '12 St James Square');
    await press(it, 'Next');
    await press(it, 'Pay €25.00');
    await seen(it, 'Balance now €27.00');
  });

  it('speaks another language at once if the page changes it in the middle, and keeps what was typed', async () => {
    const { it } = await payer('new');
    await toNewMethod(it, 'Credit card');
    await enter(it, 'Name', 'Ada Lovelace');
    it.lang = 'de';
    await control(it, 'Straße und Hausnummer');
    expect(((await control(it, 'Name')) as HTMLInputElement).value).to.equal('Ada Lovelace');
  });

  it('takes a card: its token, who pays, and nothing more; demo mode is over', async () => {
    const made = providerThat({ cards: [{ token: 'mock-visa-1111xab-1+0428' }] });
    const { it, client, payments } = await payer('new', made);
    await seen(it, 'This payment ends demo mode.');
    await toPay(it, 'Credit card');
    await seen(it, 'We never see or store the number.');
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
    await toPay(it, 'Credit card');
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
    const { it } = await payer('new', made);
    await toPay(it, 'Credit card');
    await press(it, 'Pay €25.00');
    await seen(it, 'This value is incorrect. Check it and enter it again.');
    expect(words(it)).to.include('Enter security code.');
    await press(it, 'Pay €25.00');
    await seen(it, 'Balance now €27.00');
  });

  it('says that nothing was charged when the provider cannot be reached', async () => {
    const made = providerThat({ cards: [new Error('down'), { token: 'fake-valid-nonce' }] });
    const { it } = await payer('new', made);
    await toPay(it, 'Credit card');
    await press(it, 'Pay €25.00');
    await seen(it, 'We can’t reach our payment provider right now.');
    await press(it, 'Pay €25.00');
    await seen(it, 'Balance now €27.00');
  });

  for (const [country, labels] of [
    ['United States', ['City', 'State or region (optional)', 'Postal code (optional)']],
    ['Germany', ['Postal code (optional)', 'City']],
    ['United Arab Emirates', ['State or region (optional)', 'City']],
    ['Singapore', ['Postal code (optional)', 'City']],
  ] as const)
    it(`asks for an address as it is written in ${country}`, async () => {
      const { it } = await payer('new');
      await toNewMethod(it, 'Credit card');
      (await control(it, 'Country')).focus();
      await choose(it, 'Country', country);
      const shown = () => all(it, '.nx-address label').map(words).slice(3);
      await until(() => shown().join() === labels.join(), `${labels.join()}, not ${shown().join()}`);
    });

  it('wants a country, a street and a town', async () => {
    const { it } = await payer('new');
    await toNewMethod(it, 'Credit card');
    await seen(it, 'Must match your card');
    await press(it, 'Next');
    await seen(it, 'Enter a country, a street and a city.');
  });

  it('says that a card belongs to another account', async () => {
    const made = providerThat({ cards: [{ token: 'mock-visa-ada-9' }] });
    const { client, it } = await payer('new', made);
    it.adapter = {
      can: (row) => client.can(row),
      call: (row, input, signal) =>
        row.id === 'createPayment' ? Promise.reject(new ApiError('methodInUse')) : client.call(row, input, signal),
    };
    await toPay(it, 'Credit card');
    await press(it, 'Pay €25.00');
    await seen(it, 'already used by another Nexmo account');
  });

  it('takes a bank transfer: a reference, what happens next, and the money days later', async () => {
    const { it, client, engine, payments } = await payer('new');
    await toPay(it, 'Bank transfer');
    await seen(it, 'Demo mode ends once your transfer arrives.');
    await press(it, 'Get bank details');
    await seen(it, 'Send your bank transfer');
    const [{ id, reference }] = (await payments()) as [Payment];
    await seen(it, reference);
    const { holder, iban, bic } = transferOf({ reference, amount: 2500 });
    for (const said of [holder, iban.replace(/.{4}(?=.)/g, '$& '), bic]) await seen(it, said);
    expect((await client.call(getBalance, {})).demo).not.to.equal(null);
    engine.advance(7 * 86_400_000);
    expect(engine.world.payments.get(id)?.status).to.equal('succeeded');
  });

  it('offers no card and no PayPal where nobody takes them', async () => {
    const { client } = await stage('live');
    const it = open('nx-top-up', { adapter: client });
    await seen(it, 'ending in');
    await select(it, 'Add a new payment method');
    await press(it, 'Make payment of €25.00');
    await seen(it, 'Bank transfer');
    for (const kind of ['Credit card', 'PayPal']) expect(all(it, 'label').map(words)).not.to.include(kind);
  });

  it('tells whoever may not pay whom to ask', async () => {
    const { client } = await stageAs('nora@example.com');
    const it = open('nx-top-up', { adapter: client });
    await seen(it, 'You need the Payments permission.');
    expect(all(it, 'button')).to.have.length(0);
  });

  it('goes back to the address when that is what the second question brings', async () => {
    const { it, client, payments } = await payer('new');
    let lost = true;
    it.adapter = {
      ...client,
      call(row, input, signal) {
        if (row.id !== 'createPayment' || !lost) return client.call(row, input, signal);
        lost = false;
        return Promise.reject(new ApiError('timeout'));
      },
    };
    await toPay(it, 'Credit card', '200 Main Street');
    await press(it, 'Pay €25.00');
    await press(it, 'Check again');
    await seen(it, 'The billing address doesn’t match your bank’s records.');
    expect(await payments()).to.have.length(0);
  });

  it('knows what the person saw when they chose, also when the list of payments is lost on the way', async () => {
    const { client, engine } = await stage('live');
    const keys: string[] = [];
    const { client: turning, turn } = turnable(client);
    const it = open('nx-top-up', { adapter: turning, paymentProvider: providerThat({}).provider });
    const [{ id }] = (await client.call(listPayments, {})).items as [Payment];
    const { account } = await client.call(getSession, {});
    await toPay(it, 'Credit card');
    turn({
      ...client,
      call(row, input, signal) {
        if (row.id === 'createPayment') keys.push((input as { idempotencyKey: string }).idempotencyKey);
        return row.id === 'listPayments' ? Promise.reject(new ApiError('unavailable')) : client.call(row, input, signal);
      },
    });
    changed(turning);
    await press(it, 'Pay €25.00');
    await seen(it, 'was added to your balance on');
    expect(keys).to.deep.equal([`topup-${account.id}-${id}-2500-card`]);
    expect(engine.world.payments.values().length).to.be.above(1);
  });
});
