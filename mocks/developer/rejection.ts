import { wordsFor, type SmsStatus } from '../rules/sms-statuses.js';

/** The reason why a message is not sent, in the service's own numbers and words. */
export interface Rejection {
  readonly status: SmsStatus;
  readonly 'error-text': string;
}
export const rejection = (status: SmsStatus, text: string = wordsFor(status)): Rejection => ({ status, 'error-text': text });
