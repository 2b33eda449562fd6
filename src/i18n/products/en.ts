/** The products, and what is summed up of each. */
export const en = {
  'usage.product': 'Product',
  'usage.sms': 'SMS',
  'usage.voice': 'Voice',
  'usage.verify': 'Verify',
  'usage.numberInsight': 'Number Insight',
  'usage.requests': 'Requests',
  'usage.failed': 'Failed',
  'usage.cost': 'Cost',
} as const;
export type ProductWords = typeof en;
