/** A value that triggers a certain behaviour. */
export interface Magic {
  /** The field or parameter for it. */
  readonly where: string;
  readonly value: string;
  readonly outcome: string;
}

const of = (where: string, values: Readonly<Record<string, string>>): readonly Magic[] =>
  Object.entries(values).map(([value, outcome]) => ({ where, value, outcome }));

/** All values that trigger a certain behaviour, for the page that people keep open. */
export const magicValues: readonly Magic[] = [
  ...of('Sign-up, country or phone', {
    'CU, IR, KP, SD, SY': 'is refused: the country can not be served',
  }),
  ...of('Sign-up, phone; text message, to', {
    '+44 7700 900990, +1 202 555 0190': 'is switched off: no text until it expires, no PIN; so for any +1 … 555 0190',
    '+44 7700 900991, +1 202 555 0191': 'does not exist: fails after five seconds, no PIN',
    '+44 7700 900992, +1 202 555 0192': 'is blocked by its carrier: fails after five seconds, no PIN',
    '+44 7700 900993, +1 202 555 0193': 'gets its texts after an hour, and no PIN in time',
    '+44 7700 900994, +1 202 555 0194': 'gets everything, but nobody ever says so: status unknown',
    '+44 7700 900995 to 900997, +1 202 555 0195 to 0197': 'is refused with status 5, 6 (unroutable), 7 (barred)',
  }),
  ...of('Short code message, to', {
    '12025550199': 'answers STOP to the first message, and gets no second; so does any 1 … 555 0199',
  }),
  ...of('Number to rent', {
    '447700900998, 12025550198': 'is found, and somebody else takes it first: refused, never charged; so is any 1 … 555 0198',
    'of AT, BR, IN, IT, JP': 'is for accounts whose address is there, and on file',
  }),
  ...of('Webhook', {
    'https://…/live': 'answers 200',
    'https://…/slow': 'answers 200, after nine seconds',
    'https://…/down': 'does not answer; the public API refuses it',
    'https://…/broken': 'answers 500; the public API refuses it',
  }),
  ...of('Card fields of the mock’s payment provider', {
    '4111 1111 1111 1111, 5555 5555 5555 4444, any other that is well-formed': 'pays; any month ahead, any security code',
    '4000 0000 0000 1091, 5200 0000 0000 1096': 'asks for 3-D Secure, and does what you answer',
    '4000 0000 0000 1109, 5200 0000 0000 1104': 'asks for 3-D Secure, and fails',
    '4000 1111 1111 1115, 5105 1051 0510 5100': 'is declined',
    '4500 6000 0000 0061': 'is refused: prepaid',
    '3782 8224 6310 005, or any other brand': 'is refused by the field: Visa and Mastercard only',
  }),
  ...of('Payment, token of a card', {
    'mock-visa-ada-1':
      'the Visa called ada, first token made for it; every brand (visa, mastercard), any name, any number; good for one use',
    'mock-visa-ada-2+3ds': 'asks for 3-D Secure; complete with mock-authenticated, or fail with mock-refused',
    'mock-visa-ada-3+declined': 'is declined',
    'mock-visa-ada-4+prepaid': 'is refused: prepaid',
    'mock-visa-ada-5+expiring': 'is valid this month only',
    'mock-visa-ada-6+onetime': 'pays, and can’t be saved',
    'mock-visa-1881x7-7+0428': 'ends in 1881, and is valid until April 2028',
    'fake-valid-nonce': 'a card of the account that uses it, every time',
    'fake-valid-amex-nonce': 'is refused: Visa and Mastercard only',
    'fake-processor-declined-visa-nonce': 'is declined',
    'fake-consumed-nonce': 'is refused: used already',
    'fake-gateway-rejected-fraud-nonce': 'is refused: fraud suspected',
    'fake-three-d-secure-visa-full-authentication-nonce': 'asks for 3-D Secure, and passes',
    'fake-three-d-secure-visa-failed-authentication-nonce': 'asks for 3-D Secure, and fails',
  }),
  ...of('Payment, token of PayPal', {
    'mock-paypal-ada-1': 'the PayPal account ada@paypal.example',
    'mock-paypal-ada-2+noreload': 'can’t be used for auto reload',
    'fake-paypal-billing-agreement-nonce': 'can be used for auto reload',
    'fake-paypal-one-time-nonce': 'pays, and can’t be saved',
  }),
  ...of('Payment, amount', {
    '€2,000-2,999': 'is declined: 2001 insufficient funds, 2004 expired card, 2010 security code …',
    '€3,000': 'fails: the processor does not answer',
    '€4,001, €4,003-5,000': 'PayPal declines the settlement',
    '€5,001': 'is rejected by the gateway',
  }),
  ...of('Payment, billing address', {
    'line 1 “200 …”, or postal code “20000”': 'does not match the card',
  }),
];
