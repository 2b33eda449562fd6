import type { Answer } from '../engine/operation.js';
import { lazy } from './lazy.js';

const coded = lazy('unbuiltCoded');
const problem = lazy('unbuiltProblem');
const xml = lazy('unbuiltXml');

/** The parts of the public API that the mock lacks: in the form of whose refusals it says so, its name, and its paths. */
const unbuilt: readonly (readonly [answer: Answer, what: string, paths: string])[] = [
  [lazy('unbuiltVerify'), 'The Verify API', '/verify/*'],
  [problem, 'The Verify API', '/v2/verify/*'],
  [lazy('unbuiltInsight'), 'The Number Insight API', '/ni/* /number/format/json /number/lookup/json'],
  [lazy('unbuiltSpeech'), 'The Text-to-Speech API', '/tts/* /tts-prompt/* /call/json'],
  [problem, 'The Voice API', '/v1/calls/* /v1/files/* /v3/files/*'],
  [problem, 'The Application API', '/v1/applications/* /v2/applications/*'],
  [problem, 'The Messages API', '/v1/messages/* /v0.1/*'],
  [problem, 'The Conversation API', '/v1/conversations/* /v1/users/* /beta/* /beta2/*'],
  [problem, 'The Redact API', '/v1/redact/*'],
  [problem, 'The Video API', '/v2/project/* /session/create'],
  [
    problem,
    'The Subaccounts API',
    ['subaccounts/*', 'credit-transfers', 'balance-transfers', 'transfer-number']
      .map((it) => `/accounts/{apiKey}/${it}`)
      .join(' '),
  ],
  [coded, 'The Conversion API', '/conversions/*'],
  [
    xml,
    'An answer in XML',
    '/sms/xml /sc/us/2fa/xml /sc/us/alert/xml /sc/us/marketing/xml /sc/us/alert/opt-in/query/xml /sc/us/alert/opt-in/manage/xml',
  ],
  [
    coded,
    'Reading key and secret from the path, as the oldest clients write them,',
    [
      '/account/get-balance/* /account/numbers/* /account/settings/* /account/top-up/*',
      '/account/get-pricing/outbound/{type}/* /number/search/* /number/buy/* /number/cancel/* /number/update/*',
      '/search/message/* /search/messages/* /search/rejections/*',
    ].join(' '),
  ],
];

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const naming =
  (what: string, answer: Answer): Answer =>
  (request, params, run, gate) =>
    answer(request, { ...params, what }, run, gate);

/** Every method of each path. */
export const unbuiltRoutes: readonly (readonly [route: string, answer: Answer])[] = unbuilt.flatMap(([answer, what, paths]) =>
  paths.split(' ').flatMap((path) => methods.map((method) => [`${method} ${path}`, naming(what, answer)] as const)),
);
