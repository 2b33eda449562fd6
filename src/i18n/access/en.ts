/** Permissions of a user, and the reasons why something is not offered. */
export const en = {
  'access.primaryOnly': 'Only the primary user can change this.',
  'access.needs': 'You need the {{permission}} permission. Ask your account’s primary user.',
  'access.payments': 'Payments',
  'access.numbers': 'Numbers and short codes',
  'access.requests': 'Request search',
  'access.verify': 'Verify SDK',
  'access.usage': 'Usage',
} as const;
export type AccessWords = typeof en;
