import { expect } from '@open-wc/testing';
import type { CardFieldState, CardFieldsOptions, ProviderAction } from '../../src/api/payment-provider.js';
import { braintreeProvider, type BraintreeSdk } from '../../src/braintree/braintree.js';

const billing = {
  name: 'Ada Lovelace',
  address: { line1: '12 St James Square', line2: '', city: 'London', postalCode: 'SW1Y 4JH', region: '', country: 'GB' },
};
const look = { color: 'black', fontFamily: 'serif', fontSize: '16px', colorScheme: 'light' } as const;
const place = () => document.createElement('div');

interface State {
  readonly isEmpty?: boolean;
  readonly isValid?: boolean;
}
interface Behaviour {
  readonly fields?: Readonly<Record<'number' | 'expirationDate' | 'cvv', State>>;
  readonly tokenize?: () => Promise<object>;
  readonly verify?: () => Promise<object>;
  readonly create?: () => Promise<object>;
}
const fine = { number: { isValid: true }, expirationDate: { isValid: true }, cvv: { isValid: true } };
const refuses = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

/** The part of Braintree's code that the kit uses: it records the calls and behaves as the test says. */
function sdkThat({ fields = fine, tokenize, verify, create }: Behaviour = {}) {
  const asked: [string, unknown][] = [];
  const listeners = new Map<string, (event: unknown, next?: () => void) => void>();
  const note = (name: string) => async (options: unknown) => (asked.push([name, options]), made[name as keyof typeof made]);
  const made = {
    client: { name: 'the client' },
    hostedFields: {
      on: (type: string, hear: (event: unknown) => void) => listeners.set(type, hear),
      focus: (field: string) => asked.push(['focus', field]),
      setMessage: (message: unknown) => asked.push(['message', message]),
      getState: () => ({ fields }),
      teardown: async () => void asked.push(['teardown', 'fields']),
      tokenize: async (options: unknown) => {
        asked.push(['tokenize', options]);
        return tokenize ? tokenize() : { nonce: 'nonce-1', details: { bin: '411111' } };
      },
    },
    threeDSecure: {
      on: (type: string, hear: (event: unknown, next?: () => void) => void) => listeners.set(type, hear),
      cancelVerifyCard: async () => void asked.push(['cancel', '']),
      teardown: async () => void asked.push(['teardown', 'secure']),
      verifyCard: async (options: unknown) => {
        asked.push(['verify', options]);
        return verify ? verify() : { nonce: 'nonce-2' };
      },
    },
  };
  const sdk = {
    client: async () => ({ create: create ?? note('client') }),
    hostedFields: async () => ({ create: note('hostedFields') }),
    threeDSecure: async () => ({ create: note('threeDSecure') }),
  } as unknown as BraintreeSdk;
  const first = (name: string) => asked.find(([it]) => it === name)?.[1] as Record<string, never> | undefined;
  return { provider: braintreeProvider({ authorization: () => 'a client token', sdk }), asked, first, listeners };
}

const changes: [string, CardFieldState][] = [];
const options = (): CardFieldsOptions => ({
  places: { number: place(), expires: place(), securityCode: place() },
  labels: { number: 'Card number', expires: 'Expiry date', securityCode: 'Security code' },
  look,
  locale: 'en',
  changed: (field, state) => changes.push([field, state]),
  submit: () => changes.push(['submit', { focused: false, problem: undefined }]),
});
const action = (more: Partial<ProviderAction> = {}): ProviderAction => ({
  kind: 'threeDSecure',
  reference: 'nonce-1',
  amount: 2505,
  place: place(),
  title: 'Your bank',
  look,
  locale: 'en',
  signal: new AbortController().signal,
  ...more,
});

