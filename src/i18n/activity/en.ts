/** Every change of the balance. */
export const en = {
  'activity.title': 'Account activity',
  'activity.date': 'Date',
  'activity.what': 'What',
  'activity.amount': 'Amount',
  'activity.balance': 'Balance after',
  'activity.kind': 'Kind',
  'activity.all': 'Everything',
  'activity.freeCredit': 'Free credit',
  'activity.payment': 'Payments',
  'activity.message': 'Messages',
  'activity.numberRental': 'Numbers rented',
  'activity.numberRenewal': 'Numbers renewed',
  'activity.none': 'Nothing has happened yet',
  'activity.noneWhy': 'Every change of the balance is listed here.',
  'activity.download': 'Download account activity',
  'activity.loading': 'Fetching the rows',
} as const;
export type ActivityWords = typeof en;
