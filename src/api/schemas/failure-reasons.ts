import * as z from 'zod/mini';

/** The reason of a failed request, as a code for programs; it is also the key of the words for people. */
export const FailureReason = z.enum([
  // The API refused the request; nothing was sent or charged.
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
  // The request was tried, and failed.
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