describe('the Braintree adapter', () => {
  it('puts each field into its place, under its name, and gives a token for what was typed', async () => {
    const { provider, first } = sdkThat();
    const own = options();
    const card = await provider.cardFields(own);
    const { fields } = first('hostedFields') as unknown as {
      fields: Record<string, { container: Element; internalLabel: string }>;
    };
    expect(fields['number']!.container === own.places.number).to.equal(true);
    expect(Object.values(fields).map(({ internalLabel }) => internalLabel)).to.deep.equal([
      'Card number',
      'Expiry date',
      'Security code',
    ]);
    expect(await card.tokenize(billing)).to.deep.equal({ token: 'nonce-1' });
    expect(first('tokenize')).to.deep.include({ cardholderName: 'Ada Lovelace' });
    expect(first('tokenize')!['billingAddress']).to.include({ streetAddress: '12 St James Square', countryCodeAlpha2: 'GB' });
  });

  it('tells of the focus, of a wrong field and of Enter in the element’s own words', async () => {
    const { provider, listeners, asked } = sdkThat();
    const card = await provider.cardFields(options());
    changes.length = 0;
    const state = { isFocused: true, isPotentiallyValid: false };
    listeners.get('validityChange')!({ emittedBy: 'expirationDate', fields: { expirationDate: state } });
    listeners.get('inputSubmitRequest')!({});
    expect(changes).to.deep.equal([
      ['expires', { focused: true, problem: 'invalid' }],
      ['submit', { focused: false, problem: undefined }],
    ]);
    card.focus('securityCode');
    card.explain('number', 'Check this field.');
    card.end();
    expect(asked.slice(-3)).to.deep.equal([
      ['focus', 'cvv'],
      ['message', { field: 'number', message: 'Check this field.' }],
      ['teardown', 'fields'],
    ]);
  });

  it('says which fields are missing or wrong', async () => {
    const fields = { number: { isEmpty: true }, expirationDate: { isValid: false }, cvv: { isValid: true } };
    const { provider } = sdkThat({ fields, tokenize: refuses('HOSTED_FIELDS_FIELDS_INVALID') });
    const card = await provider.cardFields(options());
    expect(await card.tokenize(billing)).to.deep.equal({ problems: { number: 'missing', expires: 'invalid' } });
  });

  it('fails where Braintree cannot be reached, and tries anew the next time', async () => {
    const lost = await sdkThat({ tokenize: refuses('HOSTED_FIELDS_TOKENIZATION_NETWORK_ERROR') }).provider.cardFields(options());
    expect(await lost.tokenize(billing).catch((error: Error) => error.message)).to.include('NETWORK');
    let tries = 0;
    const { provider } = sdkThat({ create: () => (++tries === 1 ? Promise.reject(new Error('down')) : Promise.resolve({})) });
    expect(await provider.cardFields(options()).catch((error: Error) => error.message)).to.equal('down');
    await provider.cardFields(options());
    expect(tries).to.equal(2);
  });

  it('asks the bank with the first digits of the card that was typed, in euros, within the page', async () => {
    const { provider, first, listeners } = sdkThat();
    await (await provider.cardFields(options())).tokenize(billing);
    const asks = action();
    expect(await provider.authorize(asks)).to.deep.equal({ token: 'nonce-2' });
    expect(first('verify')).to.include({ nonce: 'nonce-1', bin: '411111', amount: '25.05' });
    const [element, nexts] = [place(), [] as string[]];
    listeners.get('authentication-iframe-available')!({ element }, () => nexts.push('next'));
    expect([element.parentElement === asks.place, nexts]).to.deep.equal([true, ['next']]);
  });

  it('takes the first digits of a card that is kept from the backend', async () => {
    const { provider, first } = sdkThat();
    await provider.authorize(action({ reference: 'nonce-of-a-kept-card 555555' }));
    expect(first('verify')).to.include({ nonce: 'nonce-of-a-kept-card', bin: '555555' });
  });

  it('comes back without a token when the person cancels, and fails when the bank does', async () => {
    const cancelled = sdkThat({ verify: refuses('THREEDS_VERIFY_CARD_CANCELED_BY_MERCHANT') });
    expect(await cancelled.provider.authorize(action())).to.deep.equal({ left: 'cancelled' });
    const broken = sdkThat({ verify: refuses('THREEDS_JWT_AUTHENTICATION_FAILED') });
    expect(await broken.provider.authorize(action()).catch((error: Error) => error.message)).to.include('JWT');
  });
});
