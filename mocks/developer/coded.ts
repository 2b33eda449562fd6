import { json } from '../engine/answers.js';

/** The service's oldest family of answers: the code is a text, and the HTTP status as well. */
export const coded = (status: number, label: string) => json({ 'error-code': String(status), 'error-code-label': label }, status);

/** What is wrong with parameters, by name: `{ trx: 'Is required.' }`. */
export const badParameters = (invalid: Readonly<Record<string, string>>) =>
  json({ type: 'BAD_REQUEST', error_title: 'Bad Request', invalid_parameters: invalid }, 400);
