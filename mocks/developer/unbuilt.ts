import type { WireResponse } from '../../src/api/wire.js';
import { json } from '../engine/answers.js';
import type { Answer } from '../engine/operation.js';
import { coded } from './coded.js';

const status = 501;

/** Answers that something is missing by a sentence in the form of an API's refusals, so that its clients show it as an error. */
const answering =
  (shape: (sentence: string) => WireResponse): Answer =>
  (_, { what }) =>
    shape(`${what} is not part of this mock: nothing was sent, stored or charged.`);

export const verify = answering((sentence) => json({ status: '5', error_text: sentence }, status));
export const insight = answering((sentence) => json({ status: 5, status_message: sentence }, status));
export const speech = answering((sentence) => json({ status: '5', 'error-text': sentence }, status));
export const oldest = answering((sentence) => coded(status, sentence));
export const problem = answering((detail) =>
  json({ type: 'https://developer.nexmo.com/api-errors#not-implemented', title: 'Not Implemented', detail }, status),
);
export const xml = answering((sentence) => ({
  ...json('', status),
  headers: { 'content-type': 'text/xml', 'cache-control': 'no-store' },
  body:
    `<?xml version='1.0' encoding='UTF-8' ?><mt-submission-response><messages count='1'><message><status>5</status>` +
    `<errorText>${sentence}</errorText></message></messages></mt-submission-response>`,
}));
