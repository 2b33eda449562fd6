import { expect } from '@open-wc/testing';
import { listPaymentMethods } from '../../src/api/payment-methods.js';
import { createPayment } from '../../src/api/payments.js';
import { getAutoReload } from '../../src/api/settings.js';
import '../../src/define/payment-methods.js';
import { NxPaymentMethods } from '../../src/features/payment-methods/payment-methods.js';
import { stage, stageAs } from './backends.js';
import { featureSuite } from './feature-suite.js';
import { all, gone, key, open, press, seen, eventsOf, words } from './user.js';

featureSuite({
  name: 'payment-methods',
  kind: NxPaymentMethods,
  stage: () => stage('live'),
  ready: 'ending in',
  title: 'methods.title',
});

const billing = {
  name: 'Ada Lovelace',
  address: { line1: '12 St James’s Square', line2: '', city: 'London', postalCode: 'SW1Y 4JH', region: '', country: 'GB' },
};

async function visit(scenario: 'new' | 'live' | 'reloading' = 'live') {
  const { client, engine } = await stage(scenario);
  return { client, engine, it: open('nx-payment-methods', { adapter: client }) };
}
/** Opens the first method, and finds its last button. */
async function toDelete(it: Element) {
  all(it, 'summary')[0]!.click();
  await seen(it, 'Billing information');
  return all(it, 'button').find((found) => found.ariaLabel?.startsWith('Delete'))!;
}
const cards = (it: Element) => all(it, '[part=card]').map(words);

describe('<nx-payment-methods>', () => {
  it('says that there is none, and how there may be one', async () => {
    const { it } = await visit('new');
    await seen(it, 'No payment method yet');
  });

  it('tells of a card its brand, its last digits and its month, and no more', async () => {
    const { it } = await visit();
    await seen(it, 'ending in');
    expect(cards(it)[0]).to.match(/^(Visa|Mastercard) ending in .?\d{4}.? Expires \w+ \d{4}/);
  });

  it('shows the billing information of a method that is opened', async () => {
    const { it } = await visit();
    await seen(it, 'ending in');
    expect(words(it)).not.to.include('Billing information');
    await toDelete(it);
    expect(cards(it)[0]).to.match(/Billing information Ada Lovelace .*London.* United Kingdom/);
  });

  it('warns of a card that is about to expire, and of PayPal that cannot reload', async () => {
    const { client } = await visit();
    const pay = (token: string, kind: 'card' | 'paypal') =>
      client.call(createPayment, { idempotencyKey: `key-${token}`, amount: 1000, with: { kind, token, billing, keep: true } });
    await pay('mock-visa-old-1+expiring', 'card');
    await pay('mock-paypal-ada-1+noreload', 'paypal');
    const it = open('nx-payment-methods', { adapter: client });
    await seen(it, 'PayPal, ');
    const shown = cards(it).join(' | ');
    expect(shown).to.match(/Expire(s soon|d)/);
    expect(shown).to.include('No auto reload');
  });

  it('deletes a method after its consequence was said: auto reload goes off with it', async () => {
    const { it, client } = await visit('reloading');
    const deleted = eventsOf(document, 'nx-payment-method-deleted');
    await seen(it, 'Used by auto reload');
    const remove = await toDelete(it);
    remove.click();
    await seen(it, 'Auto reload uses this method and will be turned off.');
    await key('Escape');
    await gone(it, 'Auto reload uses this method');
    expect((await client.call(getAutoReload, {})).enabled).to.equal(true);
    remove.click();
    await seen(it, 'Auto reload uses this method');
    await press(all(it, 'dialog')[0]!, 'Delete');
    await seen(it, 'Payment method deleted.');
    expect((await client.call(getAutoReload, {})).enabled).to.equal(false);
    expect((await client.call(listPaymentMethods, {})).items).to.have.length(0);
    expect(deleted).to.have.length(1);
  });

  it('keeps a method that the host wants kept', async () => {
    const { it, client } = await visit();
    it.addEventListener('nx-before-payment-method-deleted', (event) => event.preventDefault());
    await seen(it, 'ending in');
    (await toDelete(it)).click();
    await seen(it, 'You can add it again');
    await press(all(it, 'dialog')[0]!, 'Delete');
    await gone(it, 'You can add it again');
    expect((await client.call(listPaymentMethods, {})).items.length).to.be.above(0);
  });

  it('tells whoever may not pay whom to ask', async () => {
    const { client } = await stageAs('nora@example.com');
    const it = open('nx-payment-methods', { adapter: client });
    await seen(it, 'You need the Payments permission.');
    expect(all(it, 'button')).to.have.length(0);
  });
});
