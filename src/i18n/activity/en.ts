/** Every change of the balance. */
export const en = {
  'activity.title': 'Account activity',
  'activity.date': 'Date',
  'activity.what': 'Description',
  'activity.amount': 'Amount',
  'activity.balance': 'Balance after',
  'activity.kind': 'Type',
  'activity.all': 'All types',
  'activity.freeCredit': 'Free credit',
  'activity.payment': 'Payments',
  'activity.message': 'Messages',
  'activity.numberRental': 'Number purchases',
  'activity.numberRenewal': 'Number renewals',
  'activity.none': 'No activity yet',
  'activity.noneWhy': 'Charges, top-ups and renewals appear here.',
  'activity.download': 'Download account activity (.xls)',
  /** The title of a chart. */
  'activity.course': 'Balance',
  /** A dashed line in the chart of the balance. */
  'activity.reloadBelow': 'Auto reload below {{amount}}',
  /** A dashed line in the chart of the balance. */
  'activity.alertBelow': 'Balance alert below {{amount}}',
} as const;
export type ActivityWords = typeof en;
