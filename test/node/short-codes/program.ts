import type { Input } from '../../../src/api/contract.js';

/** What an account's alerts are for. */
export const program: Input<'putEventAlerts'>['program'] = {
  programName: 'Engine alerts',
  description: 'Tells you when an engine stops',
  contactName: 'Ada Lovelace',
  contactEmail: 'ada@example.com',
  supportInfo: 'help@example.com',
  messagesPerDay: 3,
  termsUrl: 'https://example.com/terms',
  privacyUrl: 'https://example.com/privacy',
};
