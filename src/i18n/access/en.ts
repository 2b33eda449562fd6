/** Permissions of a user, and the reasons why something is not offered. */
export const en = {
  'access.primaryOnly': 'Only the primary user of the account may change this.',
  'access.needs': 'Your user has no permission for “{{permission}}”. The primary user of the account can give it.',
  'access.payments': 'Payments',
  'access.numbers': 'Numbers and short codes',
  'access.requests': 'Request search',
  'access.verify': 'Verify SDK',
  'access.usage': 'Usage',
} as const;
export type AccessWords = typeof en;
