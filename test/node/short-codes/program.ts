import type { EventAlerts } from '../../../src/api/short-codes.js';

/** The program of an account's alerts. */
export const program: NonNullable<EventAlerts['program']> = {
  programName: 'Engine alerts',
  description: 'Tells you when an engine stops',
  contactName: 'Ada Lovelace',
  contactEmail: 'ada@example.com',
  supportInfo: 'help@example.com',
  messagesPerDay: 3,
  termsUrl: 'https://example.com/terms',
  privacyUrl: 'https://example.com/privacy',
};
