export const en = {
  'balance.title': 'Balance',
  /** The balance with all its decimals, below the rounded one. */
  'balance.exact': 'Exact balance: {{amount}}',
  'balance.demo': 'Demo',
  'balance.demoWhy': 'Your account is in demo mode until your first payment. “[Nexmo DEMO]” is added to every SMS you send.',
  'balance.left_one': 'You can text one more test number.',
  'balance.left_other': 'You can text {{count}} more test numbers.',
  'balance.noneLeft': 'You’ve texted all {{limit}} test numbers that demo mode allows. Make a payment to text any number.',
  'balance.used': 'Test numbers used: {{used}} of {{limit}}',
  'balance.list': 'Show test numbers',
  'balance.noneUsed': 'You haven’t texted any test numbers yet.',
  'balance.empty': 'Your balance is €0.00. API requests are rejected until you top up.',
  'balance.converted': '{{euros}}, shown at the rate of {{date}}: €1 = {{rate}}. Charges are in euros.',
} as const;
export type BalanceWords = typeof en;
