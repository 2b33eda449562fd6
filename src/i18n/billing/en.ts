/** The page about an account’s money. */
export const en = {
  'billing.title': 'Billing & payments',
  'billing.more': 'Billing sections',
  'billing.payments': 'Payments',
  'billing.activity': 'Account activity',
  'billing.methods': 'Payment methods',
  'billing.reload': 'Auto reload',
  'billing.spent': 'Spent',
  'billing.since': 'Since {{day}}',
  'billing.last': 'Last payment',
  'billing.on': 'On',
  'billing.off': 'Off',
  'billing.rule': '{{amount}} when below {{threshold}}',
} as const;
export type BillingWords = typeof en;
