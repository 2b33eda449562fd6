import * as z from 'zod/mini';

/** Why a request went wrong, in a word for programs: the key of the words for people. */
export const FailureReason = z.enum([
  // The API refused it; nothing was sent, nothing charged.
  'throttled',
  'missingParameter',
  'invalidParameter',
  'internalError',
  'unroutable',
  'barred',
  'suspended',
  'noCredit',
  'tooLong',
  'networkFailure',
  'badCredentials',
  'badSignature',
  'badSender',
  'badTtl',
  'badMessageClass',
  'badCallback',
  'demoDestination',
  'demoTextOnly',
  'optedOut',
  'noCampaign',
  // It was tried.
  'expired',
  'absent',
  'blockedByCarrier',
  'noReceipt',
  'busy',
  'noAnswer',
  'wrongCode',
  'notEntered',
  'cancelled',
  'unknownNumber',
]);
export type FailureReason = z.infer<typeof FailureReason>;
