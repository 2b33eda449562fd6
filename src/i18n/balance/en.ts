export const en = {
  'balance.title': 'Balance',
  'balance.demo': 'Demo',
  'balance.demoWhy': 'Your account is in demo mode until your first payment. Every text message ends with [Nexmo DEMO].',
  'balance.left_one': 'You can still text one new number.',
  'balance.left_other': 'You can still text {{count}} new numbers.',
  'balance.noneLeft': 'You have texted all {{limit}} numbers that demo mode allows. Make a first payment to text any number.',
  'balance.used': 'Numbers used: {{used}} of {{limit}}',
  'balance.list': 'Show the numbers',
  'balance.noneUsed': 'You have not texted any number yet.',
  'balance.empty': 'Your balance is zero. Calls to the API are refused until you add credit.',
  'balance.converted': '{{euros}}, shown at the rate of {{date}}: €1 = {{rate}}. Charges are in euros.',
} as const;
export type BalanceWords = typeof en;
