import type { WireResponse } from '../../src/api/wire.js';
import { json } from '../engine/answers.js';
import type { Answer } from '../engine/operation.js';
import { coded } from './coded.js';

const status = 501;
const sentence = 'This mock does not do what this route is for: nothing was sent, stored or charged.';

const xml: WireResponse = {
  ...json('', status),
  headers: { 'content-type': 'text/xml', 'cache-control': 'no-store' },
  body:
    `<?xml version='1.0' encoding='UTF-8' ?><mt-submission-response><messages count='1'><message><status>5</status>` +
    `<errorText>${sentence}</errorText></message></messages></mt-submission-response>`,
};

/** The sentence in the form of each API's refusals, so that its clients show it as an error. */
const shapes = {
  verify: json({ status: '5', error_text: sentence }, status),
  insight: json({ status: 5, status_message: sentence }, status),
  speech: json({ status: '5', 'error-text': sentence }, status),
  coded: coded(status, sentence),
  problem: json(
    { type: 'https://developer.nexmo.com/api-errors#not-implemented', title: 'Not Implemented', detail: sentence },
    status,
  ),
  xml,
} as const satisfies Readonly<Record<string, WireResponse>>;
type Shape = keyof typeof shapes;

const answering =
  (shape: Shape): Answer =>
  () =>
    shapes[shape];

export const unbuiltVerify = answering('verify');
export const unbuiltInsight = answering('insight');
export const unbuiltSpeech = answering('speech');
export const unbuiltCoded = answering('coded');
export const unbuiltProblem = answering('problem');
export const unbuiltXml = answering('xml');
