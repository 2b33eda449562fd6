/** The page about an account’s money. */
export const en = {
  'billing.title': 'Billing & payments',
  'billing.more': 'Billing sections',
  'billing.payments': 'Payments',
  'billing.activity': 'Account activity',
  'billing.methods': 'Payment methods',
  'billing.reload': 'Auto reload',
} as const;
export type BillingWords = typeof en;
