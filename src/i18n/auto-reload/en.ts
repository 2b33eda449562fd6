/** Auto reload of the balance. */
export const en = {
  'reload.title': 'Auto reload',
  'reload.on': 'Auto reload',
  'reload.method': 'Payment method',
  'reload.choose': 'Choose a payment method',
  'reload.amount': 'Amount',
  'reload.amountHint': 'Minimum €10.00. Charged in euros.',
  'reload.threshold': 'Balance threshold',
  'reload.will': 'When your balance falls below {{threshold}}, we charge {{amount}} to {{method}}. Checked every 10 minutes.',
  'reload.isOff': 'Auto reload is off. If your balance reaches zero, API requests are rejected and your numbers are released.',
  'reload.noMethod': 'To use auto reload, make a payment by card or PayPal and save the payment method.',
  'reload.unable': '{{method}} can’t be used for auto reload. Ask support to enable it.',
  'reload.refusedTitle': 'Auto reload payment declined',
  'reload.refusedOff':
    'Auto reload was turned off after three declined payments. Check with your bank or choose another method, then turn it back on.',
  'reload.refusedYet': '{{refusals}} of 3 attempts declined. After the third, auto reload is turned off.',
  'reload.savedOn': 'Auto reload is on.',
  'reload.savedOff': 'Auto reload is off.',
  'reload.soon': 'At your current pace, the next reload is {{when}}.',
} as const;
export type ReloadWords = typeof en;
