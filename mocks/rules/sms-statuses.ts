import type { FailureReason } from '../../src/api/schemas/failure-reasons.js';

/** The service's statuses other than 0: its own words, and a code for programs. */
const statuses = {
  '4': ['Bad Credentials', 'badCredentials'],
  '1': ['Throughput Rate Exceeded - please wait [ 250 ] and retry', 'throttled'],
  '2': ['Missing param', 'missingParameter'],
  '3': ['Invalid param', 'invalidParameter'],
  '5': ['Internal Error', 'internalError'],
  '6': ['Unroutable message - rejected', 'unroutable'],
  '7': ['Number barred', 'barred'],
  '8': ['Partner account barred', 'suspended'],
  '9': ['Quota Exceeded - rejected', 'noCredit'],
  '12': ['Message too long', 'tooLong'],
  '13': ['Communication Failed', 'networkFailure'],
  '14': ['Invalid Signature', 'badSignature'],
  '15': ['Illegal Sender Address - rejected', 'badSender'],
  '16': ['Invalid TTL', 'badTtl'],
  '20': ['Invalid message class', 'badMessageClass'],
  '23': ['Invalid callback url, the protocol is missing', 'badCallback'],
  '29': ['Non White-listed Destination - rejected', 'demoDestination'],
  '32': ['Signature and API secret disallowed', 'badSignature'],
  '101': ['Invalid Account for Campaign', 'noCampaign'],
  '102': ['Recipient opted out', 'optedOut'],
  '103': ['Invalid msisdn', 'invalidParameter'],
} as const satisfies Readonly<Record<string, readonly [words: string, reason: FailureReason]>>;

/** A status with which the service refuses a message. */
export type SmsStatus = keyof typeof statuses;

/** The service's words for a status, and the code for programs. */
export const wordsFor = (status: SmsStatus): string => statuses[status][0];
export const reasonFor = (status: SmsStatus): FailureReason => statuses[status][1];
