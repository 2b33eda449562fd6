/**
 * The instructions of the product's documentation: a place, and words to press, in this order. A test walks each of them.
 *
 * A step is what is pressed; `see` is what must be there to read, in its place, `outcome` what is told of what was done, `fill` what is
 * typed in or chosen. Case is as in our titles, and an object may follow: *Make payment of €25.00*.
 */
export type Step =
  | { readonly press: string }
  | { readonly see: string }
  | { readonly outcome: string }
  | { readonly fill: string; readonly with: string }
  | { readonly check: string };

export interface Walk {
  readonly what: string;
  readonly scenario: 'empty' | 'live' | 'history' | 'numbers';
  /** The place: a page of the menu with the person's name, a page at the side, in a group of that name, or a page before the sign-in. */
  readonly place: { readonly menu: string } | { readonly side: string; readonly of?: string } | 'sign-up' | 'sign-in';
  readonly steps: readonly Step[];
}

const press = (name: string): Step => ({ press: name });
const see = (name: string): Step => ({ see: name });
const outcome = (words: string): Step => ({ outcome: words });
const check = (name: string): Step => ({ check: name });
const fill = (label: string, value: string): Step => ({ fill: label, with: value });

const billing = { menu: 'Billing & payments' };
const settings = { menu: 'Settings' };
const buyNumbers = { side: 'Buy numbers', of: 'Numbers' };
const payer = [
  see('Billing information'),
  fill('Name', 'Ada Lovelace'),
  fill('Country', 'United Kingdom'),
  fill('Street and number', '12 St James Square'),
  fill('City', 'London'),
  press('Next'),
];
const toNewMethod = [press('Amount €50'), check('Add a new payment method'), press('Make payment'), see('Payment method')];

export const documentation: readonly Walk[] = [
  {
    what: 'a sign-up',
    scenario: 'empty',
    place: 'sign-up',
    steps: [
      fill('Company name', 'Acme Ltd'),
      fill('Your name', 'Ada Lovelace'),
      fill('Email', 'ada@acme.example'),
      fill('Password', 'correct horse'),
      fill('Country', 'United Kingdom'),
      fill('Mobile phone', '07700 900 123'),
      press('Sign up'),
      see('Phone number verification'),
      fill('PIN', 'the PIN'),
      press('Verify'),
      outcome('Waiting for your first API request…'),
    ],
  },
  {
    what: 'a sign-in',
    scenario: 'live',
    place: 'sign-in',
    steps: [fill('Email', 'ada@example.com'), fill('Password', 'correct horse'), press('Sign in'), outcome('Ada Lovelace')],
  },
  {
    what: 'API credentials',
    scenario: 'live',
    place: settings,
    steps: [see('API settings'), see('API key'), see('API secret')],
  },
  {
    what: 'a user is added',
    scenario: 'live',
    place: { menu: 'Users' },
    steps: [
      press('Add user'),
      fill('Name', 'Grace Hopper'),
      fill('Email', 'grace@example.com'),
      see('Permissions'),
      check('Payments'),
      press('Save'),
      outcome('Grace Hopper was added'),
    ],
  },
  {
    what: 'a profile',
    scenario: 'live',
    place: { menu: 'Edit profile' },
    steps: [
      see('Phone number'),
      see('Email'),
      fill('Skype', 'ada.king'),
      see('Password'),
      fill('Company name', 'Difference Engines Ltd'),
      see('Address'),
      fill('VAT number', 'GB123456789'),
      press('Save changes'),
      outcome('Saved'),
    ],
  },
  {
    what: 'a forgotten password',
    scenario: 'live',
    place: 'sign-in',
    steps: [
      press('Forgot your password?'),
      fill('Email', 'ada@example.com'),
      press('Reset password'),
      outcome('It expires in 15 minutes'),
    ],
  },
  {
    what: 'a payment by PayPal',
    scenario: 'live',
    place: billing,
    steps: [...toNewMethod, check('PayPal'), ...payer, press('Go to PayPal'), outcome('PayPal’s window')],
  },
  {
    what: 'a payment by credit card',
    scenario: 'live',
    place: billing,
    steps: [...toNewMethod, check('Credit card'), ...payer, see('Card details go straight to our payment provider.')],
  },
  {
    what: 'a payment by bank transfer',
    scenario: 'live',
    place: billing,
    steps: [...toNewMethod, check('Bank transfer'), ...payer, press('Get bank details'), see('Send your bank transfer')],
  },
  {
    what: 'auto reload',
    scenario: 'live',
    place: billing,
    steps: [
      press('Auto reload'),
      check('Auto reload'),
      see('Payment method'),
      check('Visa ending in'),
      fill('Amount', '25'),
      fill('Balance threshold', '10'),
      press('Save'),
      outcome('Auto reload is on.'),
    ],
  },
  {
    what: 'notifications',
    scenario: 'live',
    place: settings,
    steps: [
      see('Invoice & balance alerts'),
      fill('Finance email addresses', 'money@example.com'),
      check('Balance alert'),
      fill('Balance threshold', '12'),
      press('Save changes'),
      outcome('Saved: Finance email addresses, Balance alert, and Balance threshold.'),
    ],
  },
  {
    what: 'a payment method is deleted',
    scenario: 'live',
    place: billing,
    steps: [
      press('Payment methods'),
      press('Visa ending in'),
      see('Billing information'),
      press('Delete'),
      see('Delete Visa ending in'),
      press('Delete'),
      outcome('Payment method deleted.'),
    ],
  },
  {
    what: 'the currency of the balance',
    scenario: 'live',
    place: settings,
    steps: [see('Display balance in'), check('US dollars'), press('Save changes'), outcome('now shown in US dollars')],
  },
  {
    what: 'invoices and activity',
    scenario: 'history',
    place: billing,
    steps: [see('Download transactions (.xls)'), see('Invoice'), press('Account activity'), see('Account activity (.xls)')],
  },
  {
    what: 'a number is bought',
    scenario: 'live',
    place: buyNumbers,
    steps: [
      fill('Country', 'United Kingdom'),
      fill('Digits', '447700900098'),
      press('Search'),
      check('+44 7700 900098'),
      press('Buy 1 number'),
      see('Due now (first month)'),
      press('Buy 1 number'),
      outcome('You bought'),
    ],
  },
  {
    what: 'a number is configured',
    scenario: 'numbers',
    place: { side: 'Your numbers', of: 'Numbers' },
    steps: [
      press('Edit +44 20 7946 0098'),
      press('Edit'),
      fill('Inbound SMS webhook', 'https://ada.example/live'),
      press('Update'),
      outcome('Saved: Inbound SMS webhook.'),
      see('Your numbers'),
    ],
  },
  {
    what: 'a short code for two-factor authentication',
    scenario: 'live',
    place: buyNumbers,
    steps: [
      press('Add a shared short code'),
      press('Add a short code for two factor authentication'),
      fill('Message', 'Your PIN is ${pin}'),
      press('Update'),
    ],
  },
  {
    what: 'event-based alerts',
    scenario: 'live',
    place: buyNumbers,
    steps: [
      press('Add a shared short code'),
      press('Add a shortcode for alerting'),
      fill('Message 1', 'An engine has stopped.'),
      press('Update'),
    ],
  },
  ...['SMS', 'Voice', 'Verify', 'Number Insight'].map((product): Walk => ({
    what: `usage of ${product}`,
    scenario: 'history',
    place: { side: 'Usage' },
    steps: [press(product), see('request')],
  })),
];
