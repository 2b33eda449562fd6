import { wordsFor, type SmsStatus } from '../rules/sms-statuses.js';

/** Why a message is not sent: the service's own numbers and words. */
export interface Rejection {
  readonly status: SmsStatus;
  readonly 'error-text': string;
}
export const rejection = (status: SmsStatus, text: string = wordsFor(status)): Rejection => ({ status, 'error-text': text });
