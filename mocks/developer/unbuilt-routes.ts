import type { Answer } from '../engine/operation.js';
import { developerRoutes } from './routes.js';
import * as unbuilt from './unbuilt.js';

/** The parts of the public API that the mock lacks: in the form of whose refusals it says so, its name, and its paths. */
const missing: readonly (readonly [answer: Answer, what: string, paths: string])[] = [
  [unbuilt.verify, 'The Verify API', '/verify/*'],
  [unbuilt.problem, 'Making templates of the Verify API', '/v2/verify/templates/*'],
  [unbuilt.insight, 'The Number Insight API', '/ni/* /number/format/json /number/lookup/json'],
  [unbuilt.speech, 'The Text-to-Speech API', '/tts/* /tts-prompt/* /call/json'],
  [unbuilt.problem, 'Listening to tones of the Voice API', '/v1/calls/{callId}/input/*'],
  [unbuilt.problem, 'A recording of the Voice API', '/v1/files/* /v3/files/*'],
  [unbuilt.problem, 'The Application API', '/v1/applications/*'],
  [unbuilt.problem, 'The Messages API', '/v1/messages/* /v0.1/*'],
  [unbuilt.problem, 'The Conversation API', '/v1/conversations/* /v1/users/* /beta/* /beta2/*'],
  [unbuilt.problem, 'The Video API', '/v2/project/* /session/create'],
  [unbuilt.problem, 'The Media API', '/v3/media /v3/media/{reportId} /v3/media/{reportId}/*'],
  [
    unbuilt.xml,
    'An answer in XML',
    '/sms/xml /sc/us/2fa/xml /sc/us/alert/xml /sc/us/marketing/xml /sc/us/alert/opt-in/query/xml /sc/us/alert/opt-in/manage/xml',
  ],
  [
    unbuilt.oldest,
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

/** Every method of each path that is not built. */
export const unbuiltRoutes: readonly (readonly [route: string, answer: Answer])[] = missing
  .flatMap(([answer, what, paths]) =>
    paths.split(' ').flatMap((path) => methods.map((method) => [`${method} ${path}`, naming(what, answer)] as const)),
  )
  .filter(([route]) => !Object.hasOwn(developerRoutes, route));
