import type { Answer } from '../engine/operation.js';
import { lazy } from './lazy.js';

const verify = 'json xml check/json check/xml search/json search/xml control/json control/xml psd2/json';
const insight = 'basic/json standard/json advanced/json advanced/async/json';
const v1 = 'calls calls/{id} calls/{id}/talk calls/{id}/stream calls/{id}/dtmf applications applications/{id}';

const below = (root: string, paths: string): readonly string[] => paths.split(' ').map((it) => `${root}/${it}`);

/** Routes of the public API that the mock does not implement, and whose answers say so. */
const unbuilt: readonly (readonly [Answer, readonly string[]])[] = [
  [lazy('unbuiltVerify'), below('/verify', verify)],
  [lazy('unbuiltInsight'), [...below('/ni', insight), '/number/format/json', '/number/lookup/json']],
  [lazy('unbuiltSpeech'), ['/tts/json', '/tts-prompt/json', '/call/json']],
  [
    lazy('unbuiltProblem'),
    [
      ...below('/v1', `${v1} redact/transaction messages`),
      ...below('/v2', 'applications applications/{id} verify verify/{id}'),
      '/v0.1/messages',
      ...below('/accounts/{apiKey}', 'subaccounts subaccounts/{id} credit-transfers balance-transfers transfer-number'),
    ],
  ],
  [lazy('unbuiltXml'), ['/sms/xml', ...below('/sc/us', '2fa/xml alert/xml alert/opt-in/query/xml alert/opt-in/manage/xml')]],
  [
    lazy('unbuiltCoded'),
    [
      '/conversions/sms',
      '/conversions/voice',
      // The oldest clients write key and secret into the path.
      ...below(
        '/account',
        'get-balance/{key}/{secret} numbers/{key}/{secret} settings/{key}/{secret} top-up/{key}/{secret}/{trx}',
      ),
      '/account/get-pricing/outbound/{type}/{secret}/{country}',
      '/number/search/{key}/{secret}/{country}',
      ...below('/number', 'buy cancel update').map((path) => `${path}/{key}/{secret}/{country}/{msisdn}`),
      ...below('/search', 'message messages rejections').map((path) => `${path}/{key}/{secret}/{id}`),
    ],
  ],
];

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Every method of each path. */
export const unbuiltRoutes: readonly (readonly [route: string, answer: Answer])[] = unbuilt.flatMap(([answer, paths]) =>
  paths.flatMap((path) => methods.map((method) => [`${method} ${path}`, answer] as const)),
);
