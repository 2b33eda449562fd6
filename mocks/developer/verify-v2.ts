import * as z from 'zod/mini';
import type { WireResponse } from '../../src/api/wire.js';
import { json } from '../engine/answers.js';
import type { Answer } from '../engine/operation.js';
import { addressOf, applicationOf } from '../rules/applications.js';
import { throughput } from '../rules/throughput.js';
import { callOff, checkCode, nextStep } from '../rules/verification-control.js';
import { beginVerification, isYounger, openVerification, refuseVerification, type NotBegun } from '../rules/verifications.js';
import { withEvents } from '../rules/verify-events.js';
import type { Verification } from '../world/verification-entities.js';
import type { World } from '../world/world.js';
import { apiProblem, problems } from './api-problem.js';
import { bodyBy } from './json-body.js';
import { serving, type Call, type Made } from './serving.js';
import { byToken } from './token.js';
import { VerifyWish, wishOf } from './verify-v2-request.js';

type Words = Parameters<typeof apiProblem>[2];
const unauthorized = ['#unauthorized', 'Unauthorized', 'You did not provide correct credentials.'] as const;
const invalid = ['#invalid-param', 'Invalid params', 'The value of one or more parameters is invalid'] as const;
const throttled = ['#throttled', 'Rate Limit Hit', 'Please wait, then retry your request'] as const;
const conflict = (detail: string) => ['/verify#conflict', 'Conflict', detail] as const;
const concurrent = conflict('Concurrent verifications to the same number are not allowed.');
const noMoreSteps = conflict('There are no more events left to trigger.');
const wrongCode: Words = ['/verify#invalid-code', 'Invalid Code', 'The code you provided does not match the expected value.'];
const terminated: Words = [
  '/verify#expired',
  'Invalid Code',
  'An incorrect code has been provided too many times. Workflow terminated.',
];
const notBuilt: Words = [
  '#not-implemented',
  'Not Implemented',
  'A channel of the Verify API other than sms and voice is not part of this mock: nothing was sent, stored or charged.',
];
const notFound = (id: string): Words => [
  '#not-found',
  'Not Found',
  `Request '${id}' was not found or it has been verified already.`,
];

const family = problems(unauthorized);

/** A route of the younger Verify, for keys of users who may, or a token of an application. */
const served = (make: (world: World, call: Call) => Made): Answer =>
  byToken(
    serving({ family, access: 'verify' }, (world, call) =>
      call.gate(`${call.user.apiKey} verify`, throughput) > 0 ? apiProblem(world, 429, throttled) : make(world, call),
    ),
  );

/** The answer to a number that can not be verified. */
function refused(world: World, why: NotBegun): WireResponse {
  switch (why) {
    case '9':
      return family.refuses(world, 'noCredit');
    case '5':
    case '6':
      return apiProblem(world, 422, invalid, { invalid_parameters: [{ name: 'workflow', reason: '`to` is not reached' }] });
    case '7':
      return apiProblem(world, 403, ['#forbidden', 'Forbidden', 'The number is blacklisted for verification.']);
    case '29':
      return apiProblem(world, 403, ['#forbidden', 'Forbidden', 'Demo mode has used all of its destinations.']);
  }
}

/** `POST /v2/verify`: events go to the application whose token asks (docs/rules.md#events-of-verifications). */
export const beginVerify = served((world, call) => {
  const body = bodyBy(world, call, VerifyWish, [422, invalid]);
  if ('refusal' in body) return body.refusal;
  const { account, user, params } = call;
  const eventUrl = addressOf(applicationOf(world, account.id, params['applicationId'] ?? ''), 'verify', 'status_url');
  const wish = wishOf(body.data, user.apiKey, eventUrl);
  if (!wish) return apiProblem(world, 501, notBuilt);
  const open = openVerification(world, account.id, wish.steps[0]!.to);
  if (open) return apiProblem(world, 409, concurrent, { request_id: open.id });
  const begun = beginVerification(world, account, wish);
  if (typeof begun === 'string') return [refuseVerification(world, account.id, wish, begun), refused(world, begun)];
  const [next, { id }] = begun;
  return [withEvents(next, id), json({ request_id: id }, 202)];
});

/** A route of one verification that is open. */
const naming = (make: (world: World, call: Call, verification: Verification) => Made): Answer =>
  served((world, call) => {
    const id = call.params['requestId'] ?? '';
    const found = world.verifications.get(id);
    return found?.accountId === call.account.id && found.status === 'pending' && isYounger(found)
      ? make(world, call, found)
      : apiProblem(world, 404, notFound(id));
  });

const Check = z.object({ code: z.string().check(z.regex(/^[\da-z]{4,10}$/i)) });

/** `POST /v2/verify/{requestId}`: the entry of a code. */
export const checkVerify = naming((world, call, open) => {
  const body = bodyBy(world, call, Check, [422, invalid]);
  if ('refusal' in body) return body.refusal;
  const [checked, next] = checkCode(world, open, body.data.code);
  switch (checked) {
    case 'noCredit':
      return family.refuses(world, 'noCredit');
    case 'right':
      return [withEvents(next, open.id), json({ request_id: open.id, status: 'completed' })];
    case 'tooOften':
      return [withEvents(next, open.id), apiProblem(world, 410, terminated)];
    case 'wrong':
      return [next, apiProblem(world, 400, wrongCode)];
  }
});

/** `DELETE /v2/verify/{requestId}`: calls it off. */
export const cancelVerify = naming((world, _, open) => [
  withEvents(callOff(world, open), open.id),
  { ...json(''), status: 204, body: '' },
]);

/** `POST /v2/verify/{requestId}/next_workflow`: tries the next step at once. */
export const nextWorkflow = naming((world, _, open) => {
  const next = nextStep(world, open);
  return next ? [withEvents(next, open.id, true), json({})] : apiProblem(world, 409, noMoreSteps);
});
