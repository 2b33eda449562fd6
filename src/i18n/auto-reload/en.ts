/** Auto reload of the balance. */
export const en = {
  'reload.title': 'Auto reload',
  'reload.on': 'Reload the balance by itself',
  'reload.method': 'Pay with',
  'reload.choose': 'Choose a payment method',
  'reload.amount': 'Amount',
  'reload.amountHint': 'At least €10.00, charged in euros.',
  'reload.threshold': 'When the balance is below',
  'reload.will': 'We look at the balance every ten minutes. When it is below {{threshold}}, we charge {{amount}} to {{method}}.',
  'reload.isOff': 'Off. When the balance runs out, calls are refused and your numbers are released.',
  'reload.noMethod':
    'Pay once by card or PayPal and keep the method: then the balance can reload by itself. A bank transfer cannot.',
  'reload.unable': '{{method}} cannot pay by itself. Support can tell you what is possible.',
  'reload.refusedTitle': 'A payment was refused',
  'reload.refusedOff':
    'Three payments in a row were refused, so auto reload was switched off. Talk to your bank or choose another method, then switch it on again.',
  'reload.refusedYet': 'Payments refused in a row: {{refusals}}. After the third, auto reload is switched off.',
  'reload.savedOn': 'Auto reload is on.',
  'reload.savedOff': 'Auto reload is off.',
  'reload.soon': 'At the pace of the last days, that is {{when}}.',
} as const;
export type ReloadWords = typeof en;
