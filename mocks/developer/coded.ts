import { json } from '../engine/answers.js';

/** An answer of the service's oldest family: its code is a text, and the HTTP status as well. */
export const coded = (status: number, label: string) => json({ 'error-code': String(status), 'error-code-label': label }, status);

/** A refusal of parameters, with the reason by name: `{ trx: 'Is required.' }`. */
export const badParameters = (invalid: Readonly<Record<string, string>>) =>
  json({ type: 'BAD_REQUEST', error_title: 'Bad Request', invalid_parameters: invalid }, 400);
